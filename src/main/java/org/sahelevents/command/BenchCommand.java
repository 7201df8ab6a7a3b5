package org.sahelevents.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sahelevents.database.DataDirectory;
import org.sahelevents.database.Database;
import org.sahelevents.database.EmbeddedDatabase;
import org.sahelevents.database.ThrowawayDatabase;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "bench",
    description =
        "Measures the server on a made-up dataset of its own; keeps nothing unless told to.",
    footer =
        "%nStarts a PostgreSQL of its own in a temporary folder (a million events take some 7 GB there), loads it, starts the server "
            + "as a process of its own and asks it over HTTP. Where pgbench and psql are installed, SQL that reads the "
            + "same rows is run without the server, for comparison. The table is Markdown.")
final class BenchCommand implements Callable<Integer> {
  @Option(
      names = "--events",
      paramLabel = "N",
      description =
          "Events to make up, each with three mentions on average (default: ${DEFAULT-VALUE}).",
      defaultValue = "1000000")
  private int events;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Equal seeds give equal events (default: ${DEFAULT-VALUE}).",
      defaultValue = "1")
  private long seed;

  @Option(
      names = "--connections",
      paramLabel = "N",
      description = "Connections at once (default: ${DEFAULT-VALUE}).",
      defaultValue = "8")
  private int connections;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description =
          "For each kind of question, after as many or more of warming up (default: ${DEFAULT-VALUE}).",
      defaultValue = "10")
  private int seconds;

  @Option(
      names = "--only",
      paramLabel = "LETTERS",
      description = "Measure only these kinds, such as ac (default: all).",
      defaultValue = "")
  private String only;

  @Option(
      names = "--temp",
      paramLabel = "DIR",
      description = "Where the temporary folder is made (default: the system's).")
  private Path temp;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Keeps the made-up dataset in this folder, for the next run with it.")
  private Path data;

  @Override
  public Integer call() throws Exception {
    atLeast("--events", events, 1000);
    atLeast("--connections", connections, 1);
    atLeast("--seconds", seconds, 1);
    if (!only.matches("[a-h]*")) {
      throw new SahelException(
          ProblemKind.INVALID_INPUT, "--only takes letters from a to h, not " + only);
    }
    Path folder;
    Supplier<Database> database;
    if (data == null) {
      ThrowawayDatabase made = temp == null ? ThrowawayDatabase.open() : ThrowawayDatabase.in(temp);
      folder = made.folder();
      database = () -> made;
    } else {
      folder = data;
      database = () -> EmbeddedDatabase.open(DataDirectory.at(data), "fsync=off");
    }
    return Application.on(database)
        .run(
            BenchApplication.class,
            folder.toString(),
            Integer.toString(events),
            Long.toString(seed),
            Integer.toString(connections),
            Integer.toString(seconds),
            only);
  }

  private static void atLeast(String option, int given, int least) {
    if (given < least) {
      throw new SahelException(
          ProblemKind.INVALID_INPUT, "%s is %d at least, not %d".formatted(option, least, given));
    }
  }
}
