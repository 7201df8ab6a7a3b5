package org.sahelevents.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sahelevents.text.Span;
import org.sahelevents.time.Anchor;
import org.sahelevents.time.Direction;
import org.sahelevents.time.Interval;
import org.sahelevents.time.Precision;
import org.sahelevents.time.Relation;
import org.sahelevents.time.TimeContext;
import org.sahelevents.time.TimeExpression;
import org.sahelevents.time.TimeNormaliser;
import org.sahelevents.time.TimeValue;

/**
 * Concludes when an undated article appeared, from the dates it names and from events that other articles date. Each
 * month that comes into question is weighed against every clue; the answer is the shortest run of months that holds most
 * of the weight, and never a single guess. Depends on its arguments alone.
 */
public final class PublicationDating {
  /** How long after the last date it looks back on an article may have appeared, at most. */
  private static final int MOST_MONTHS = 60;

  /** Between "een jaar eerder" and the date that it means stand so few marks and words. */
  private static final int APPOSED = 6;

  private static final Pattern SENTENCE =
      Pattern.compile("[^.!?\\n]*(?:[.!?](?!\\s|$)[^.!?\\n]*)*[.!?]?");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final TimeContext LONG_AGO = context(YearMonth.of(1903, 6), Direction.UNKNOWN);
  private static final TimeContext FAR_AHEAD = context(YearMonth.of(2188, 6), Direction.UNKNOWN);
  private static final Map<String, PublicationDating> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final TimeNormaliser times;
  private final Set<String> aheadWords;

  private PublicationDating(TimeNormaliser times, Set<String> aheadWords) {
    this.times = times;
    this.aheadWords = aheadWords;
  }

