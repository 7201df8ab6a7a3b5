package org.sahelevents.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description = "Reads articles into the dataset; beside a running server or without one.",
    footer =
        "%nWhat is stored already, word for word, is left as it is; a run that was cut off is completed by its repetition.")
final class ImportCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Text files, NDJSON files (.ndjson, .jsonl: one article per line), or folders of them.")
  private List<String> paths;

  @Mixin private DatabaseOptions database;

  @Override
  public Integer call() throws Exception {
    paths.forEach(ImportCommand::check);
    return Application.on(database::open)
        .run(ImportApplication.class, paths.toArray(String[]::new));
  }

  /** Refuses a path that leads nowhere before anything is started. */
  static void check(String path) {
    try {
      if (Files.exists(Path.of(path))) {
        return;
      }
    } catch (InvalidPathException e) {
      // says the same as a path that leads nowhere
    }
    throw new SahelException(ProblemKind.INVALID_INPUT, "no such file or folder: " + path);
  }
}
