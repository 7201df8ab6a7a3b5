package org.sahelevents.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first lines of a text say about it: {@code  date 2024-04 } before the text, or a title line and byline
 * lines, or a dateline that opens the first paragraph.
 *
 * @param title headline, or null
 * @param byline lines between headline and text, or null
 * @param date the words of the date line, or null without one
 */
record ArticleHead(String title, String byline, String date) {
  private static final Pattern DATE_LINE =
      Pattern.compile("\\A\\uFEFF?\\s*date (\\d{4}[-\\d]*)(?=\\s|\\z)[ \\t]*");
  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_BYLINE = 80;
  private static final int MOST_BYLINES = 6;

  static ArticleHead of(String text) {
    Matcher dateLine = DATE_LINE.matcher(text);
    boolean dated = dateLine.find();
    String rest = dated ? text.substring(dateLine.end()) : text;
    List<String> lines =
        rest.replaceFirst("\\A\\uFEFF", "").lines().limit(MOST_BYLINES + 3L).toList();
    String date = dated ? dateLine.group(1) : null;
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    boolean titled = dated ? titleBeforeBlankLine(lines, first) : titleBeforeText(lines, first);
    if (!titled) {
      return new ArticleHead(null, null, date);
    }
    List<String> bylines = dated ? List.of() : bylines(lines, first + 1);
    return new ArticleHead(
        lines.get(first).strip(), bylines.isEmpty() ? null : String.join(", ", bylines), date);
  }

  private static boolean titleBeforeBlankLine(List<String> lines, int first) {
    return titleBeforeText(lines, first) && lines.get(first + 1).isBlank();
  }

  private static boolean titleBeforeText(List<String> lines, int first) {
    return first + 1 < lines.size()
        && lines.get(first).strip().length() <= LONGEST_TITLE
        && !lines.get(first).strip().endsWith(".");
  }

  private static List<String> bylines(List<String> lines, int from) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = from; i < lines.size() && i - from < MOST_BYLINES; i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.length() > LONGEST_BYLINE || line.matches(".*[.!?:;\"”’]")) {
        break;
      }
      found.add(line);
    }
    return new ArrayList<>(found);
  }
}
