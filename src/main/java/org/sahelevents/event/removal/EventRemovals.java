package org.sahelevents.event.removal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.sahelevents.problem.GoneException;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;
import org.sahelevents.sql.Sql;

/** The events that are gone, as the database keeps them. */
@ApplicationScoped
public class EventRemovals {
  private static final String REMOVALS =
      "select id, removed_at, revision, replaced_by from dataset.removals\n";

  private final DataSource database;

  EventRemovals(DataSource database) {
    this.database = database;
  }

  /** Where a page begins: behind this one. */
  record Place(long revision, UUID id) {}

  /** Those after a revision of the dataset in the order in which they went, behind a place. */
  List<EventRemoval> page(long since, Place after, int limit) {
    return Sql.of(
            database,
            REMOVALS
                + """
                where revision > :since and (revision, id) > (:revision, cast(:id as uuid))
                order by revision, id
                limit :limit
                """)
        .with("since", since)
        .with("revision", after.revision)
        .with("id", after.id)
        .with("limit", limit)
        .list(EventRemovals::removal);
  }

  /** What to answer to whoever asks for an event that is not there: whether it was, and what stands in its place. */
  public SahelException missing(UUID id) {
    Optional<EventRemoval> removal =
        Sql.of(database, REMOVALS + "where id = :id").with("id", id).first(EventRemovals::removal);
    return removal.map(EventRemovals::gone).orElseGet(() -> unknown(id.toString()));
  }

  private static SahelException gone(EventRemoval removal) {
    UUID successor = removal.replacedBy();
    return successor == null
        ? new GoneException(
            "The event " + removal.id() + " is gone; no other holds what was said of it.",
            null,
            null)
        : new GoneException(
            "The event %s is gone; most of what was said of it is now said of %s."
                .formatted(removal.id(), successor),
            successor.toString(),
            "/api/v1/events/" + successor);
  }

  /** What to answer about what never was an event's id. */
  public static SahelException unknown(String id) {
    return new SahelException(ProblemKind.NOT_FOUND, "There is no event with the id " + id + ".");
  }

  private static EventRemoval removal(ResultSet row) throws SQLException {
    return new EventRemoval(
        row.getObject("id", UUID.class),
        row.getObject("removed_at", OffsetDateTime.class).toInstant(),
        row.getLong("revision"),
        row.getObject("replaced_by", UUID.class));
  }
}
