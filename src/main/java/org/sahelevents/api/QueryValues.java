package org.sahelevents.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;
import org.sahelevents.problem.WrongValue;

/**
 * Reads the values of one query parameter. Every refusal names the parameter, the value, and what is allowed. An absent
 * parameter reads as null, or as the empty list where it may have several values.
 */
public final class QueryValues {
  /** What {@link #firstDay} and {@link #lastDay} take, for the API's description. */
  public static final String DAY_PATTERN = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

  private static final Pattern DAY = Pattern.compile(DAY_PATTERN);
  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final String FOUR_DIGITS = "^\\d{4}-.*";
  private static final String NOT = "!";

  private final String name;
  private final List<String> values;

  private QueryValues(String name, List<String> values) {
    this.name = name;
    this.values = values;
  }

  /** Values by repetition ({@code type=A&type=B}), by comma ({@code type=A,B}), or both. */
  public static QueryValues several(String name, Collection<String> raw) {
    QueryValues read = new QueryValues(name, listed(raw).stream().distinct().toList());
    if (read.values.contains("")) {
      throw read.refuse("", "must not be empty");
    }
    return read;
  }

  /** What stands between commas, in all values given; null gives nothing. */
  public static List<String> listed(Collection<String> raw) {
    return raw == null
        ? List.of()
        : raw.stream().flatMap(v -> Stream.of(v.split(",", -1))).map(String::strip).toList();
  }

  /** A parameter that is given once or not at all. */
  public static QueryValues one(String name, String raw) {
    return new QueryValues(name, raw == null ? List.of() : List.of(raw.strip()));
  }

  /** Those without an exclamation mark before them. */
  public QueryValues wanted() {
    return new QueryValues(name, values.stream().filter(v -> !v.startsWith(NOT)).toList());
  }

  /** Those behind an exclamation mark, without it. */
  public QueryValues unwanted() {
    List<String> marked = values.stream().filter(v -> v.startsWith(NOT)).toList();
    if (marked.contains(NOT)) {
      throw refuse(NOT, "must name what is excluded behind the exclamation mark");
    }
    return new QueryValues(name, marked.stream().map(v -> v.substring(1).strip()).toList());
  }

  public List<String> texts() {
    return values;
  }

  /** Values that must be UUIDs, as the database writes them. */
  public List<String> uuids() {
    return values.stream().map(this::uuid).toList();
  }

  private String uuid(String value) {
    String plain = value.toLowerCase(Locale.ROOT);
    if (!UUID.matcher(plain).matches()) {
      throw refuse(value, "must be a UUID such as 7f0b0f6e-3c1d-5a2b-8e4f-9a6b7c8d9e0f");
    }
    return plain;
  }

  public <E extends Enum<E>> List<E> constants(Class<E> type) {
    List<String> allowed = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    return values.stream()
        .map(v -> Enum.valueOf(type, known(v, v.toUpperCase(Locale.ROOT), allowed)))
        .toList();
  }

  /** Values that must be among codes, of which there are too many to list. */
  public List<String> among(Codes codes) {
    return values.stream().map(v -> known(v, codes)).toList();
  }

  /** Values that must be among a few known ones. */
  public List<String> among(Collection<String> few) {
    return values.stream().map(v -> known(v, few)).toList();
  }

  /** The one value, which must be among the allowed ones. */
  public String choice(String otherwise, Collection<String> allowed) {
    return values.isEmpty() ? otherwise : known(values.get(0), allowed);
  }

  public boolean flag() {
    return Boolean.parseBoolean(choice("false", List.of("true", "false")));
  }

  public int number(int otherwise, int least, int most) {
    if (values.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(values.get(0));
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // refused below with the same words
    }
    throw refuse(values.get(0), "must be a whole number from " + least + " to " + most);
  }

