package org.sahelevents.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Finds the files that hold articles: those given by name whatever they are called, in folders those of known kinds. */
final class ArticleFiles {
  private ArticleFiles() {}

  /**
   * @param name how messages name it
   * @param path where it is
   */
  record ArticleFile(String name, Path path) {
    /** Whether each line is an article of its own. */
    boolean lines() {
      String lower = name.toLowerCase(Locale.ROOT);
      return lower.endsWith(".ndjson") || lower.endsWith(".jsonl");
    }

    /** How many articles it holds, for progress; reads NDJSON once. */
    int articles() {
      if (!lines()) {
        return 1;
      }
      int count = 0;
      boolean filled = false;
      try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
          if (next == '\n') {
            count += filled ? 1 : 0;
            filled = false;
          } else if (next != ' ' && next != '\t' && next != '\r') {
            filled = true;
          }
        }
      } catch (IOException unreadable) {
        return count + 1;
      }
      return count + (filled ? 1 : 0);
    }
  }

  /**
   * The files of all paths, each once, in the order of their names whatever the order of the paths.
   *
   * @throws SahelException INVALID_INPUT when a path does not exist
   */
  static List<ArticleFile> under(List<Path> paths) {
    Map<Path, ArticleFile> found = new TreeMap<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new SahelException(ProblemKind.INVALID_INPUT, "no such file or folder: " + path);
      }
      if (Files.isDirectory(path)) {
        walk(path, found);
      } else {
        add(path, found);
      }
    }
    return found.values().stream().sorted(Comparator.comparing(ArticleFile::name)).toList();
  }

  private static void walk(Path folder, Map<Path, ArticleFile> found) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
              return hidden(below) && !below.equals(folder)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!hidden(file) && knownKind(file) && !Files.isDirectory(file)) {
                add(file, found);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
              // a folder that cannot be entered becomes one recorded failure when it is read as a
              // file
              add(file, found);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void add(Path file, Map<Path, ArticleFile> found) {
    found.putIfAbsent(file.toAbsolutePath().normalize(), new ArticleFile(file.toString(), file));
  }

  private static boolean knownKind(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".txt")
        || name.endsWith(".ndjson")
        || name.endsWith(".jsonl")
        || name.indexOf('.') < 0;
  }

  private static boolean hidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }
}
