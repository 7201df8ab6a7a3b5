package org.sahelevents.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The full date in an opening dateline, as in {@code BAMAKO, 3 maart 2024 –}; month names come from the JDK. */
final class Dateline {
  private static final int LINES_SEARCHED = 8;
  private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Map<String, Dateline> BY_LANGUAGE = new HashMap<>();

  static {
    LanguageIdentifier.standard()
        .languages()
        .forEach(code -> BY_LANGUAGE.put(code, new Dateline(code)));
  }

  private final Map<String, Month> months;
  private final Pattern pattern;

  /** Places and date on a line of their own, with nothing behind them. */
  private final Pattern wholeLine;

  private Dateline(String language) {
    Locale locale = Locale.forLanguageTag(language);
    months = Arrays.stream(Month.values()).collect(Collectors.toMap(m -> name(m, locale), m -> m));
    String month = "(?<month>" + alternatives(months.keySet().stream().toList()) + ")";
    String weekday =
        alternatives(
            Stream.of(DayOfWeek.values())
                .map(d -> d.getDisplayName(TextStyle.FULL, locale))
                .toList());
    String day = "(?<day>\\d{1,2})(?:\\.|er)?";
    String year = "(?<year>\\d{4})";
    String date =
        "(?:"
            + day
            + " "
            + month
            + " "
            + year
            + "|"
            + month.replace("<month>", "<month2>")
            + " "
            + day.replace("<day>", "<day2>")
            + ",? "
            + year.replace("<year>", "<year2>")
            + ")";
    pattern =
        Pattern.compile(
            "\\A\\uFEFF?\\s*\\p{Lu}[^.:;!?\\d]{1,60}?[, (]\\s*(?:(?:"
                + weekday
                + "),? )?"
                + date
                + "[^.!?]{0,20}?[)]?\\s*[-–—:]",
            IGNORE_CASE);
    wholeLine =
        Pattern.compile(
            "\\A\\uFEFF?\\s*(?-iu:\\p{Lu}[\\p{L}'’-]*(?:[ /]\\p{Lu}[\\p{L}'’-]*){0,4}), (?:(?:"
                + weekday
                + "),? )?"
                + date
                + "\\s*\\z",
            IGNORE_CASE);
  }

  /** The day that the dateline gives, or nothing when the text has no dateline with a whole date. */
  static Optional<LocalDate> in(String text, String language) {
    Dateline dateline = BY_LANGUAGE.get(language);
    if (dateline == null) {
      return Optional.empty();
    }
    return text.lines()
        .limit(LINES_SEARCHED)
        .map(dateline::day)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<LocalDate> day(String line) {
    Matcher found = pattern.matcher(line.length() > 200 ? line.substring(0, 200) : line);
    if (!found.find()) {
      found = wholeLine.matcher(line);
      if (!found.find()) {
        return Optional.empty();
      }
    }
    String suffix = found.group("day") != null ? "" : "2";
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group("year" + suffix)),
              months.get(found.group("month" + suffix).toLowerCase(Locale.ROOT)),
              Integer.parseInt(found.group("day" + suffix))));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static String name(Month month, Locale locale) {
    return month.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT);
  }

  private static String alternatives(List<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }
}
