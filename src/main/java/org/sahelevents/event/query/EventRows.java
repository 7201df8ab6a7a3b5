package org.sahelevents.event.query;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.sahelevents.event.ActorRef;
import org.sahelevents.event.ClaimColumns;
import org.sahelevents.event.Event;
import org.sahelevents.event.Json;
import org.sahelevents.event.PlaceRef;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.event.linking.Claim;
import org.sahelevents.event.linking.Contradiction;
import org.sahelevents.event.linking.Days;
import org.sahelevents.event.linking.Stage;

/** Makes events of rows. */
@ApplicationScoped
public class EventRows {
  /** What {@link #event} reads, of {@code events e}. */
  public static final String COLUMNS =
      """
      e.id, e.type, e.mode, e.country, e.status, e.certainty, e.place, e.earliest, e.latest, e.precision,
        e.agents, e.targets, e.personnel_min, e.personnel_max, e.personnel_approximate,
        e.fatalities_min, e.fatalities_max, e.fatalities_approximate, e.persons_min, e.persons_max, e.persons_approximate,
        e.participants_min, e.participants_max, e.participants_approximate, e.count, e.summary, e.confidence,
        e.article_count, e.mention_count, e.first_reported, e.last_reported, e.languages, e.updated_at, e.revision,
        e.history, e.contested, e.contradictions
      """;

  private static final TypeReference<List<Stage>> STAGES = new TypeReference<>() {};
  private static final TypeReference<List<Contradiction>> CONTRADICTIONS = new TypeReference<>() {};

  private final Json json;
  private final Vocabulary vocabulary;

  EventRows(Json json, Vocabulary vocabulary) {
    this.json = json;
    this.vocabulary = vocabulary;
  }

  /** The event of a row with {@link #COLUMNS}, without its mentions, articles and highlights. */
  public Event event(ResultSet row) throws SQLException {
    Claim claim = ClaimColumns.read(row);
    return new Event(
        row.getObject("id", java.util.UUID.class),
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
        row.getString("summary"),
        row.getDouble("confidence"),
        row.getInt("article_count"),
        row.getInt("mention_count"),
        new Days(
            row.getObject("first_reported", LocalDate.class),
            row.getObject("last_reported", LocalDate.class)),
        List.of((String[]) row.getArray("languages").getArray()),
        row.getObject("updated_at", OffsetDateTime.class).toInstant(),
        row.getLong("revision"),
        json.read(row.getString("history"), STAGES),
        row.getBoolean("contested"),
        json.read(row.getString("contradictions"), CONTRADICTIONS),
        null,
        null,
        null);
  }

  PlaceRef place(Claim claim) {
    return claim.place() == null ? null : vocabulary.place(claim.place());
  }

  List<ActorRef> actors(List<String> codes) {
    return codes.stream().map(vocabulary::actor).toList();
  }
}
