package org.sahelevents.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.sahelevents.lexicon.DatedTerm;
import org.sahelevents.sql.Sql;

/** Memberships with a beginning or an end, for counting the events of regions by them. */
final class Memberships {
  private final List<String> regions = new ArrayList<>();
  private final List<String> members = new ArrayList<>();
  private final List<String> since = new ArrayList<>();
  private final List<String> until = new ArrayList<>();

  /** Last day of the membership before, of a country that left and came back. */
  private final List<String> left = new ArrayList<>();

  private final Map<List<String>, LocalDate> ended = new HashMap<>();

  /** To be called in the order of days. */
  void add(String region, DatedTerm member) {
    regions.add(region);
    members.add(member.name());
    since.add(member.from() == null ? "-infinity" : member.from().toString());
    until.add(member.until() == null ? "infinity" : member.until().toString());
    LocalDate before = ended.put(List.of(region, member.name()), member.until());
    left.add(before == null ? "-infinity" : before.toString());
  }

  /** Region ({@code code}), and {@code events} that may have happened in it, from {@code first} to {@code last}. */
  Sql question(DataSource database) {
    return Sql.of(
            database,
            """
            select r.code, count(*) as events, min(e.earliest) as first, max(e.latest) as last
            from events e join unnest(
                cast(:regions as text[]), cast(:members as text[]), cast(cast(:since as text[]) as date[]),
                cast(cast(:until as text[]) as date[]), cast(cast(:left as text[]) as date[]))
              as r (code, member, since, until, departure)
              on r.member = e.country
                and coalesce(e.latest, 'infinity') >= r.since and coalesce(e.earliest, '-infinity') <= r.until
                -- one that may have happened in both memberships counts in the first
                and (r.departure = '-infinity' or e.earliest > r.departure)
            group by r.code
            """)
        .withAll(
            Map.of(
                "regions", regions, "members", members, "since", since, "until", until, "left",
                left))
        .planEachTime();
  }
}
