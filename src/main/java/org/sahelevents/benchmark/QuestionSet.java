package org.sahelevents.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.event.query.EventParts;
import org.sahelevents.event.query.EventRows;
import org.sahelevents.event.query.EventSort;

/** The questions that are measured, to a dataset that {@link Loader} has filled. */
final class QuestionSet {
  private static final String EVENTS = "/api/v1/events";
  private static final int PATHS = 3000;
  private static final int SCRIPTS = 24;

  /** A half of the ids are before it. */
  private static final UUID MIDDLE = new UUID(Long.MIN_VALUE, 0);

  private static final String FIRST = EventSort.EARLIEST.expression();
  private static final String LAST = EventSort.LATEST.expression();
  private static final String NEWEST_50 = " order by %s desc, e.id desc limit 51".formatted(FIRST);
  private static final String DAY = "date '" + Generator.FIRST_DAY + "' + cast(:day as int)";
  private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

  private final Vocabulary vocabulary;
  private final Setting setting;
  private final int events;
  private final Words words;
  private final SplittableRandom random;

  QuestionSet(Vocabulary vocabulary, int events, long seed) {
    this.vocabulary = vocabulary;
    this.events = events;
    setting = Setting.of(vocabulary);
    words = new Generator(setting, events, seed).words();
    random = new SplittableRandom(seed + 1);
  }

  /** What a table of an event's own columns is copied by, in the order of exports. */
  static String everything() {
    return "select " + EventRows.COLUMNS + " from events e order by " + FIRST + ", e.id";
  }

  /** @param port of the server, which is asked for the places that deep pages begin at */
  List<Questions> all(int port) throws IOException {
    String hot =
        EVENTS + "?country=" + setting.countries().things().get(0) + "&sort=-earliest&limit=50";
    return List.of(
        newest(),
        one(),
        deep(port),
        new Questions(
            "(d) counts by type and month",
            List.of(EVENTS + "/counts?by=type,month"),
            List.of(
                line(
                    "select e.type, date_trunc('month', e.earliest), count(*) from events e group by 1, 2"))),
        counts(),
        words(),
        boxes(),
        new Questions("(h) one page over and over", List.of(hot), List.of()),
        new Questions("(h) the same with If-None-Match", List.of(hot), List.of(), true, List.of()));
  }

  private static <T> List<T> made(int number, IntFunction<T> make) {
    return IntStream.range(0, number).mapToObj(make).toList();
  }

  private static String line(String sql) {
    return sql.replace('\n', ' ') + ";\n";
  }

  private LocalDate day() {
    return Generator.FIRST_DAY.plusDays(random.nextInt(365, Generator.DAYS));
  }

  private Questions newest() {
    List<String> paths = new ArrayList<>();
    List<String> bare = new ArrayList<>();
    for (int i = 0; i < PATHS; i++) {
      LocalDate to = day();
      LocalDate from = to.minusYears(1);
      String country = setting.countries().any(random);
      String type = setting.types().any(random).name();
      paths.add(
          "%s?country=%s&type=%s&from=%s&to=%s&sort=-earliest&limit=50"
              .formatted(EVENTS, country, type, from, to));
      bare.add(BareServer.page(country, type, from, to));
    }
    return new Questions(
        "(a) page of 50 by country, type and days",
        paths,
        bare,
        made(
            SCRIPTS,
            i ->
                "\\set day random(365, %d)\n".formatted(Generator.DAYS)
                    + line(
                        "select %s from events e where e.country = '%s' and e.type = '%s' and %s >= %s - 365 and %s <= %s%s"
                            .formatted(
                                EventRows.COLUMNS,
                                setting.countries().any(random),
                                setting.types().any(random),
                                LAST,
                                DAY,
                                FIRST,
                                DAY,
                                NEWEST_50))));
  }

