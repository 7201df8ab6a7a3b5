package org.sahelevents.event.format;

import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.event.query.EventQueries;
import org.sahelevents.event.query.EventSort;

/** Events as features of GeoJSON, for protocols that put them into documents of their own. */
@ApplicationScoped
public class EventFeatures {
  /** Longitude and latitude are properties, too, so every column that a feature needs is among these. */
  private static final List<EventColumn> COLUMNS = EventColumn.TABLE;

  private final EventQueries queries;
  private final Vocabulary vocabulary;

  EventFeatures(EventQueries queries, Vocabulary vocabulary) {
    this.queries = queries;
    this.vocabulary = vocabulary;
  }

  /** Writes further members of a feature, behind its properties. */
  @FunctionalInterface
  public interface Members {
    /** @param id of the feature */
    void write(String id, JsonGenerator json) throws IOException;
  }

  /** The properties of each feature. */
  public static List<EventColumn> properties() {
    return COLUMNS;
  }

  /** Writes the events of these ids, in the order wanted, one object after the other; to be called within one view. */
  public void write(Collection<UUID> ids, EventSort.Order order, JsonGenerator json, Members more) {
    EventCells cells = new EventCells(COLUMNS, vocabulary);
    GeoJsonFeature feature = new GeoJsonFeature(COLUMNS, COLUMNS.size());
    queries.rowsOf(
        cells.select(),
        ids,
        order,
        row -> {
          try {
            feature.write(cells.read(row), json, more);
          } catch (IOException closed) {
            throw new UncheckedIOException(closed);
          }
        });
  }
}
