package org.sahelevents.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** An empty database in a temporary folder, of which nothing is left when it is closed. */
public final class ThrowawayDatabase implements Database {
  private final Path folder;
  private final EmbeddedDatabase database;

  private ThrowawayDatabase(Path folder, EmbeddedDatabase database) {
    this.folder = folder;
    this.database = database;
  }

  /** A database of its own; ENVIRONMENT when it does not start, saying why. */
  public static ThrowawayDatabase open() {
    return in(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** The same in a folder of its own within this one. */
  public static ThrowawayDatabase in(Path parent) {
    Path folder;
    try {
      folder = Files.createTempDirectory(parent, "sahel-");
    } catch (IOException e) {
      throw new SahelException(
          ProblemKind.ENVIRONMENT, "cannot make a temporary folder: " + e.getMessage(), e);
    }
    return new ThrowawayDatabase(
        folder, EmbeddedDatabase.open(DataDirectory.at(folder), "fsync=off"));
  }

  /** Its data directory, which other processes may open as well. */
  public Path folder() {
    return folder;
  }

  @Override
  public DatabaseAddress address() {
    return database.address();
  }

  @Override
  public synchronized void close() {
    database.close();
    try {
      if (Files.exists(folder)) {
        Folders.delete(folder);
      }
    } catch (IOException e) {
      throw new SahelException(
          ProblemKind.ENVIRONMENT, "cannot delete " + folder + ": " + e.getMessage(), e);
    }
  }
}
