package org.sahelevents.command;

import java.nio.file.Path;
import org.sahelevents.problem.SahelException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command line as a whole; asked for nothing, it says what can be asked for. */
@Command(
    name = "sahel",
    description = "Turns news articles about the Sahel into an evidence-backed event dataset.",
    subcommands = {
      ServeCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      CodeCommand.class,
      EvaluateCommand.class,
      BenchCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = CommandLine.ScopeType.INHERIT,
    sortOptions = false,
    usageHelpAutoWidth = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:a fault of the program",
      "2:a fault of what was given or of its surroundings"
    })
public final class SahelCommand implements Runnable {
  /** Exit code for what the user can mend: a wrong option, a taken port, a missing file. */
  static final int USER_ERROR = CommandLine.ExitCode.USAGE;

  @Spec private CommandSpec spec;

  /** Runs one command to its end and returns the exit code. */
  public static int execute(String... args) {
    return new CommandLine(new SahelCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(SahelCommand::explainUsage)
        .setExecutionExceptionHandler(SahelCommand::explain)
        .execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "name a command: " + String.join(", ", spec.subcommands().keySet()));
  }

  /** The folder the program was installed in; the launcher tells it. */
  static Path home() {
    return Path.of(System.getProperty("sahel.home", ""));
  }

  private static int explainUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    complain(e.getMessage() + " (see " + command.getCommandSpec().qualifiedName() + " --help)");
    return USER_ERROR;
  }

  private static int explain(Exception e, CommandLine command, ParseResult parsed)
      throws Exception {
    if (e instanceof SahelException) {
      complain(e.getMessage());
      return USER_ERROR;
    }
    throw e;
  }

  private static void complain(String message) {
    System.err.println("sahel: " + message.lines().findFirst().orElse(""));
  }
}
