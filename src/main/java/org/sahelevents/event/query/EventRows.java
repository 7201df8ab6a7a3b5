package org.sahelevents.event.query;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.sahelevents.event.ActorRef;
import org.sahelevents.event.ClaimColumns;
import org.sahelevents.event.Event;
import org.sahelevents.event.Json;
import org.sahelevents.event.PlaceRef;
import org.sahelevents.event.StoredJson;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.event.linking.Claim;
import org.sahelevents.event.linking.Contradiction;
import org.sahelevents.event.linking.Days;

/** Makes events of rows. */
@ApplicationScoped
public class EventRows {
  /** What {@link #event} reads, of {@code events e}. */
  public static final String COLUMNS =
      "e.id, "
          + ClaimColumns.of("e")
          + """
          , e.summary, e.confidence,
            e.article_count, e.mention_count, e.first_reported, e.last_reported, e.languages, e.updated_at, e.revision,
            e.history, e.contested, e.contradictions
          """;

  private static final String NONE = "[]";
  private static final int CLAIM = 2;
  private static final int REST = CLAIM + ClaimColumns.COUNT;

  private static final TypeReference<List<Contradiction>> CONTRADICTIONS = new TypeReference<>() {};

  private final Json json;
  private final Vocabulary vocabulary;

  EventRows(Json json, Vocabulary vocabulary) {
    this.json = json;
    this.vocabulary = vocabulary;
  }

  /** The event of a row with {@link #COLUMNS}, without its mentions, articles and highlights. */
  public Event event(ResultSet row) throws SQLException {
    Claim claim = ClaimColumns.read(row, CLAIM);
    return new Event(
        row.getObject(1, UUID.class),
        claim.type(),
        claim.mode(),
        claim.status(),
        claim.certainty(),
        claim.country(),
        place(claim),
        claim.interval().earliest(),
        claim.interval().latest(),
        claim.interval().precision(),
        actors(claim.agents()),
        actors(claim.targets()),
        claim.personnel(),
        claim.fatalities(),
        claim.persons(),
        claim.participants(),
        claim.count(),
        row.getString(REST),
        row.getDouble(REST + 1),
        row.getInt(REST + 2),
        row.getInt(REST + 3),
        new Days(
            row.getObject(REST + 4, LocalDate.class), row.getObject(REST + 5, LocalDate.class)),
        ClaimColumns.texts(row, REST + 6),
        row.getObject(REST + 7, OffsetDateTime.class).toInstant(),
        row.getLong(REST + 8),
        StoredJson.stages(row.getString(REST + 9)),
        row.getBoolean(REST + 10),
        contradictions(row.getString(REST + 11)),
        null,
        null,
        null);
  }

  private List<Contradiction> contradictions(String stored) {
    return stored.equals(NONE) ? List.of() : json.read(stored, CONTRADICTIONS);
  }

  PlaceRef place(Claim claim) {
    return claim.place() == null ? null : vocabulary.place(claim.place());
  }

  List<ActorRef> actors(List<String> codes) {
    List<ActorRef> actors = new ArrayList<>(codes.size());
    for (String code : codes) {
      actors.add(vocabulary.actor(code));
    }
    return Collections.unmodifiableList(actors);
  }
}
