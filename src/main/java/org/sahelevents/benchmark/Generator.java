package org.sahelevents.benchmark;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import org.sahelevents.coding.Certainty;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Mode;
import org.sahelevents.coding.Status;
import org.sahelevents.event.ActorRef;
import org.sahelevents.event.ClaimColumns;
import org.sahelevents.lexicon.Place;
import org.sahelevents.time.Precision;

/** Makes events, their mentions and the articles these stand in: the same for the same seed and number, in any run. */
final class Generator {
  static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
  static final int DAYS = (int) (LocalDate.of(2026, 12, 31).toEpochDay() - FIRST_DAY.toEpochDay());

  static final List<String> EVENT_COLUMNS =
      joined(
          List.of("id"),
          ClaimColumns.NAMES,
          List.of(
              "summary",
              "confidence",
              "article_count",
              "mention_count",
              "history",
              "contradictions",
              "contested",
              "revision",
              "first_reported",
              "last_reported",
              "languages",
              "publishers"));
  static final List<String> MENTION_COLUMNS =
      joined(
          List.of("id", "article_id", "event_id"),
          ClaimColumns.NAMES,
          List.of(
              "span_start",
              "span_end",
              "trigger_start",
              "trigger_end",
              "text",
              "trigger",
              "evidence",
              "confidence",
              "reasons"));
  static final List<String> ARTICLE_COLUMNS =
      List.of(
          "id",
          "source",
          "content_hash",
          "title",
          "publisher",
          "language",
          "published_earliest",
          "published_latest",
          "published_precision",
          "published_basis",
          "body",
          "coder_version",
          "countries");

  /** Mentions of an event, in turn: three on average, most events with fewer. */
  private static final int[] MENTIONS = {1, 2, 1, 8, 3, 2, 3, 4};

  private static final Skew<String> LANGUAGES = new Skew<>(List.of("nl", "fr", "en", "de"));
  private static final Skew<Status> STATUSES =
      new Skew<>(List.of(Status.COMPLETED, Status.PLANNED, Status.ONGOING, Status.ATTEMPTED));
  private static final Skew<Certainty> CERTAINTIES = new Skew<>(List.of(Certainty.values()));
  private static final Skew<Precision> PRECISIONS =
      new Skew<>(
          List.of(
              Precision.DAY, Precision.MONTH, Precision.WEEK, Precision.YEAR, Precision.UNKNOWN));

  private final Setting setting;
  private final long seed;
  private final Words words;
  private final int events;
  private final int articles;
  private final List<String> languages = new ArrayList<>();
  private final SplittableRandom random;

  Generator(Setting setting, int events, long seed) {
    this.setting = setting;
    this.seed = seed;
    this.events = events;
    articles = Math.max(8, events / 2);
    random = new SplittableRandom(seed);
    words = new Words(random);
  }

  /** What stands for the version of the coder in articles made by this seed. */
  String maker() {
    return "made up by seed " + seed;
  }

  Words words() {
    return words;
  }

