package org.sahelevents.command;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sahelevents.evaluation.Score;
import org.sahelevents.evaluation.ScoreTable;
import org.sahelevents.evaluation.Scorer;
import org.sahelevents.event.EventExporter;
import org.sahelevents.event.ExportFormat;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.importing.ImportJob;
import org.sahelevents.importing.ImportRun;
import org.sahelevents.importing.ImportRuns;
import org.sahelevents.importing.TerminalProgress;

/** Imports into the empty dataset and scores its export: arguments are whether to list errors, the gold, the corpus. */
@Dependent
@Unremovable
final class EvaluateApplication implements QuarkusApplication {
  private static final int SHOWN_FAILURES = 20;

  private final ImportJob job;
  private final ImportRuns runs;
  private final EventExporter exporter;

  EvaluateApplication(ImportJob job, ImportRuns runs, EventExporter exporter) {
    this.job = job;
    this.runs = runs;
    this.exporter = exporter;
  }

  @Override
  public int run(String... arguments) throws IOException {
    List<Path> corpus = Stream.of(arguments).skip(2).map(Path::of).toList();
    ImportRun run = job.run(corpus, TerminalProgress.onStandardError());
    runs.failures(run.id(), SHOWN_FAILURES)
        .forEach(failure -> System.err.println("  " + failure.message()));
    Score score = score(Path.of(arguments[1]));
    System.out.print(ScoreTable.of(score));
    if (Boolean.parseBoolean(arguments[0])) {
      System.out.println();
      score.errors().forEach(System.out::println);
    }
    return 0;
  }

  private Score score(Path gold) throws IOException {
    Path export = Files.createTempFile("sahel-evaluate", ".ndjson");
    try {
      try (OutputStream out = Files.newOutputStream(export)) {
        exporter.export(ExportFormat.NDJSON, EventFilter.ALL, out);
      }
      return Scorer.score(gold, export);
    } finally {
      Files.delete(export);
    }
  }
}
