package org.sahelevents.event.query;

import static org.sahelevents.event.query.Given.invalid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sahelevents.api.Codes;
import org.sahelevents.api.Cursor;
import org.sahelevents.api.Page;
import org.sahelevents.api.QueryValues;
import org.sahelevents.article.LanguageIdentifier;
import org.sahelevents.coding.Certainty;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Mode;
import org.sahelevents.coding.Status;
import org.sahelevents.event.CodeChoices;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.lexicon.ActorKind;
import org.sahelevents.time.Precision;

/** The one place where what was given, in a URL or in a body, becomes a question. What is wrong is refused by name. */
@ApplicationScoped
public class EventQueryReader {
  private static final String BEFORE = "before";
  private static final String AFTER = "after";
  private static final double HALF_THE_EARTH_KM = 20_040;

  private static final List<String> LANGUAGES = LanguageIdentifier.standard().languages();

  private final Codes countries;
  private final Codes regions;
  private final Codes places;
  private final Codes admin1;
  private final Codes actors;
  private final Sources sources;

  EventQueryReader(Vocabulary vocabulary, Sources sources) {
    this.sources = sources;
    countries = CodeChoices.countries(vocabulary);
    regions = CodeChoices.regions(vocabulary);
    places = CodeChoices.places(vocabulary);
    admin1 = CodeChoices.admin1(vocabulary);
    actors = CodeChoices.actors(vocabulary);
  }

  /**
   * @param mentionsByDefault whether the format embeds mentions where nothing else is asked
   * @param formats names of the formats that can be had
   */
  public EventQuery query(Given given, boolean mentionsByDefault, List<String> formats) {
    EventSort.Order order =
        EventSort.Order.named(
            given
                .one("sort")
                .choice(EventSort.Order.FIRST_TO_LAST.name(), EventSort.Order.names()));
    Set<String> fields = new TreeSet<>(given.several("fields").among(EventShape.namableFields()));
    Set<String> expand =
        new TreeSet<>(given.several("expand").among(List.of("mentions", "articles")));
    return new EventQuery(
        filter(given),
        order,
        given.has("limit") ? given.one("limit").number(Page.DEFAULT_LIMIT, 1, Page.MOST) : null,
        given.has("cursor") ? place(given.text("cursor"), order) : null,
        EventShape.of(fields, expand, mentionsByDefault),
        Counting.valueOf(
            given
                .one("count")
                .choice("none", List.of("none", "estimated", "exact"))
                .toUpperCase(Locale.ROOT)),
        given.one("format").choice(null, formats));
  }

  /** Which events are wanted, whatever is to be done with them. */
  public EventFilter filter(Given given) {
    boolean affiliates = given.one("affiliates").flag();
    return new EventFilter(
        codes(given),
        affiliates,
        days(given, "from", "to"),
        Match.valueOf(
            given
                .one("match")
                .choice("overlaps", List.of("overlaps", "within"))
                .toUpperCase(Locale.ROOT)),
        days(given, "reportedFrom", "reportedTo"),
        given.one("updatedSince").moment(),
        whole(given, "changedSince"),
        given.one("precision").constants(Precision.class).stream().findFirst().orElse(null),
        numbers(given),
        given.one("minConfidence").decimal(0, 1),
        whole(given, "minArticles"),
        given.details("has"),
        given.has("contested") ? given.one("contested").flag() : null,
        box(given),
        circle(given),
        given.has("q") ? FullText.parse(given.text("q")) : null);
  }

  private Map<CodeField, Terms> codes(Given given) {
    Map<CodeField, Terms> codes = new EnumMap<>(CodeField.class);
    constants(codes, given, CodeField.TYPE, EventType.class);
    constants(codes, given, CodeField.MODE, Mode.class);
    constants(codes, given, CodeField.STATUS, Status.class);
    constants(codes, given, CodeField.CERTAINTY, Certainty.class);
    constants(codes, given, CodeField.ACTOR_KIND, ActorKind.class);
    known(codes, given, CodeField.COUNTRY, countries);
    known(codes, given, CodeField.REGION, regions);
    known(codes, given, CodeField.PLACE, places);
    known(codes, given, CodeField.ADMIN1, admin1);
    for (CodeField role : List.of(CodeField.AGENT, CodeField.TARGET, CodeField.ACTOR)) {
      known(codes, given, role, actors);
    }
    codes.put(CodeField.LANGUAGE, given.terms(CodeField.LANGUAGE, v -> v.among(LANGUAGES)));
    codes.put(CodeField.ID, given.terms(CodeField.ID, QueryValues::uuids));
    codes.put(CodeField.ARTICLE, given.terms(CodeField.ARTICLE, this::articles));
    codes.put(CodeField.PUBLISHER, given.terms(CodeField.PUBLISHER, this::publishers));
    return codes;
  }

