package org.sahelevents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a stretch of text into words, numbers and marks; numbers such as 16.000 and words such as N'Djamena stay whole. */
final class Tokeniser {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\d+(?:[.,:]\\d+)*(?:-?\\p{L}+)*"
              + "|['’][snt](?=\\s)"
              + "|[\\p{L}\\p{M}][\\p{L}\\p{M}\\d]*(?:['’\\-‑][\\p{L}\\p{M}\\d]+)*"
              + "|\\S",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Tokeniser() {}

  static List<Span> tokens(String text, Span stretch) {
    List<Span> spans = new ArrayList<>();
    Matcher m = TOKEN.matcher(text).region(stretch.start(), stretch.end());
    while (m.find()) {
      int end = m.end();
      // a lone surrogate half matched by \S is widened to its pair
      if (end < stretch.end()
          && Character.isHighSurrogate(text.charAt(end - 1))
          && Character.isLowSurrogate(text.charAt(end))) {
        end++;
      }
      if (spans.isEmpty() || m.start() >= spans.get(spans.size() - 1).end()) {
        spans.add(new Span(m.start(), end));
      }
    }
    return spans;
  }
}
