package org.sahelevents.event.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.sahelevents.sql.Sql;

/**
 * The sentences that have the words looked for. Texts are foreign: the database marks words by characters that stand in no
 * text, and only after everything else has been made harmless for HTML they become elements.
 */
@ApplicationScoped
class Highlights {
  /** From the private use area of Unicode; taken out of the texts before. */
  private static final String OPEN = "\uE000";

  private static final String CLOSE = "\uE001";
  private static final int MOST = 3;

  private final DataSource database;

  Highlights(DataSource database) {
    this.database = database;
  }

  /** At most three for each event, those of mentions before the summary. */
  Map<UUID, List<String>> of(Collection<UUID> events, FullText words) {
    Conditions values = new Conditions();
    String query = EventConditions.tsquery(words, values);
    Map<UUID, List<String>> found = new HashMap<>();
    Sql.of(
            database,
            """
            with wanted as (select %s as words),
            sentences as (
              select distinct m.event_id, 1 as rank, words_config(a.language) as config, m.text
              from mentions m join articles a on a.id = m.article_id
              where m.event_id = any(cast(:events as uuid[]))
              union all
              select e.id, 2, words_config('en'), e.summary from events e where e.id = any(cast(:events as uuid[]))
            ),
            -- kept, since marking costs more than all else, and would be done again for each use
            headlines as materialized (
              select event_id, rank, ts_headline(config, translate(text, :marks, ''), wanted.words, :options) as marked
              from sentences, wanted
            )
            select event_id, marked
            from (
              select event_id, marked, row_number() over (partition by event_id order by rank, marked) as number
              from headlines
              where position(:open in marked) > 0) as numbered
            where number <= :most
            order by event_id, number
            """
                .formatted(query))
        .withAll(values.values())
        .with("events", EventParts.texts(events))
        .with("marks", OPEN + CLOSE)
        .with("options", "HighlightAll=true, StartSel=" + OPEN + ", StopSel=" + CLOSE)
        .with("open", OPEN)
        .with("most", MOST)
        .list(row -> EventParts.add(found, row, html(row.getString("marked"))));
    return found;
  }

  private static String html(String marked) {
    return marked
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace(OPEN, "<mark>")
        .replace(CLOSE, "</mark>");
  }
}