  /** For a language; one without words of time dates nothing. */
  public static PublicationDating of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, PublicationDating::load);
  }

  /** What the text alone allows to conclude. */
  public Publication fromText(String text) {
    return infer(text, List.of());
  }

  /**
   * @param text the whole article
   * @param datedElsewhere what other articles know about the events in it
   * @return an interval with basis INFERRED, or UNKNOWN when nothing speaks for any month
   */
  public Publication infer(String text, List<DatedElsewhere> datedElsewhere) {
    if (times == null) {
      return Publication.UNKNOWN;
    }
    List<Found> found = found(text);
    List<Told> told = found.stream().flatMap(f -> told(f).stream()).toList();
    List<Clue> clues = new ArrayList<>();
    Optional<Interval> lastPast = whole(told, false).max(Comparator.comparing(Interval::earliest));
    Optional<Interval> firstAhead = whole(told, true).min(Comparator.comparing(Interval::latest));
    lastPast.ifPresent(date -> clues.add(Clue.notBefore(date)));
    firstAhead.ifPresent(date -> clues.add(Clue.notAfter(date)));
    whole(told, false)
        .filter(PublicationDating::fine)
        .max(Comparator.comparing(Interval::earliest))
        .ifPresent(date -> clues.add(Clue.around(date)));
    firstAhead.filter(PublicationDating::fine).ifPresent(date -> clues.add(Clue.ahead(date)));
    List<Function<YearMonth, Interval>> yearless = new ArrayList<>();
    told.stream().filter(Told::yearless).forEach(t -> yearless.add(t::in));
    yearless.forEach(date -> clues.add(Clue.yearless(date)));
    if (!yearless.isEmpty()) {
      clues.add(Clue.freshest(yearless));
    }
    told.stream()
        .filter(t -> t.whole != null && t.hasWeekday())
        .map(t -> t.whole)
        .max(Comparator.comparing(Interval::earliest))
        .ifPresent(day -> clues.add(Clue.own(day)));
    countedFrom(found).forEach(now -> clues.add(Clue.counted(now)));
    for (DatedElsewhere event : datedElsewhere) {
      clues.add(Clue.notBeforeEvent(event.first()));
      told.stream()
          .filter(
              t ->
                  t.whole == null && event.words().stream().anyMatch(t.expression.span()::overlaps))
          .forEach(t -> clues.add(Clue.sameEvent(t::in, event.happened())));
    }
    List<Interval> happened =
        datedElsewhere.stream().flatMap(event -> event.happened().stream()).toList();
    return months(lastPast, firstAhead, happened)
        .map(range -> MonthWeights.likeliest(range, clues))
        .orElse(Publication.UNKNOWN);
  }

  /** "achttien maanden eerder, op 20 april 2021": the moments from which the text counts back to a date that it names. */
  private List<Interval> countedFrom(List<Found> found) {
    List<Interval> moments = new ArrayList<>();
    for (int i = 0; i + 1 < found.size(); i++) {
      TimeExpression counted = found.get(i).expression;
      TimeExpression date = found.get(i + 1).expression;
      boolean apposed = date.span().start() - counted.span().end() < APPOSED;
      Interval day = times.resolve(bound(date.value()), LONG_AGO);
      boolean whole = day.equals(times.resolve(bound(date.value()), FAR_AHEAD));
      if (apposed
          && whole
          && day.earliest() != null
          && counted.value() instanceof TimeValue.Offset back
          && back.relation() == Relation.BEFORE
          && back.anchor() == Anchor.REFERENCE
          && back.amount() != null) {
        TimeValue ahead =
            new TimeValue.Offset(Relation.AFTER, back.amount(), back.unit(), Anchor.REFERENCE);
        moments.add(times.resolve(ahead, new TimeContext(day, Direction.UNKNOWN, day)));
      }
    }
    return moments.stream().filter(m -> m.earliest() != null && m.latest() != null).toList();
  }

  private static Optional<List<YearMonth>> months(
      Optional<Interval> lastPast, Optional<Interval> firstAhead, List<Interval> happened) {
    Optional<LocalDate> firstKnown =
        happened.stream().map(Interval::earliest).min(Comparator.naturalOrder());
    Optional<LocalDate> lastKnown =
        happened.stream().map(Interval::latest).max(Comparator.naturalOrder());
    Optional<YearMonth> from =
        lastPast
            .map(Interval::earliest)
            .map(YearMonth::from)
            .or(() -> firstKnown.map(YearMonth::from))
            .or(
                () ->
                    firstAhead.map(
                        date -> YearMonth.from(date.earliest()).minusMonths(MOST_MONTHS)));
    return from.map(
        first -> {
          YearMonth end = first.plusMonths(MOST_MONTHS);
          YearMonth known =
              lastKnown.map(day -> YearMonth.from(day).plusMonths(MOST_MONTHS / 2)).orElse(end);
          YearMonth last = known.isAfter(end) ? known : end;
          List<YearMonth> range = new ArrayList<>();
          for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            range.add(month);
          }
          return range;
        });
  }

  /** Whether a date is finer than a year; a bare year is background that may lie far back. */
  private static boolean fine(Interval date) {
    return date.days() < 200;
  }

  private static Stream<Interval> whole(List<Told> told, boolean ahead) {
    return told.stream().filter(t -> t.whole != null && t.ahead == ahead).map(t -> t.whole);
  }

  /**
   * An expression of time as it stands in the text.
   *
   * @param ahead whether its sentence looks ahead
   */
  private record Found(TimeExpression expression, boolean ahead) {}

  private List<Found> found(String text) {
    List<Found> found = new ArrayList<>();
    Matcher sentences = SENTENCE.matcher(text);
    while (sentences.find()) {
      if (sentences.end() > sentences.start()) {
        boolean looksAhead =
            WORD.matcher(sentences.group())
                .results()
                .anyMatch(word -> aheadWords.contains(word.group().toLowerCase(Locale.ROOT)));
        for (TimeExpression time : times.find(text, new Span(sentences.start(), sentences.end()))) {
          found.add(new Found(time, looksAhead || time.kind() == TimeExpression.Kind.UNTIL));
        }
      }
    }
    return found;
  }

  private Optional<Told> told(Found found) {
    Interval early = times.resolve(bound(found.expression.value()), LONG_AGO);
    Interval late = times.resolve(bound(found.expression.value()), FAR_AHEAD);
    boolean bounded = early.earliest() != null && early.latest() != null;
    return bounded
        ? Optional.of(new Told(found.expression, early.equals(late) ? early : null, found.ahead))
        : Optional.empty();
  }

  /** Of "since 2015" or "until May 2024" the time that is named. */
  private static TimeValue bound(TimeValue value) {
    if (value instanceof TimeValue.Since since) {
      return since.from();
    }
    return value instanceof TimeValue.Until until ? until.to() : value;
  }

  private static TimeContext context(YearMonth published, Direction direction) {
    Interval month = new Interval(published.atDay(1), published.atEndOfMonth(), Precision.MONTH);
    return new TimeContext(month, direction, null);
  }

  private static PublicationDating load(String language) {
    String data = "lexicon/" + language + "/publication.tsv";
    try (InputStream file = PublicationDating.class.getClassLoader().getResourceAsStream(data)) {
      if (file == null) {
        return new PublicationDating(null, Set.of());
      }
      Set<String> words = new HashSet<>();
      new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> words.add(line.strip()));
      return new PublicationDating(TimeNormaliser.forLanguage(language), words);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(data, unreadable);
    }
  }

  /**
   * A stretch of time with both ends, as the text tells it.
   *
   * @param whole the days it names by itself; null when they depend on when the article appeared
   * @param ahead whether its sentence looks ahead
   */
  private final class Told {
    private final TimeExpression expression;
    private final Interval whole;
    private final boolean ahead;

    Told(TimeExpression expression, Interval whole, boolean ahead) {
      this.expression = expression;
      this.whole = whole;
      this.ahead = ahead;
    }

    /** Whether it is a date of the calendar that lacks its year. */
    boolean yearless() {
      TimeValue named = bound(expression.value());
      return whole == null
          && (named instanceof TimeValue.Day
              || named instanceof TimeValue.Month
              || named instanceof TimeValue.SeasonOf
              || named instanceof TimeValue.Holiday);
    }

    /** Whether it names a day together with its weekday. */
    boolean hasWeekday() {
      return bound(expression.value()) instanceof TimeValue.Day day && day.weekday() != null;
    }

    Interval in(YearMonth published) {
      return times.resolve(
          expression, context(published, ahead ? Direction.FUTURE : Direction.PAST));
    }
  }
}