  /** A number that need not be whole; null when absent. */
  public Double decimal(double least, double most) {
    if (values.isEmpty()) {
      return null;
    }
    try {
      double number = Double.parseDouble(values.get(0));
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // refused below with the same words
    }
    throw refuse(values.get(0), "must be a number from " + least + " to " + most);
  }

  /** A moment, or the beginning of a day, both in UTC where no offset says otherwise; null when absent. */
  public Instant moment() {
    if (values.isEmpty()) {
      return null;
    }
    String value = values.get(0);
    try {
      if (!value.matches(FOUR_DIGITS)) {
        throw new DateTimeException("years that RFC 3339 does not have");
      }
      return value.length() == "YYYY-MM-DD".length()
          ? LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC)
          : OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeException notAMoment) {
      throw refuse(
          value, "must be a day or a moment: YYYY-MM-DD, or RFC 3339 such as 2025-01-31T08:00:00Z");
    }
  }

  /** The first day of the year, month or day that is given. */
  public LocalDate firstDay() {
    return values.isEmpty() ? null : day(values.get(0), false);
  }

  /** The last day of the year, month or day that is given. */
  public LocalDate lastDay() {
    return values.isEmpty() ? null : day(values.get(0), true);
  }

  private LocalDate day(String value, boolean last) {
    try {
      if (!DAY.matcher(value).matches()) {
        throw new DateTimeException("days of other calendars than the database's");
      }
      return switch (value.length()) {
        case 4 ->
            last ? LocalDate.of(Year.parse(value).getValue(), 12, 31) : Year.parse(value).atDay(1);
        case 7 -> last ? YearMonth.parse(value).atEndOfMonth() : YearMonth.parse(value).atDay(1);
        default -> LocalDate.parse(value);
      };
    } catch (DateTimeException notADay) {
      throw refuse(value, "must be a day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY");
    }
  }

  private String known(String value, Collection<String> allowed) {
    return known(value, value, allowed);
  }

  /** @param word the value as it would stand among the allowed ones */
  private String known(String value, String word, Collection<String> allowed) {
    if (allowed.contains(word)) {
      return word;
    }
    List<String> suggestion = Nearest.to(value, allowed).stream().toList();
    throw refuse(
        new WrongValue(name, value, List.copyOf(allowed), null, suggestion),
        notKnown(String.join(", ", allowed), suggestion));
  }

  private String known(String value, Codes codes) {
    if (codes.known().contains(value)) {
      return value;
    }
    Set<String> meant = new LinkedHashSet<>(Nearest.named(value, codes.names().get()));
    if (meant.isEmpty()) {
      Nearest.to(value, codes.known()).ifPresent(meant::add);
    }
    List<String> suggestion = List.copyOf(meant);
    throw refuse(
        new WrongValue(name, value, List.of(), codes.vocabulary(), suggestion),
        notKnown(codes.where(), suggestion));
  }

  /**
   * A name that is none of a question's.
   *
   * @param what it is said to be
   */
  public static SahelException unknown(String what, String given, Set<String> known) {
    List<String> suggestion = Nearest.to(given, known).stream().toList();
    String allowed =
        known.isEmpty() ? "none is taken here" : "allowed: " + String.join(", ", known);
    return new SahelException(
        ProblemKind.INVALID_INPUT,
        "Unknown %s \"%s\"; %s.%s".formatted(what, given, allowed, Nearest.question(suggestion)),
        new WrongValue(given, null, List.copyOf(known), null, suggestion));
  }

  private static String notKnown(String allowed, List<String> suggestion) {
    return "is not known; allowed: " + allowed + "." + Nearest.question(suggestion);
  }

  private SahelException refuse(String value, String why) {
    return refuse(WrongValue.of(name, value), why);
  }

  private static SahelException refuse(WrongValue wrong, String why) {
    String sentence = why.endsWith("?") || why.endsWith(".") ? why : why + ".";
    return SahelException.of(wrong, "\"" + wrong.value() + "\" " + sentence);
  }
}
