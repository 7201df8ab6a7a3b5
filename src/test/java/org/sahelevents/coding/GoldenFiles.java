package org.sahelevents.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads files of golden lines: {@code #} comments, {@code # published} and {@code # from} directives. */
final class GoldenFiles {
  static final Path FOLDER = Path.of("src/test/resources/golden/nl");
  static final Path KNOWN_MISSES = Path.of("src/test/resources/golden/known-misses.tsv");
  static final Path FIFTIES = Path.of("src/test/resources/fifties/nl");
  private static final String PUBLISHED = "# published ";
  private static final String FROM = "# from ";

  private GoldenFiles() {}

  /** The files of a folder in the order of their names. */
  static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<GoldenLine> all() {
    return in(FOLDER).stream().flatMap(f -> read(f).stream()).toList();
  }

  /** The lines that the coder is known to miss; empty when the file is not there. */
  static List<GoldenLine> knownMisses() {
    return Files.exists(KNOWN_MISSES) ? read(KNOWN_MISSES) : List.of();
  }

  static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.tsv$", "");
  }

  /**
   * @throws IllegalArgumentException listing every line that cannot be read, as {@code file:line: …}
   */
  static List<GoldenLine> read(Path file) {
    List<GoldenLine> lines = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    List<String> comments = new ArrayList<>();
    String published = GoldenLine.DEFAULT_PUBLISHED;
    String from = name(file);
    List<String> content = content(file);
    for (int i = 0; i < content.size(); i++) {
      String line = content.get(i);
      if (line.startsWith(PUBLISHED)) {
        published = line.substring(PUBLISHED.length()).strip();
      } else if (line.startsWith(FROM)) {
        from = line.substring(FROM.length()).strip();
        published = GoldenLine.DEFAULT_PUBLISHED;
        comments.clear();
      } else if (line.startsWith("#")) {
        comments.add(line);
      } else if (!line.isBlank()) {
        try {
          String where = file.getFileName() + ":" + (i + 1);
          lines.add(GoldenLine.parse(from, where, published, comments, line));
        } catch (IllegalArgumentException e) {
          faults.add(e.getMessage());
        }
        comments.clear();
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
    return lines;
  }

  private static List<String> content(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes lines of one file; directives and comments stand where they are needed. */
  static String text(List<GoldenLine> lines) {
    StringBuilder b = new StringBuilder();
    String published = GoldenLine.DEFAULT_PUBLISHED;
    for (GoldenLine line : lines) {
      if (!line.published().equals(published)) {
        published = line.published();
        b.append(PUBLISHED).append(published).append('\n');
      }
      line.comments().forEach(c -> b.append(c).append('\n'));
      b.append(line.expectation()).append('\t').append(line.text()).append('\n');
    }
    return b.toString();
  }

  /** The same for the file of known misses: one section per file of origin. */
  static String section(String from, List<GoldenLine> lines) {
    return FROM + from + "\n" + text(lines);
  }
}
