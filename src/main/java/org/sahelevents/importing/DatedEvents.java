package org.sahelevents.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.sahelevents.coding.CodedMention;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Mode;
import org.sahelevents.coding.Status;
import org.sahelevents.sql.Sql;
import org.sahelevents.time.Interval;
import org.sahelevents.time.Precision;

/** What articles that carry a date say about when events happened. */
@ApplicationScoped
class DatedEvents {
  /** Longest interval, in days, that still dates an event: a season. */
  private static final int LONGEST = 120;

  private final DataSource database;

  DatedEvents(DataSource database) {
    this.database = database;
  }

  /** An event as one dated article puts it in time. */
  record DatedEvent(
      EventType type,
      Mode mode,
      String country,
      List<String> agents,
      List<String> targets,
      Interval interval) {}

  /** What dated articles say of the types and countries of these mentions, in an order of its own. */
  List<DatedEvent> like(List<CodedMention> mentions, Collection<Status> statuses) {
    String sql =
        """
        select distinct m.type, m.mode, m.country, m.agents, m.targets, m.earliest, m.latest
        from mentions m join articles a on a.id = m.article_id
        where a.published_basis in ('GIVEN', 'HEAD', 'TEXT')
          and m.type = any(:types) and m.country = any(:countries) and m.status = any(:statuses)
          and m.earliest is not null and m.latest is not null and m.latest - m.earliest <= :longest
        order by m.type, m.mode, m.country, m.earliest, m.latest, m.agents, m.targets
        """;
    return Sql.of(database, sql)
        .with("types", names(mentions.stream().map(CodedMention::type).distinct().toList()))
        .with("countries", mentions.stream().map(CodedMention::country).distinct().toList())
        .with("statuses", names(statuses))
        .with("longest", LONGEST)
        .list(DatedEvents::event);
  }

  private static List<String> names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).toList();
  }

  private static DatedEvent event(ResultSet row) throws SQLException {
    String mode = row.getString("mode");
    return new DatedEvent(
        EventType.valueOf(row.getString("type")),
        mode == null ? null : Mode.valueOf(mode),
        row.getString("country"),
        List.of((String[]) row.getArray("agents").getArray()),
        List.of((String[]) row.getArray("targets").getArray()),
        new Interval(
            row.getObject("earliest", LocalDate.class),
            row.getObject("latest", LocalDate.class),
            Precision.UNKNOWN));
  }
}
