package org.sahelevents.dashboards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A fenced block of a document, with its language. */
record Snippet(Path document, int line, String language, String text) {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

  static List<Snippet> of(Path document) {
    try {
      String whole = Files.readString(document);
      return BLOCK
          .matcher(whole)
          .results()
          .map(
              block ->
                  new Snippet(
                      document,
                      (int) whole.substring(0, block.start()).lines().count() + 1,
                      block.group(1),
                      block.group(2)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return document + ":" + line + " " + language;
  }
}