  private List<String> articles(QueryValues given) {
    List<String> ids = given.texts();
    return ids.isEmpty()
        ? ids
        : given.among(
            Codes.of(sources.articles(ids), "ids of /api/v1/articles", "/api/v1/articles"));
  }

  private List<String> publishers(QueryValues given) {
    List<String> names = given.texts();
    return names.isEmpty()
        ? names
        : given.among(
            Codes.of(
                sources.publishers(names),
                "publishers of /api/v1/coverage?by=publisher",
                "/api/v1/coverage"));
  }

  private static <E extends Enum<E>> void constants(
      Map<CodeField, Terms> codes, Given given, CodeField field, Class<E> type) {
    codes.put(field, given.terms(field, v -> v.constants(type).stream().map(Enum::name).toList()));
  }

  private static void known(
      Map<CodeField, Terms> codes, Given given, CodeField field, Codes known) {
    codes.put(field, given.terms(field, v -> v.among(known)));
  }

  private static DayRange days(Given given, String from, String to) {
    return DayRange.of(from, given.one(from).firstDay(), to, given.one(to).lastDay());
  }

  private static Map<NumberField, NumberRange> numbers(Given given) {
    Map<NumberField, NumberRange> numbers = new EnumMap<>(NumberField.class);
    for (NumberField field : NumberField.values()) {
      numbers.put(
          field,
          NumberRange.of(
              field, whole(given, field.field() + "Min"), whole(given, field.field() + "Max")));
    }
    return numbers;
  }

  private static Integer whole(Given given, String name) {
    return given.has(name) ? given.one(name).number(0, 0, Integer.MAX_VALUE) : null;
  }

  private static Area.Box box(Given given) {
    List<Double> corners = given.numbers("bbox", List.of("west", "south", "east", "north"));
    if (corners == null) {
      return null;
    }
    Area.Box box = new Area.Box(corners.get(0), corners.get(1), corners.get(2), corners.get(3));
    if (Math.abs(box.west()) > 180 || Math.abs(box.east()) > 180) {
      throw invalid("bbox", "west and east must lie between -180 and 180 degrees.");
    }
    if (box.south() < -90 || box.north() > 90 || box.south() > box.north()) {
      throw invalid(
          "bbox",
          "south must not lie above north, and both between -90 and 90 degrees;"
              + " the order is west,south,east,north.");
    }
    return box;
  }

  private static Area.Circle circle(Given given) {
    List<Double> parts = given.numbers("near", List.of("latitude", "longitude", "kilometres"));
    if (parts == null) {
      return null;
    }
    Area.Circle circle = new Area.Circle(parts.get(0), parts.get(1), parts.get(2));
    if (Math.abs(circle.latitude()) > 90 || Math.abs(circle.longitude()) > 180) {
      throw invalid(
          "near", "latitude must lie between -90 and 90 degrees, longitude between -180 and 180.");
    }
    if (circle.kilometres() < 0 || circle.kilometres() > HALF_THE_EARTH_KM) {
      throw invalid("near", "kilometres must lie between 0 and 20040.");
    }
    return circle;
  }

  /** The place that a cursor stands for. */
  static EventQuery.Place place(String cursor, EventSort.Order order) {
    return Cursor.read(
        cursor,
        order.name(),
        3,
        parts -> {
          if (!List.of(BEFORE, AFTER).contains(parts.get(0))) {
            throw new IllegalArgumentException("no place: " + parts);
          }
          return new EventQuery.Place(
              order.by().key(parts.get(1)),
              UUID.fromString(parts.get(2)),
              parts.get(0).equals(BEFORE));
        });
  }

  /** The cursor of the page behind the event with this key and id, or of the one that ends before it. */
  static String cursor(EventSort.Order order, boolean before, String key, UUID id) {
    return Cursor.of(order.name(), before ? BEFORE : AFTER, key, id.toString());
  }
}
