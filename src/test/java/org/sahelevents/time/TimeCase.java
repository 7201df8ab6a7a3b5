package org.sahelevents.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sahelevents.text.Span;

/** One line of a table of cases: a sentence with its expressions in brackets, and what each must yield. */
record TimeCase(String where, String text, List<Expected> expected, TimeContext context) {
  /** Kind, words, and the days where the line gives them. */
  record Expected(String kind, String words, Interval interval) {
    @Override
    public String toString() {
      return kind + " [" + words + "]" + (interval == null ? "" : " " + print(interval));
    }
  }

  private static final Pattern BRACKET = Pattern.compile("\\[([^\\]]*)\\]");

  static List<TimeCase> read(Path file) {
    List<TimeCase> cases = new ArrayList<>();
    TimeContext context = null;
    int number = 0;
    for (String line : lines(file)) {
      number++;
      String where = file.getFileName() + ":" + number;
      if (line.startsWith("@")) {
        context = context(line.substring(1).strip().split(" "));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t");
        if (columns.length != 2) {
          throw new IllegalArgumentException(
              where + ": expected 2 columns, found " + columns.length);
        }
        cases.add(of(where, columns[0], columns[1], context));
      }
    }
    return cases;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TimeCase of(
      String where, String expectations, String sentence, TimeContext context) {
    List<Expected> expected = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(sentence);
    if (!expectations.equals("-")) {
      for (String expectation : expectations.split("; ")) {
        if (!bracket.find()) {
          throw new IllegalArgumentException(where + ": fewer brackets than expectations");
        }
        String[] parts = expectation.split(" ");
        Interval interval =
            parts.length == 1 ? null : interval(parts[1], Precision.valueOf(parts[2]));
        expected.add(new Expected(parts[0], bracket.group(1), interval));
      }
    }
    if (bracket.find()) {
      throw new IllegalArgumentException(where + ": more brackets than expectations");
    }
    return new TimeCase(where, sentence.replaceAll("[\\[\\]]", ""), expected, context);
  }

  private static TimeContext context(String[] parts) {
    Interval reference = parts.length < 3 ? null : published(parts[2].substring("ref=".length()));
    return new TimeContext(published(parts[0]), Direction.valueOf(parts[1]), reference);
  }

  private static Interval published(String date) {
    return switch (date.length()) {
      case 1 -> Interval.UNKNOWN;
      case 4 -> {
        Year year = Year.parse(date);
        yield new Interval(year.atDay(1), year.atMonth(12).atEndOfMonth(), Precision.YEAR);
      }
      case 7 -> {
        YearMonth month = YearMonth.parse(date);
        yield new Interval(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
      }
      default -> Interval.day(LocalDate.parse(date));
    };
  }

  private static Interval interval(String days, Precision precision) {
    String[] ends = days.split("\\.\\.");
    LocalDate from = ends[0].equals("*") ? null : LocalDate.parse(ends[0]);
    String last = ends[ends.length - 1];
    return new Interval(from, last.equals("*") ? null : LocalDate.parse(last), precision);
  }

  static String print(Interval i) {
    String from = i.earliest() == null ? "*" : i.earliest().toString();
    String to = i.latest() == null ? "*" : i.latest().toString();
    return (from.equals(to) ? from : from + ".." + to) + " " + i.precision();
  }

  /** What the normaliser finds in the text, in the form of {@link #expected()}. */
  List<Expected> found(TimeNormaliser normaliser) {
    List<Expected> found = new ArrayList<>();
    List<TimeExpression> expressions = normaliser.find(text, new Span(0, text.length()));
    for (int k = 0; k < expressions.size(); k++) {
      TimeExpression e = expressions.get(k);
      boolean dated = k >= expected.size() || expected.get(k).interval() != null;
      Interval interval = dated ? normaliser.resolve(e, context) : null;
      found.add(new Expected(e.kind().name(), e.text(), interval));
    }
    return found;
  }
}