  /** The id of the event with this number, from 0; the database says it as {@code md5(number::text)::uuid}. */
  static UUID id(int number) {
    try {
      byte[] digest =
          MessageDigest.getInstance("MD5")
              .digest(Integer.toString(number).getBytes(StandardCharsets.US_ASCII));
      ByteBuffer bytes = ByteBuffer.wrap(digest);
      return new UUID(bytes.getLong(), bytes.getLong());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** In the order of publication. */
  void articles(CopyTable table) throws SQLException {
    for (int i = 0; i < articles; i++) {
      String language = LANGUAGES.any(random);
      languages.add(language);
      LocalDate day = published(i);
      String title = words.some(random, 6);
      String body = title + "\n\n" + words.some(random, 60);
      table.row(
          List.of(
              article(i),
              "made up",
              Integer.toHexString(i),
              title,
              publisher(i),
              language,
              day,
              day,
              Precision.DAY,
              "HEAD",
              body,
              maker(),
              List.of()));
    }
  }

  private static String article(int number) {
    return "made-%07d".formatted(number);
  }

  private static String publisher(int article) {
    return "Publisher " + article % 40;
  }

  private LocalDate published(int article) {
    return FIRST_DAY.plusDays((long) article * DAYS / articles);
  }

  /** To be called after {@link #articles}, which decides on the languages. */
  void events(CopyTable eventTable, CopyTable mentionTable) throws SQLException {
    for (int i = 0; i < events; i++) {
      event(i, eventTable, mentionTable);
    }
  }

  private void event(int number, CopyTable eventTable, CopyTable mentionTable) throws SQLException {
    UUID id = id(number);
    Happening event = happening();
    int mentions = MENTIONS[number % MENTIONS.length];
    List<Integer> reports = new ArrayList<>();
    // the first report within days, the others in the weeks after it
    int first =
        (int)
            Math.max(0, (event.days()[0].toEpochDay() - FIRST_DAY.toEpochDay()) * articles / DAYS);
    for (int i = 0; i < mentions; i++) {
      int later = random.nextInt(1 + (i + 1) * Math.max(1, articles / 600));
      reports.add(Math.min(articles - 1, first + later));
    }
    TreeSet<Integer> distinct = new TreeSet<>(reports);
    TreeSet<String> spoken = new TreeSet<>();
    distinct.forEach(a -> spoken.add(languages.get(a)));
    TreeSet<String> publishers = new TreeSet<>();
    distinct.forEach(a -> publishers.add(publisher(a)));
    eventTable.row(
        joined(
            List.of(id),
            event.claim(),
            List.of(
                event.summary(),
                event.confidence(),
                distinct.size(),
                mentions,
                event.history(article(distinct.first()), published(distinct.first())),
                "[]",
                number % 25 == 0,
                random.nextLong(),
                published(distinct.first()),
                published(distinct.last()),
                spoken,
                publishers)));
    for (int article : reports) {
      mention(mentionTable, id, event, article);
    }
  }

  private void mention(CopyTable table, UUID event, Happening said, int article)
      throws SQLException {
    String text = said.names() + " " + words.some(random, 12);
    int start = random.nextInt(3000);
    String trigger = text.substring(text.lastIndexOf(' ') + 1);
    int at = start + text.length() - trigger.length();
    int end = start + text.length();
    table.row(
        joined(
            List.of(new UUID(random.nextLong(), random.nextLong()), article(article), event),
            said.claim(),
            List.of(
                start,
                end,
                at,
                end,
                text,
                trigger,
                "{\"type\": [{\"start\": %d, \"end\": %d, \"text\": \"%s\"}]}"
                    .formatted(at, end, trigger),
                said.confidence(),
                List.of("made-up:1"))));
  }

  @SafeVarargs
  private static <T> List<T> joined(List<? extends T>... parts) {
    List<T> all = new ArrayList<>();
    for (List<? extends T> part : parts) {
      all.addAll(part);
    }
    return all;
  }

  private Happening happening() {
    EventType type = setting.types().any(random);
    String country = setting.countries().any(random);
    Place place = random.nextInt(10) < 7 ? setting.places().get(country).any(random) : null;
    Precision precision = PRECISIONS.any(random);
    ActorRef agent = setting.actors().any(random);
    ActorRef target = setting.actors().any(random);
    List<String> agents = List.of(agent.code());
    return new Happening(
        type,
        switch (type) {
          case ARREST -> random.nextInt(4) == 0 ? Mode.RELEASE : Mode.DETAIN;
          case SANCTION -> random.nextInt(4) == 0 ? Mode.LIFT : Mode.IMPOSE;
          default -> null;
        },
        country,
        STATUSES.any(random),
        CERTAINTIES.any(random),
        place == null ? null : place.id(),
        days(precision),
        precision,
        agents,
        random.nextBoolean() ? List.of(target.code()) : List.of(),
        random.nextInt(5) == 0 ? 10 * (1 + random.nextInt(500)) : null,
        random.nextInt(4) == 0 ? random.nextInt(60) : null,
        Math.round(random.nextDouble(0.3, 0.99) * 100) / 100.0,
        agent.name() + (place == null ? "" : " " + place.name()));
  }

  /** More events the later: twice as many in the second half of the time. */
  private LocalDate[] days(Precision precision) {
    double when = random.nextInt(3) == 0 ? random.nextDouble() / 2 : random.nextDouble();
    LocalDate day = FIRST_DAY.plusDays((long) (DAYS * (1 - when)));
    return switch (precision) {
      case DAY -> new LocalDate[] {day, day};
      case WEEK -> new LocalDate[] {day, day.plusDays(6)};
      case MONTH ->
          new LocalDate[] {day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth())};
      case YEAR -> new LocalDate[] {day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear())};
      default -> new LocalDate[] {day.minusDays(90), day.plusDays(90)};
    };
  }
}
