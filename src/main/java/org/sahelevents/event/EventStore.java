package org.sahelevents.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.sahelevents.event.linking.Block;
import org.sahelevents.event.linking.Consolidated;
import org.sahelevents.sql.Sql;

/** The events in the database, as recording keeps them. */
@ApplicationScoped
class EventStore {
  private final DataSource database;
  private final Json json;

  EventStore(DataSource database, Json json) {
    this.database = database;
    this.json = json;
  }

  /** An event as it is to be stored. */
  record Row(UUID id, Consolidated event, String summary, long revision) {}

  /** Of a stored event, what tells whether it changes. */
  record Known(long revision, int mentions) {}

  /** The stored events of a block. */
  Map<UUID, Known> eventsIn(Block block) {
    Map<UUID, Known> known = new HashMap<>();
    Sql.of(
            database,
            """
            select id, revision, mention_count from events
            where country = :country and type = :type and mode is not distinct from :mode::text
            """)
        .with("country", block.country())
        .with("type", block.type())
        .with("mode", block.mode())
        .list(
            row ->
                known.put(
                    row.getObject("id", UUID.class),
                    new Known(row.getLong("revision"), row.getInt("mention_count"))));
    return known;
  }

  /**
   * Removes events, of which the database keeps the ids.
   *
   * @param successors by removed event, the one that now holds most of its mentions; absent where none does
   */
  void delete(Collection<UUID> ids, Map<UUID, UUID> successors) {
    List<Map<String, Object>> replaced = new ArrayList<>();
    successors.forEach((id, by) -> replaced.add(Map.of("id", id, "by", by)));
    // whatever this one had replaced is now replaced by its successor
    Sql.of(database, "update event_removals set replaced_by = :by where replaced_by = :id")
        .updateAll(replaced);
    if (!ids.isEmpty()) {
      Sql.of(database, "delete from events where id = any(cast(:ids as uuid[]))")
          .with("ids", ids.stream().map(UUID::toString).toList())
          .update();
    }
    Sql.of(database, "update event_removals set replaced_by = :by where event = :id")
        .updateAll(replaced);
  }

  void save(Collection<Row> events) {
    Sql.of(
            database,
            """
            insert into events (
              id, type, mode, country, status, certainty, place, earliest, latest, precision,
              agents, targets, personnel_min, personnel_max, personnel_approximate,
              fatalities_min, fatalities_max, fatalities_approximate, persons_min, persons_max, persons_approximate,
              participants_min, participants_max, participants_approximate, count,
              summary, confidence, article_count, mention_count, history, contradictions, contested, revision)
            values (
              :id, :type, :mode, :country, :status, :certainty, :place, :earliest, :latest, :precision,
              :agents, :targets, :personnelMin, :personnelMax, :personnelApproximate,
              :fatalitiesMin, :fatalitiesMax, :fatalitiesApproximate, :personsMin, :personsMax, :personsApproximate,
              :participantsMin, :participantsMax, :participantsApproximate, :count,
              :summary, :confidence, :articles, :mentions, :history::jsonb, :contradictions::jsonb, :contested,
              :revision)
            on conflict (id) do update set
              (type, mode, country, status, certainty, place, earliest, latest, precision,
               agents, targets, personnel_min, personnel_max, personnel_approximate,
               fatalities_min, fatalities_max, fatalities_approximate, persons_min, persons_max, persons_approximate,
               participants_min, participants_max, participants_approximate, count,
               summary, confidence, article_count, mention_count, history, contradictions, contested, revision)
              = (excluded.type, excluded.mode, excluded.country, excluded.status, excluded.certainty, excluded.place,
               excluded.earliest, excluded.latest, excluded.precision,
               excluded.agents, excluded.targets, excluded.personnel_min, excluded.personnel_max,
               excluded.personnel_approximate,
               excluded.fatalities_min, excluded.fatalities_max, excluded.fatalities_approximate,
               excluded.persons_min, excluded.persons_max, excluded.persons_approximate,
               excluded.participants_min, excluded.participants_max, excluded.participants_approximate, excluded.count,
               excluded.summary, excluded.confidence, excluded.article_count, excluded.mention_count,
               excluded.history, excluded.contradictions, excluded.contested, excluded.revision)
            """)
        .updateAll(events.stream().map(this::values).toList());
  }

  /** Brings up to date what follows from the mentions of these events and their articles, such as the words to find. */
  void describe(Collection<UUID> ids) {
    if (!ids.isEmpty()) {
      Sql.of(database, "select describe_events(cast(:ids as uuid[]))")
          .with("ids", ids.stream().map(UUID::toString).toList())
          .first(row -> row.getLong(1));
    }
  }

  private Map<String, Object> values(Row row) {
    Map<String, Object> values = ClaimColumns.write(row.event().claim());
    values.put("id", row.id());
    values.put("summary", row.summary());
    values.put("confidence", row.event().confidence());
    values.put("articles", row.event().articleCount());
    values.put("mentions", row.event().mentionCount());
    values.put("history", json.write(row.event().history()));
    values.put("contradictions", json.write(row.event().contradictions()));
    values.put("contested", row.event().isContested());
    values.put("revision", row.revision());
    return values;
  }
}
