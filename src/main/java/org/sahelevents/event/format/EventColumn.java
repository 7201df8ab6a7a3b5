package org.sahelevents.event.format;

import static org.sahelevents.event.format.ColumnKind.BOOLEAN;
import static org.sahelevents.event.format.ColumnKind.CODE;
import static org.sahelevents.event.format.ColumnKind.DAY;
import static org.sahelevents.event.format.ColumnKind.DECIMAL;
import static org.sahelevents.event.format.ColumnKind.INTEGER;
import static org.sahelevents.event.format.ColumnKind.LIST;
import static org.sahelevents.event.format.ColumnKind.LONG;
import static org.sahelevents.event.format.ColumnKind.MOMENT;
import static org.sahelevents.event.format.ColumnKind.TEXT;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.sahelevents.event.query.EventShape;

/** The columns of events as a table, in their order: one list for CSV, XLSX, Parquet and the properties of GeoJSON. */
public enum EventColumn {
  ID(
      CODE,
      "id",
      "#event+id",
      "e.id",
      "Derived from content alone; it may go when articles come or change, see /api/v1/events/removed."),
  TYPE(CODE, "type", "#event+type+code", "e.type", "Type of event; see /api/v1/event-types."),
  MODE(CODE, "mode", "#event+mode+code", "e.mode", "Direction of ARREST and SANCTION."),
  STATUS(CODE, "status", "#status+code", "e.status", "How far it has come."),
  CERTAINTY(CODE, "certainty", "#status+certainty+code", "e.certainty", "How firmly it is said."),
  COUNTRY(CODE, "country", "#country+code+iso3", "e.country", "ISO 3166-1 alpha-3 of where."),
  COUNTRY_NAME(TEXT, "country", "#country+name", "e.country", "The country in English."),
  PLACE(CODE, "place", "#loc+id", "e.place", "Id in the gazetteer; see /api/v1/places."),
  PLACE_NAME(TEXT, "place", "#loc+name", "e.place", "The place by name."),
  PLACE_PRECISION(CODE, "place", "#loc+type", "e.place", "What the place is, as TOWN or REGION."),
  ADMIN1(TEXT, "place", "#adm1+name", "e.place", "First-level region that the place lies in."),
  LATITUDE(DECIMAL, "place", "#geo+lat", "e.place", "Degrees north of the place, WGS 84."),
  LONGITUDE(DECIMAL, "place", "#geo+lon", "e.place", "Degrees east of the place, WGS 84."),
  EARLIEST(DAY, "earliest", "#date+start", "e.earliest", "First possible day; empty: open."),
  LATEST(DAY, "latest", "#date+end", "e.latest", "Last possible day; empty: open."),
  PRECISION(CODE, "precision", "#date+type", "e.precision", "How finely the words fix the days."),
  AGENTS(LIST, "agents", "#group+agent+code+list", "e.agents", "Who does it; see /api/v1/actors."),
  AGENT_NAMES(LIST, "agents", "#group+agent+name+list", "e.agents", "The same by name."),
  TARGETS(LIST, "targets", "#group+target+code+list", "e.targets", "To whom it is done."),
  TARGET_NAMES(LIST, "targets", "#group+target+name+list", "e.targets", "The same by name."),
  PERSONNEL_MIN(
      INTEGER, "personnel", "#capacity+num+min", "Soldiers or staff that move, at least."),
  PERSONNEL_MAX(INTEGER, "personnel", "#capacity+num+max", "The same, at most."),
  PERSONNEL_APPROXIMATE(BOOLEAN, "personnel", "#capacity+approx", "Whether said to be rounded."),
  FATALITIES_MIN(INTEGER, "fatalities", "#affected+killed+min", "Killed, at least."),
  FATALITIES_MAX(INTEGER, "fatalities", "#affected+killed+max", "Killed, at most."),
  FATALITIES_APPROXIMATE(BOOLEAN, "fatalities", "#affected+killed+approx", "Whether rounded."),
  PERSONS_MIN(INTEGER, "persons", "#affected+held+min", "Arrested or freed, at least."),
  PERSONS_MAX(INTEGER, "persons", "#affected+held+max", "Arrested or freed, at most."),
  PERSONS_APPROXIMATE(BOOLEAN, "persons", "#affected+held+approx", "Whether rounded."),
  PARTICIPANTS_MIN(INTEGER, "participants", "#population+min", "People demonstrating, at least."),
  PARTICIPANTS_MAX(INTEGER, "participants", "#population+max", "People demonstrating, at most."),
  PARTICIPANTS_APPROXIMATE(BOOLEAN, "participants", "#population+approx", "Whether rounded."),
  COUNT(INTEGER, "count", "#event+num", "e.count", "Events summed up; empty for one."),
  SUMMARY(TEXT, "summary", "#description", "e.summary", "One sentence made of the fields."),
  CONFIDENCE(
      DECIMAL,
      "confidence",
      "#meta+confidence",
      "e.confidence",
      "Probability that it is an event, 0 to 0.99."),
  ARTICLE_COUNT(
      INTEGER,
      "articleCount",
      "#meta+articles+num",
      "e.article_count",
      "Articles that mention it."),
  MENTION_COUNT(
      INTEGER, "mentionCount", "#meta+mentions+num", "e.mention_count", "Statements of it."),
  FIRST_REPORTED(
      DAY,
      "reported",
      "#date+reported+start",
      "e.first_reported",
      "First day on which an article may have appeared."),
  LAST_REPORTED(DAY, "reported", "#date+reported+end", "e.last_reported", "Last such day."),
  LANGUAGES(LIST, "languages", "#meta+lang+list", "e.languages", "ISO 639-1 of its articles."),
  CONTESTED(
      BOOLEAN,
      "contested",
      "#meta+contested",
      "e.contested",
      "Whether mentions contradict each other."),
  REVISION(LONG, "revision", "#meta+revision", "e.revision", "Checksum of the content."),
  ARTICLE_IDS(
      LIST,
      "articles",
      "#meta+articles+id+list",
      ArticleCells.SOURCE,
      "Articles that mention it, in the order of publication; see /api/v1/articles."),
  ARTICLE_URLS(
      LIST,
      "articles",
      "#meta+articles+url+list",
      ArticleCells.SOURCE,
      "Their addresses in the same order, empty where none is known."),
  PUBLISHERS(
      LIST,
      "articles",
      "#meta+articles+publisher+list",
      ArticleCells.SOURCE,
      "Their publishers in the same order, likewise."),
  /** By its name only: it differs from one import to another. */
  UPDATED_AT(
      MOMENT, "updatedAt", "#date+updated", "e.updated_at", "When its content changed last.");

