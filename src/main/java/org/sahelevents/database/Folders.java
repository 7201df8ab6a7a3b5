package org.sahelevents.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders made under a provisional name, so that nothing half-made is ever found under the final one. */
final class Folders {
  private Folders() {}

  /** An empty folder; those of the same name that killed processes have left behind are removed. */
  static Path draft(Path parent, String name) throws IOException {
    Files.createDirectories(parent);
    List<Path> old;
    try (Stream<Path> all = Files.list(parent)) {
      old = all.filter(path -> path.getFileName().toString().startsWith(name)).toList();
    }
    for (Path draft : old) {
      delete(draft);
    }
    return Files.createTempDirectory(parent, name);
  }

  static void delete(Path folder) throws IOException {
    List<Path> innermostFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      innermostFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : innermostFirst) {
      Files.deleteIfExists(path);
    }
  }
}
