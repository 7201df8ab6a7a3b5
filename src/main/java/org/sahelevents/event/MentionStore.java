package org.sahelevents.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.sahelevents.coding.CodedMention;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Mode;
import org.sahelevents.event.linking.Block;
import org.sahelevents.event.linking.Claim;
import org.sahelevents.event.linking.Identity;
import org.sahelevents.event.linking.Mention;
import org.sahelevents.sql.Sql;
import org.sahelevents.time.Interval;
import org.sahelevents.time.Precision;

/** The mentions in the database, as recording and linking need them. */
@ApplicationScoped
class MentionStore {
  /** Number of the column at which the claim of a linked mention begins. */
  private static final int CLAIM = 9;

  private final DataSource database;
  private final Json json;

  MentionStore(DataSource database, Json json) {
    this.database = database;
    this.json = json;
  }

  /** A mention and the event it is linked to at present, or null. */
  record Linked(Mention mention, UUID event) {}

  /** Keeps others from recording the same article until the end of the transaction; false when it is not stored. */
  boolean lockArticle(String article) {
    return Sql.of(database, "select id from articles where id = :article for update")
        .with("article", article)
        .first(row -> true)
        .orElse(false);
  }

  /** How many mentions of each block the article has. */
  Map<Block, Integer> countsIn(String article) {
    Map<Block, Integer> counts = new HashMap<>();
    Sql.of(
            database,
            """
            select type, mode, country, count(*) as mentions from mentions
            where article_id = :article
            group by type, mode, country
            """)
        .with("article", article)
        .list(row -> counts.put(block(row), row.getInt("mentions")));
    return counts;
  }

  /** The events of the article's mentions, as far as these are linked. */
  Map<UUID, UUID> eventsOf(String article) {
    Map<UUID, UUID> events = new HashMap<>();
    Sql.of(
            database,
            "select id, event_id from mentions where article_id = :article and event_id is not null")
        .with("article", article)
        .list(
            row ->
                events.put(row.getObject("id", UUID.class), row.getObject("event_id", UUID.class)));
    return events;
  }

  List<Linked> mentionsIn(Block block) {
    return Sql.of(
            database,
            """
            select m.id, m.article_id, m.event_id, m.span_start, m.confidence,
              a.published_earliest, a.published_latest, a.published_precision, %s
            from mentions m join articles a on a.id = m.article_id
            where m.country = :country and m.type = :type and m.mode is not distinct from :mode::text
            """
                .formatted(ClaimColumns.of("m")))
        .with("country", block.country())
        .with("type", block.type())
        .with("mode", block.mode())
        .list(MentionStore::linked);
  }

  void delete(String article) {
    Sql.of(database, "delete from mentions where article_id = :article")
        .with("article", article)
        .update();
  }

  void insert(ArticleRef article, Collection<Identity.Identified> mentions) {
    Sql.of(
            database,
            """
            insert into mentions (
              id, article_id, type, mode, country, status, certainty, place, earliest, latest, precision,
              agents, targets, personnel_min, personnel_max, personnel_approximate,
              fatalities_min, fatalities_max, fatalities_approximate, persons_min, persons_max, persons_approximate,
              participants_min, participants_max, participants_approximate, count,
              span_start, span_end, trigger_start, trigger_end, text, trigger, evidence, confidence, reasons)
            values (
              :id, :article, :type, :mode, :country, :status, :certainty, :place, :earliest, :latest, :precision,
              :agents, :targets, :personnelMin, :personnelMax, :personnelApproximate,
              :fatalitiesMin, :fatalitiesMax, :fatalitiesApproximate, :personsMin, :personsMax, :personsApproximate,
              :participantsMin, :participantsMax, :participantsApproximate, :count,
              :start, :end, :triggerStart, :triggerEnd, :text, :trigger, :evidence::jsonb, :confidence, :reasons)
            """)
        .updateAll(mentions.stream().map(m -> row(article, m)).toList());
  }

  /** Links mentions to their events. */
  void assign(Map<UUID, UUID> eventByMention) {
    List<Map<String, Object>> rows = new ArrayList<>();
    eventByMention.forEach(
        (mention, event) -> rows.add(Map.of("mention", mention, "event", event)));
    Sql.of(database, "update mentions set event_id = :event where id = :mention").updateAll(rows);
  }

  private Map<String, Object> row(ArticleRef article, Identity.Identified identified) {
    CodedMention m = identified.mention();
    Map<String, Object> values = ClaimColumns.write(Claim.of(m));
    values.put("id", identified.id());
    values.put("article", article.id());
    values.put("start", m.span().start());
    values.put("end", m.span().end());
    values.put("triggerStart", m.trigger().start());
    values.put("triggerEnd", m.trigger().end());
    values.put("text", m.span().of(article.text()));
    values.put("trigger", m.trigger().of(article.text()));
    values.put("evidence", json.write(EventMention.quotes(m, article.text())));
    values.put("confidence", m.confidence());
    values.put("reasons", m.reasons());
    return values;
  }

  private static Block block(ResultSet row) throws SQLException {
    String mode = row.getString("mode");
    return new Block(
        EventType.valueOf(row.getString("type")),
        mode == null ? null : Mode.valueOf(mode),
        row.getString("country"));
  }

  private static Linked linked(ResultSet row) throws SQLException {
    Interval published =
        new Interval(
            row.getObject("published_earliest", LocalDate.class),
            row.getObject("published_latest", LocalDate.class),
            Precision.valueOf(row.getString("published_precision")));
    Mention mention =
        new Mention(
            row.getObject("id", UUID.class),
            row.getString("article_id"),
            row.getInt("span_start"),
            published,
            ClaimColumns.read(row, CLAIM),
            row.getDouble("confidence"));
    return new Linked(mention, row.getObject("event_id", UUID.class));
  }
}