  /** What stands between the texts of a list that is one cell. */
  public static final String SEPARATOR = ";";

  /** Those that are given only where they are asked for. */
  public static final List<EventColumn> ON_REQUEST =
      List.of(ARTICLE_IDS, ARTICLE_URLS, PUBLISHERS, UPDATED_AT);

  /** Those of a table of which nothing else is asked. */
  public static final List<EventColumn> TABLE =
      Stream.of(values()).filter(c -> !ON_REQUEST.contains(c)).toList();

  /** The same, and from which articles each event is known. */
  public static final List<EventColumn> WITH_ARTICLES =
      Stream.of(values()).filter(c -> c != UPDATED_AT).toList();

  private final ColumnKind kind;
  private final String field;
  private final String tag;
  private final String source;
  private final String meaning;

  EventColumn(ColumnKind kind, String field, String tag, String meaning) {
    this.kind = kind;
    this.field = field;
    this.tag = tag;
    this.source = "e." + label();
    this.meaning = meaning;
  }

  EventColumn(ColumnKind kind, String field, String tag, String source, String meaning) {
    this.kind = kind;
    this.field = field;
    this.tag = tag;
    this.source = source;
    this.meaning = meaning;
  }

  /** Those that stand for what is wanted of the API's records. */
  public static List<EventColumn> of(EventShape shape) {
    Set<String> fields = shape.given();
    if (fields.isEmpty()) {
      return shape.articles() ? WITH_ARTICLES : TABLE;
    }
    return Stream.of(values()).filter(c -> fields.contains(c.field)).toList();
  }

  /** Its name in the head of a table. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public ColumnKind kind() {
    return kind;
  }

  /** The field of the API's records that it is, or is part of. */
  public String field() {
    return field;
  }

  /** Hashtag of the Humanitarian Exchange Language, with attributes. */
  public String tag() {
    return tag;
  }

  /** What it is read from, of {@code events e}. */
  String source() {
    return source;
  }

  public String meaning() {
    return meaning;
  }
}
