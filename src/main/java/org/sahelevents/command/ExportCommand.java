package org.sahelevents.command;

import java.util.concurrent.Callable;
import org.sahelevents.event.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    description = "Writes all events with their mentions; beside a running server or without one.")
final class ExportCommand implements Callable<Integer> {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "NDJSON")
  private ExportFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, in place of standard output.")
  private String file;

  @Mixin private DatabaseOptions database;

  @Override
  public Integer call() throws Exception {
    return Application.on(database::open)
        .run(
            ExportApplication.class,
            file == null ? new String[] {format.name()} : new String[] {format.name(), file});
  }
}