  private Questions one() {
    List<UUID> ids = made(PATHS, i -> Generator.id(random.nextInt(events)));
    return new Questions(
        "(b) one event with its mentions",
        ids.stream().map(id -> EVENTS + "/" + id).toList(),
        ids.stream().map(BareServer::event).toList(),
        List.of(
            "\\set number random(0, %d)\n".formatted(events - 1)
                + line(
                    "select "
                        + EventRows.COLUMNS
                        + " from events e where e.id = cast(md5(cast(cast(:number as int) as text)) as uuid)")
                + line(
                    """
                    select %s
                    from mentions m join articles a on a.id = m.article_id
                    where m.event_id = cast(md5(cast(cast(:number as int) as text)) as uuid)
                    %s"""
                        .formatted(EventParts.MENTION, EventParts.MENTION_ORDER))));
  }

  /** Pages of all events, newest first, behind days long before: the cursors are the API's own. */
  private Questions deep(int port) throws IOException {
    int earlier = Generator.DAYS / 2;
    List<String> paths = new ArrayList<>();
    List<String> bare = new ArrayList<>();
    try (HttpConnection connection = new HttpConnection(port)) {
      for (int i = 0; i < PATHS / 10; i++) {
        LocalDate day = Generator.FIRST_DAY.plusDays(random.nextInt(365, earlier));
        String page =
            new String(
                connection.read(EVENTS + "?sort=-earliest&limit=1&to=" + day).body(),
                StandardCharsets.UTF_8);
        Matcher next = NEXT.matcher(page);
        if (!next.find()) {
          throw new IOException("a page without a next one: " + page);
        }
        String cursor = next.group(1).replaceFirst(".*[?&]cursor=([^&]+).*", "$1");
        paths.add(EVENTS + "?sort=-earliest&limit=50&cursor=" + cursor);
        bare.add(BareServer.behind(day, MIDDLE));
      }
    }
    return new Questions(
        "(c) page of 50 behind half of all, by cursor",
        paths,
        bare,
        List.of(
            "\\set day random(365, %d)\n".formatted(earlier)
                + line(
                    "select %s from events e where (%s, e.id) < (%s, uuid '%s')%s"
                        .formatted(EventRows.COLUMNS, FIRST, DAY, MIDDLE, NEWEST_50))));
  }

  private Questions counts() {
    List<String> countries = setting.countries().things();
    return new Questions(
        "(d) the same of one country",
        countries.stream().map(c -> EVENTS + "/counts?by=type,month&country=" + c).toList(),
        countries.stream()
            .map(
                c ->
                    line(
                        "select e.type, date_trunc('month', e.earliest), count(*) from events e where e.country = '%s' group by 1, 2"
                            .formatted(c)))
            .toList());
  }

  private Questions words() {
    return new Questions(
        "(f) page of 50 by a word",
        made(PATHS, i -> EVENTS + "?sort=-earliest&limit=50&q=" + words.at(i)),
        made(
            SCRIPTS,
            i ->
                line(
                    "select %s from events e where e.words @@ words_query('%s')%s"
                        .formatted(
                            EventRows.COLUMNS, words.at(random.nextInt(PATHS)), NEWEST_50))));
  }

  private Questions boxes() {
    record Box(double west, double south, double east, double north) {
      String text() {
        return String.format(Locale.ROOT, "%.2f,%.2f,%.2f,%.2f", west, south, east, north);
      }
    }
    List<Box> boxes =
        made(
            PATHS,
            i -> {
              double west = random.nextDouble(-17, 20);
              double south = random.nextDouble(5, 18);
              double size = random.nextDouble(0.5, 8);
              return new Box(west, south, west + size, south + size);
            });
    return new Questions(
        "(g) page of 50 within a box",
        boxes.stream()
            .map(
                b ->
                    EVENTS
                        + "?sort=-earliest&limit=50&bbox="
                        + URLEncoder.encode(b.text(), StandardCharsets.UTF_8))
            .toList(),
        boxes.stream()
            .limit(SCRIPTS)
            .map(
                b ->
                    line(
                        "select %s from events e where e.place = any('{%s}')%s"
                            .formatted(
                                EventRows.COLUMNS,
                                String.join(
                                    ",",
                                    vocabulary.placesWithin(
                                        p ->
                                            p.longitude() >= b.west
                                                && p.longitude() <= b.east
                                                && p.latitude() >= b.south
                                                && p.latitude() <= b.north)),
                                NEWEST_50)))
            .toList());
  }
}
