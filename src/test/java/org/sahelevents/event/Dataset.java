package org.sahelevents.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.sahelevents.coding.CodedMention;
import org.sahelevents.event.linking.Said;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.sql.Sql;
import org.sahelevents.time.Interval;

/** The dataset of a test: articles that say something, recorded as an import would. */
@ApplicationScoped
public class Dataset {
  private final DataSource database;
  private final EventRecorder recorder;
  private final EventExporter exporter;

  Dataset(DataSource database, EventRecorder recorder, EventExporter exporter) {
    this.database = database;
    this.recorder = recorder;
    this.exporter = exporter;
  }

  /** An article and what it says, a sentence for each statement. */
  public record Report(
      String article,
      String published,
      String language,
      String publisher,
      List<Said> statements,
      List<String> countries) {
    public static Report article(String id, String published, Said... statements) {
      return new Report(id, published, "nl", null, List.of(statements), null);
    }

    /** The same in another language (ISO 639-1). */
    public Report in(String otherLanguage) {
      return new Report(article, published, otherLanguage, publisher, statements, countries);
    }

    /** The same of a publisher. */
    public Report of(String somebody) {
      return new Report(article, published, language, somebody, statements, countries);
    }

    /** The same, in which somebody looked for countries and found these (ISO 3166-1 alpha-3). */
    public Report naming(String... found) {
      return new Report(article, published, language, publisher, statements, List.of(found));
    }
  }

  @Transactional
  public void clear() {
    Sql.of(
            database,
            "truncate articles, mentions, events, blocks, event_removals, import_runs, import_failures")
        .update();
  }

  /** As if other rules had linked all that is there. */
  @Transactional
  public void isLinkedByOtherRules() {
    Sql.of(database, "update blocks set linked_by = '0'").update();
  }

  /** Each report in its own transaction, in the order given, and all linked in the end. */
  public void holds(Report... reports) {
    receives(reports);
    recorder.linkPending();
  }

  /** The same up to the point where an import could be killed. */
  public void receives(Report... reports) {
    for (Report report : reports) {
      QuarkusTransaction.requiringNew().run(() -> record(report));
    }
  }

  private void record(Report report) {
    StringBuilder text = new StringBuilder("Kop\n\n");
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < report.statements().size(); i++) {
      sentences.add(report.statements().get(i).wordsOr("Zin " + i + " noemt iets."));
      text.append(sentences.get(i)).append(' ');
    }
    List<CodedMention> coded = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      coded.add(
          report
              .statements()
              .get(i)
              .coded(text.toString(), sentences.get(i), sentences.get(i).substring(0, 5)));
    }
    Interval published = Said.when(report.published());
    Sql.of(
            database,
            """
            insert into articles (id, source, content_hash, language, publisher, published_earliest, published_latest,
              published_precision, published_basis, body, coder_version, countries)
            values (:id, 'test', 'hash', :language, :publisher, :earliest, :latest, :precision, 'HEAD', :body, '0',
              :countries)
            on conflict (id) do update set body = excluded.body
            """)
        .with("id", report.article())
        .with("language", report.language())
        .with("publisher", report.publisher())
        .with("earliest", published.earliest())
        .with("latest", published.latest())
        .with("precision", published.precision())
        .with("body", text.toString())
        .with("countries", report.countries())
        .update();
    recorder.record(new ArticleRef(report.article(), text.toString(), published), coded);
  }

  @Transactional
  public void forgets(String article) {
    recorder.forget(article);
    Sql.of(database, "delete from articles where id = :id").with("id", article).update();
  }

  public String export() {
    return export(ExportFormat.NDJSON);
  }

  public String export(ExportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.export(format, EventFilter.ALL, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
