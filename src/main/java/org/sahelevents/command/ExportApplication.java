package org.sahelevents.command;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sahelevents.event.EventExporter;
import org.sahelevents.event.ExportFormat;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Writes the export: arguments are the format and, unless it goes to standard output, the file. */
@Dependent
@Unremovable
final class ExportApplication implements QuarkusApplication {
  private final EventExporter exporter;

  ExportApplication(EventExporter exporter) {
    this.exporter = exporter;
  }

  @Override
  public int run(String... arguments) {
    ExportFormat format = ExportFormat.valueOf(arguments[0]);
    String target = arguments.length > 1 ? arguments[1] : "standard output";
    try {
      if (arguments.length > 1) {
        writeFile(format, Path.of(target).toAbsolutePath());
      } else {
        // not System.out, which keeps silent about a pipe that nobody reads any more
        write(format, new FileOutputStream(FileDescriptor.out));
      }
      return 0;
    } catch (IOException e) {
      throw failure(target, e);
    } catch (UncheckedIOException e) {
      throw failure(target, e.getCause());
    }
  }

  /** The file appears when it is whole. */
  private void writeFile(ExportFormat format, Path file) throws IOException {
    Path draft = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
    try {
      write(format, Files.newOutputStream(draft));
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void write(ExportFormat format, OutputStream target) throws IOException {
    try (OutputStream out = new BufferedOutputStream(target, 1 << 16)) {
      exporter.export(format, EventFilter.ALL, out);
    }
  }

  private static SahelException failure(String target, IOException e) {
    String reason = e instanceof NoSuchFileException ? "no such folder" : e.getMessage();
    return new SahelException(
        ProblemKind.ENVIRONMENT, "cannot write the export to " + target + ": " + reason, e);
  }
}
