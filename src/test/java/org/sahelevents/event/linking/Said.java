package org.sahelevents.event.linking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahelevents.coding.Certainty;
import org.sahelevents.coding.CodedMention;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Mode;
import org.sahelevents.coding.Quantity;
import org.sahelevents.coding.Status;
import org.sahelevents.text.Span;
import org.sahelevents.time.Interval;
import org.sahelevents.time.Precision;

/** What an article says, in words that a test can be read by: {@code said(COUP).in("NER").on("2023-07-26")}. */
public final class Said {
  private EventType type;
  private Mode mode;
  private Status status = Status.COMPLETED;
  private Certainty certainty = Certainty.CONFIRMED;
  private String country = "MLI";
  private String place;
  private Interval interval = Interval.UNKNOWN;
  private List<String> agents = List.of();
  private List<String> targets = List.of();
  private Quantity personnel;
  private Quantity fatalities;
  private Quantity persons;
  private Quantity participants;
  private Integer count;
  private double confidence = 0.8;
  private String article = "a1";
  private Interval published = when("2025-01");
  private int start;
  private String words;

  public static Said said(EventType type) {
    Said said = new Said();
    said.type = type;
    return said;
  }

  public Said mode(Mode mode) {
    this.mode = mode;
    return this;
  }

  public Said in(String country) {
    this.country = country;
    return this;
  }

  public Said at(String place) {
    this.place = place;
    return this;
  }

  public Said by(String... agents) {
    this.agents = Arrays.asList(agents);
    return this;
  }

  public Said to(String... targets) {
    this.targets = Arrays.asList(targets);
    return this;
  }

  /** A day, a month or a year, written as ISO 8601 does. */
  public Said on(String when) {
    interval = when(when);
    return this;
  }

  /** From and to, either of them null when open. */
  public Said between(String earliest, String latest) {
    interval =
        new Interval(
            earliest == null ? null : LocalDate.parse(earliest),
            latest == null ? null : LocalDate.parse(latest),
            Precision.UNKNOWN);
    return this;
  }

  public Said status(Status status) {
    this.status = status;
    return this;
  }

  public Said certainty(Certainty certainty) {
    this.certainty = certainty;
    return this;
  }

  public Said personnel(int n) {
    personnel = Quantity.exactly(n);
    return this;
  }

  public Said dead(int n) {
    fatalities = Quantity.exactly(n);
    return this;
  }

  public Said persons(int n) {
    persons = Quantity.exactly(n);
    return this;
  }

  public Said participants(int n) {
    participants = Quantity.exactly(n);
    return this;
  }

  /** From least to most, either of them null when open. */
  public Said dead(Integer least, Integer most) {
    fatalities = new Quantity(least, most, true);
    return this;
  }

  /** The sentence that says so, in place of a made-up one. */
  public Said words(String sentence) {
    words = sentence;
    return this;
  }

  /** The sentence given, or the other one. */
  public String wordsOr(String otherwise) {
    return words == null ? otherwise : words;
  }

  public Said count(int n) {
    count = n;
    return this;
  }

  public Said confidence(double probability) {
    confidence = probability;
    return this;
  }

  public Said from(String article, String published) {
    this.article = article;
    this.published = when(published);
    return this;
  }

  public Said at(int offset) {
    start = offset;
    return this;
  }

  public Mention mention() {
    Claim claim =
        new Claim(
            type,
            mode,
            country,
            status,
            certainty,
            place,
            interval,
            agents,
            targets,
            personnel,
            fatalities,
            persons,
            participants,
            count);
    UUID id = UUID.nameUUIDFromBytes((article + start + claim).getBytes());
    return new Mention(id, article, start, published, claim, confidence);
  }

  /** The same as the coder would give it, its evidence being the given words of the article's text. */
  public CodedMention coded(String text, String words, String trigger) {
    Span span = new Span(text.indexOf(words), text.indexOf(words) + words.length());
    Span at = new Span(text.indexOf(trigger), text.indexOf(trigger) + trigger.length());
    Map<org.sahelevents.coding.Field, List<Span>> evidence =
        Map.of(
            org.sahelevents.coding.Field.TYPE,
            List.of(at),
            org.sahelevents.coding.Field.COUNTRY,
            List.of(span));
    return new CodedMention(
        type,
        mode,
        status,
        certainty,
        country,
        place,
        interval,
        agents,
        targets,
        personnel,
        fatalities,
        persons,
        participants,
        count,
        span,
        at,
        evidence,
        confidence,
        List.of("test"));
  }

  public static List<Mention> mentions(Said... said) {
    List<Mention> result = new ArrayList<>();
    for (int i = 0; i < said.length; i++) {
      result.add(said[i].start == 0 ? said[i].at(10 * (i + 1)).mention() : said[i].mention());
    }
    return result;
  }

  public static Interval when(String iso) {
    return switch (iso.length()) {
      case 4 ->
          new Interval(
              LocalDate.parse(iso + "-01-01"), LocalDate.parse(iso + "-12-31"), Precision.YEAR);
      case 7 -> {
        YearMonth month = YearMonth.parse(iso);
        yield new Interval(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
      }
      default -> Interval.day(LocalDate.parse(iso));
    };
  }
}
