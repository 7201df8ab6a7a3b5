package org.sahelevents.event.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.sahelevents.caching.Digests;
import org.sahelevents.event.ActorRef;
import org.sahelevents.event.Event;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.sql.Sql;

/**
 * Events kept ready as JSON, as lists give them. The database forgets a rendering with every change of the event's row; one
 * made from other names, or written in another way, is not found.
 */
@ApplicationScoped
public class EventRenderings {
  /** Raised by hand when rows are read differently; the way of writing is told by itself. */
  private static final int READING = 1;

  /** Events rendered at a time, and in one transaction where they are nobody's, so that nobody waits long for their rows. */
  private static final int CHUNK = 500;

  private static final UUID FIRST = new UUID(0, 0);

  private static final String RENDERED =
      "select from event_renderings r where r.event = e.id and r.made_by = :madeBy";

  private final DataSource database;
  private final EventRows rows;
  private final ObjectMapper mapper;
  private final long madeBy;

  private record Rendered(UUID id, String json) {}

  EventRenderings(DataSource database, EventRows rows, ObjectMapper mapper, Vocabulary vocabulary) {
    this.database = database;
    this.rows = rows;
    this.mapper = mapper;
    this.madeBy = checksum(mapper, vocabulary);
  }

  /** Checksum of all that a rendering depends on besides the row: names in the lexicon, and the way of writing. */
  long madeBy() {
    return madeBy;
  }

  static long checksum(ObjectMapper mapper, Vocabulary vocabulary) {
    MessageDigest digest = Digests.sha256();
    digest.update((READING + "\n").getBytes(UTF_8));
    vocabulary.actors().stream()
        .sorted(Comparator.comparing(ActorRef::code))
        .forEach(actor -> digest.update(json(mapper, actor).getBytes(UTF_8)));
    vocabulary
        .placeIds()
        .forEach(place -> digest.update(json(mapper, vocabulary.place(place)).getBytes(UTF_8)));
    for (Event sample : EventSample.of(vocabulary)) {
      digest.update(json(mapper, sample).getBytes(UTF_8));
    }
    return ByteBuffer.wrap(digest.digest()).getLong();
  }

  /**
   * Renders those of these events that have no rendering, in the present transaction. For whoever writes events: their rows
   * are locked until the end of it.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void complete(Collection<UUID> events) {
    List<String> ids = events.stream().map(UUID::toString).toList();
    for (int from = 0; from < ids.size(); from += CHUNK) {
      store(
          missing(
                  "e.id = any(cast(:ids as uuid[])) and not exists (" + RENDERED + ")",
                  "for no key update of e")
              .with("ids", ids.subList(from, Math.min(ids.size(), from + CHUNK)))
              .list(row -> rendered(rows.event(row))));
    }
  }

  /**
   * Renders whatever has no rendering, some hundred events a transaction. Events that somebody else is writing are left to
   * him: nobody waits for anybody.
   */
  public void completeAll() {
    UUID[] last = {FIRST};
    List<Rendered> done = new ArrayList<>();
    do {
      done.clear();
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                done.addAll(
                    missing(
                            "e.id > :last and not exists ("
                                + RENDERED
                                // else the database walks all renderings from the first, for each
                                // chunk
                                + " and r.event > :last)",
                            "order by e.id limit " + CHUNK + " for no key update of e skip locked")
                        .with("last", last[0])
                        .planEachTime()
                        .list(row -> rendered(rows.event(row))));
                store(done);
              });
      if (!done.isEmpty()) {
        last[0] = done.get(done.size() - 1).id();
      }
    } while (!done.isEmpty());
  }

  private Sql missing(String which, String end) {
    return Sql.of(
            database,
            """
            select %s
            from events e
            where %s
            %s"""
                .formatted(EventRows.COLUMNS, which, end))
        .with("madeBy", madeBy);
  }

  private void store(List<Rendered> rendered) {
    if (!rendered.isEmpty()) {
      Sql.of(
              database,
              """
              insert into event_renderings (event, made_by, json)
              select event, :madeBy, json
              from unnest(cast(:ids as uuid[]), cast(:jsons as text[])) as rendered(event, json)
              on conflict (event) do update set made_by = excluded.made_by, json = excluded.json
              """)
          .with("madeBy", madeBy)
          .with("ids", rendered.stream().map(r -> r.id().toString()).toList())
          .with("jsons", rendered.stream().map(Rendered::json).toList())
          .update();
    }
  }

  private Rendered rendered(Event event) {
    return new Rendered(event.id(), json(mapper, event));
  }

  private static String json(ObjectMapper mapper, Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
