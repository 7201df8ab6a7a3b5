package org.sahelevents.event.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.event.query.Area;
import org.sahelevents.lexicon.Place;
import org.sahelevents.sql.Sql;

/** Reads from the data where and when its events lie. */
@ApplicationScoped
public class Extents {
  private final DataSource database;
  private final Vocabulary vocabulary;

  Extents(DataSource database, Vocabulary vocabulary) {
    this.database = database;
    this.vocabulary = vocabulary;
  }

  /** Of all events, as they stand now. */
  public Extent now() {
    Area.Box box = around(namedPlaces());
    return Sql.of(
            database,
            """
            select count(*) as events, least(min(earliest), min(latest)) as first,
              greatest(max(latest), max(earliest)) as last
            from events
            """)
        .first(
            row ->
                new Extent(
                    row.getLong("events"),
                    box,
                    row.getObject("first", LocalDate.class),
                    row.getObject("last", LocalDate.class)))
        .orElseThrow();
  }

  private List<Place> namedPlaces() {
    return Sql.of(database, "select distinct place from events where place is not null")
        .list(row -> vocabulary.knownPlace(row.getString("place")))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** The smallest box that holds them all; null without any. */
  public static Area.Box around(Collection<Place> places) {
    if (places.isEmpty()) {
      return null;
    }
    DoubleSummaryStatistics longitudes =
        places.stream().mapToDouble(Place::longitude).summaryStatistics();
    DoubleSummaryStatistics latitudes =
        places.stream().mapToDouble(Place::latitude).summaryStatistics();
    return new Area.Box(
        longitudes.getMin(), latitudes.getMin(), longitudes.getMax(), latitudes.getMax());
  }
}
