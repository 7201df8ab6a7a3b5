package org.sahelevents.command;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.sahelevents.importing.ImportJob;
import org.sahelevents.importing.ImportRun;
import org.sahelevents.importing.ImportRuns;
import org.sahelevents.importing.TerminalProgress;

/** Runs the import job on the paths that are its arguments. A failure of single articles is no failure of the command. */
@Dependent
@Unremovable
final class ImportApplication implements QuarkusApplication {
  private static final int SHOWN_FAILURES = 20;

  private final ImportJob job;
  private final ImportRuns runs;

  ImportApplication(ImportJob job, ImportRuns runs) {
    this.job = job;
    this.runs = runs;
  }

  @Override
  public int run(String... paths) {
    ImportRun run =
        job.run(Stream.of(paths).map(Path::of).toList(), TerminalProgress.onStandardError());
    runs.failures(run.id(), SHOWN_FAILURES)
        .forEach(failure -> System.err.println("  " + failure.message()));
    if (run.counts().failed() > SHOWN_FAILURES) {
      System.err.printf(
          "  and %d more in run %s%n", run.counts().failed() - SHOWN_FAILURES, run.id());
    }
    return 0;
  }
}
