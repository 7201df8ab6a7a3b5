package org.sahelevents.event.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sahelevents.coding.EventType;
import org.sahelevents.event.Dataset;
import org.sahelevents.sql.Sql;

/** An event that everybody tells of costs no more than what is told of it. */
@QuarkusTest
class OneEventTest {
  private static final int MENTIONS = 40;

  @Inject Dataset dataset;
  @Inject DataSource database;
  @Inject EventRenderings renderings;

  @Test
  void isReadAndSentOnceHoweverManyMentionsItHas() {
    dataset.clear();
    dataset.holds(
        IntStream.range(0, MENTIONS)
            .mapToObj(
                i -> article("a" + i, "2023-08", said(EventType.COUP).in("NER").on("2023-07-26")))
            .toArray(Dataset.Report[]::new));
    UUID id =
        Sql.of(database, "select id from events")
            .first(row -> row.getObject(1, UUID.class))
            .orElseThrow();
    List<String[]> rows =
        Sql.of(database, RenderedEvents.ONE)
            .with("id", id)
            .with("madeBy", renderings.madeBy())
            .list(row -> new String[] {row.getString("state"), row.getString("rendering")});
    assertEquals(MENTIONS, rows.size());
    for (String[] row : rows) {
      boolean first = row == rows.get(0);
      for (String once : row) {
        if (first) {
          assertNotNull(once);
        } else {
          assertNull(once);
        }
      }
    }
  }
}
