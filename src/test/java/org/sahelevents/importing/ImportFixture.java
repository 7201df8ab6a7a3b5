package org.sahelevents.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.sahelevents.article.ArticleStore;
import org.sahelevents.coding.Certainty;
import org.sahelevents.coding.CodedMention;
import org.sahelevents.coding.Coding;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Field;
import org.sahelevents.coding.Status;
import org.sahelevents.event.EventExporter;
import org.sahelevents.event.EventRecorder;
import org.sahelevents.event.ExportFormat;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.sql.Sql;
import org.sahelevents.text.Span;
import org.sahelevents.time.Interval;

/** An import job whose coder finds one withdrawal in every "verlaten COUNTRY", and a look into what it stored. */
@ApplicationScoped
class ImportFixture {
  private static final Map<String, String> COUNTRIES = Map.of("Mali", "MLI", "Niger", "NER");

  private final DataSource database;
  private final ArticleStore articles;
  private final EventRecorder events;
  private final ImportRuns runs;
  private final DatedEvents datedEvents;
  private final EventExporter exporter;

  ImportFixture(
      DataSource database,
      ArticleStore articles,
      EventRecorder events,
      ImportRuns runs,
      DatedEvents datedEvents,
      EventExporter exporter) {
    this.database = database;
    this.articles = articles;
    this.events = events;
    this.runs = runs;
    this.datedEvents = datedEvents;
    this.exporter = exporter;
  }

  ImportJob job() {
    return job("test");
  }

  ImportJob job(String coderVersion) {
    ArticleIntake intake = new ArticleIntake(articles, events, new WordCoder(coderVersion));
    return new ImportJob(intake, runs, new Redating(articles, intake, datedEvents));
  }

  String sentence() {
    return "De laatste soldaten hebben het kamp in het noorden ontruimd en verlaten Mali, zegt het leger.";
  }

  /** An article of its own words for each number; every third has the month of its neighbour. */
  String article(int number) {
    return " date 2022-%02d ".formatted(1 + number % 12)
        + sentence()
        + " Dit is bericht "
        + number
        + " van de dag.";
  }

  /** An article that says in which month the soldiers left, but not of which year. */
  String undated() {
    return "Kamp ontruimd\nIn juni was het zo ver. "
        + sentence()
        + " De bewoners van het dorp zijn blij.";
  }

  /** Where an article's date comes from and what it is. */
  String published(String article) {
    String sql =
        "select published_basis || ' ' || published_earliest || '..' || published_latest from articles where id = :id";
    return Sql.of(database, sql).with("id", article).first(row -> row.getString(1)).orElseThrow();
  }

  void empty() {
    Sql.of(
            database,
            "truncate import_failures, import_runs, mentions, events, blocks, articles cascade")
        .update();
  }

  ImportRuns importRuns() {
    return runs;
  }

  List<ImportRun> runs() {
    return runs.page(null, 100);
  }

  List<ImportFailure> failures(ImportRun run) {
    return runs.failures(run.id(), 100);
  }

  /** Which countries each article is stored to name; null where nobody has looked. */
  List<String> countries() {
    String sql =
        "select id || ' ' || coalesce(array_to_string(countries, ','), 'null') from articles order by id";
    return Sql.of(database, sql).list(row -> row.getString(1));
  }

  /** As if all articles had been stored by a program that did not look for countries. */
  void forgetCountries() {
    QuarkusTransaction.requiringNew()
        .run(() -> Sql.of(database, "update articles set countries = null").update());
  }

  NamedCountries namedCountries() {
    return new NamedCountries(articles, new WordCoder("test"));
  }

  List<String> mentions() {
    String sql =
        "select article_id || ' ' || country from mentions order by article_id, span_start";
    return Sql.of(database, sql).list(row -> row.getString(1));
  }

  /** Everything that an export could show, without moments, runs and the numbers that count changes. */
  String fingerprint() {
    List<String> parts = new ArrayList<>();
    parts.add(hashOf("articles", "- 'received_at' - 'changed_at' - 'run_id' - 'source'"));
    parts.add(hashOf("mentions", ""));
    parts.add(hashOf("events", "- 'changed' - 'updated_at'"));
    parts.add(sha256OfExport());
    return String.join(" ", parts);
  }

  private String sha256OfExport() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      exporter.export(
          ExportFormat.NDJSON,
          EventFilter.ALL,
          new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String hashOf(String table, String without) {
    String sql =
        "select count(*) || ':' || coalesce(encode(sha256(convert_to(string_agg(row, E'\\n' order by row), 'UTF8')), 'hex'), '')"
            + " from (select (to_jsonb(t) %s)::text as row from %s t) rows";
    return Sql.of(database, sql.formatted(without, table)).list(row -> row.getString(1)).get(0);
  }

  private record WordCoder(String version) implements ArticleCoder {
    private static final Pattern STATEMENT = Pattern.compile("verlaten (Mali|Niger)");
    private static final Pattern WHEN = Pattern.compile("In juni");

    @Override
    public List<String> languages() {
      return List.of("nl");
    }

    @Override
    public Coding code(String text, String language, Interval published) {
      if (text.contains("CRASH")) {
        throw new IllegalStateException("the coder fails");
      }
      List<CodedMention> found =
          STATEMENT.matcher(text).results().map(match -> mention(text, match, published)).toList();
      Set<String> countries =
          COUNTRIES.entrySet().stream()
              .filter(country -> text.contains(country.getKey()))
              .map(Map.Entry::getValue)
              .collect(Collectors.toSet());
      return new Coding(found, countries, List.of(), List.of());
    }

    private static CodedMention mention(String text, MatchResult match, Interval published) {
      Span span = new Span(match.start(), match.end());
      Span time =
          WHEN.matcher(text)
              .results()
              .findFirst()
              .map(m -> new Span(m.start(), m.end()))
              .orElse(span);
      return new CodedMention(
          EventType.WITHDRAWAL,
          null,
          Status.COMPLETED,
          Certainty.CONFIRMED,
          COUNTRIES.get(match.group(1)),
          null,
          published,
          List.of("FRA"),
          List.of(),
          null,
          null,
          null,
          null,
          null,
          span,
          span,
          Map.of(Field.TYPE, List.of(span), Field.INTERVAL, List.of(time)),
          0.9,
          List.of("test:1"));
    }
  }
}
