package org.sahelevents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.languagetool.tokenizers.SentenceTokenizer;

/** Cuts a text into sentences: lines first, then sentences, then datelines and headings glued to a sentence. */
final class Segmenter {
  /** The head of an article file: {@code date 2022-08}, with a day or without. */
  private static final Pattern HEAD =
      Pattern.compile("\\A\\uFEFF?\\s*date \\d{4}(?:-\\d\\d){0,2}\\s");

  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\A\\s*\\p{Lu}[\\p{Lu}'’/. -]{2,40}(?:,[^–—.]{3,40}|\\s*\\([^)]{2,30}\\))?\\s+[-–—]\\s+(?=\\S)");

  /** A heading of up to three words, then a sentence that opens with a capitalised function word. */
  private static final Pattern GLUED =
      Pattern.compile(
          "\\A\\s*\\p{Lu}[\\p{L}'’-]+(?: [\\p{Ll}][\\p{L}'’-]+){0,4} "
              + "(?=(?:De|Het|Een|In|Op|Bij|Na|Sinds|Voor|Met|Volgens|Ook|Maar|Toen|Dat|Die|Dit|Deze|Er|Hij|Zij|Ze|Wij"
              + "|Nu|Als|Wie|Wat|Hoewel|Terwijl|Vandaag|Gisteren)\\s\\p{L})");

  /** A word that ends a sentence run into the next without a space, as in {@code geleden.Ook}. */
  private static final Pattern MISSING_SPACE =
      Pattern.compile("(?<=\\p{Ll}[.!?][\"”’']{0,2})(?=[\"“‘]?\\p{Lu}\\p{Ll})");

  private final SentenceTokenizer sentences;

  Segmenter(SentenceTokenizer sentences) {
    this.sentences = sentences;
  }

  /**
   * @param line number of the line, from 0
   * @param heading whether the line looks like a title or heading
   */
  record Segment(Span span, int line, boolean heading) {}

  List<Segment> segments(String text) {
    List<Segment> out = new ArrayList<>();
    Matcher head = HEAD.matcher(text);
    int from = head.find() ? head.end() : 0;
    Matcher lines = LINE.matcher(text).region(from, text.length());
    int line = 0;
    while (lines.find()) {
      if (!lines.group().isBlank()) {
        cut(text, new Span(lines.start(), lines.end()), line++, out);
      }
    }
    return out;
  }

  private void cut(String text, Span line, int number, List<Segment> out) {
    String content = line.of(text);
    int at = line.start();
    Matcher dateline = DATELINE.matcher(content);
    if (dateline.find()) {
      add(text, at, at + dateline.end(), number, true, out);
      at += dateline.end();
      content = content.substring(dateline.end());
    }
    boolean heading = content.length() < 120 && !content.strip().matches("(?s).*[.!?:;,\"”’…']\\z");
    for (String sentence : sentences.tokenize(content)) {
      int inner = 0;
      Matcher gap = MISSING_SPACE.matcher(sentence);
      while (gap.find()) {
        glued(text, at + inner, at + gap.start(), number, heading, out);
        inner = gap.start();
      }
      glued(text, at + inner, at + sentence.length(), number, heading, out);
      at += sentence.length();
    }
  }

  private static void glued(
      String text, int start, int end, int line, boolean heading, List<Segment> out) {
    String s = text.substring(start, end);
    Matcher m = GLUED.matcher(s);
    if (!heading && m.find()) {
      add(text, start, start + m.end(), line, true, out);
      start += m.end();
    }
    add(text, start, end, line, heading, out);
  }

  private static void add(
      String text, int start, int end, int line, boolean heading, List<Segment> out) {
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      out.add(new Segment(new Span(start, end), line, heading));
    }
  }
}
