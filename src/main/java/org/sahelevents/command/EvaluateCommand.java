package org.sahelevents.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sahelevents.database.ThrowawayDatabase;
import org.sahelevents.evaluation.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "evaluate",
    description = "Codes annotated articles and says how well; keeps nothing.",
    footer =
        "%nThe articles are dated, coded and linked as an import does it, in a dataset of their own that is thrown away. "
            + "Shares stand with their 95 %% interval (Wilson). An event is found when article, type and country agree; "
            + "fullF1 asks for agent, interval and status as well.")
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "The annotation, JSONL: one event of one article per line.")
  private String gold;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "CORPUS",
      description = "The annotated articles: files, or folders of them.")
  private List<String> corpus;

  @Option(
      names = "--errors",
      description = "Name each event that was missed, wrong or not annotated.")
  private boolean errors;

  @Override
  public Integer call() throws Exception {
    corpus.forEach(ImportCommand::check);
    ImportCommand.check(gold);
    Scorer.articles(Path.of(gold));
    List<String> arguments = new ArrayList<>(List.of(Boolean.toString(errors), gold));
    arguments.addAll(corpus);
    return Application.on(ThrowawayDatabase::open)
        .run(EvaluateApplication.class, arguments.toArray(String[]::new));
  }
}
