package org.sahelevents.event.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.sahelevents.caching.KeptAnswers;
import org.sahelevents.caching.Revision;
import org.sahelevents.caching.Revisions;
import org.sahelevents.event.ActorRef;
import org.sahelevents.event.Json;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.event.query.CodeField;
import org.sahelevents.event.query.Conditions;
import org.sahelevents.event.query.EventConditions;
import org.sahelevents.event.query.TimedQueries;
import org.sahelevents.lexicon.DatedTerm;
import org.sahelevents.lexicon.Place;
import org.sahelevents.sql.Sql;

/** Counts events; what was counted is kept for as long as the dataset stays the same. */
@ApplicationScoped
class CountQueries {
  /** What a question takes in memory, and a group of an answer. */
  private static final int QUESTION_BYTES = 1500;

  private static final int GROUP_BYTES = 200;

  private final DataSource database;
  private final EventConditions conditions;
  private final TimedQueries timed;
  private final Map<String, Object> translations = new HashMap<>();
  private final Revisions revisions;
  private final KeptAnswers kept;

  private record Row(Counts.Group group, int state) {}

  CountQueries(
      DataSource database,
      EventConditions conditions,
      TimedQueries timed,
      Vocabulary vocabulary,
      Json json,
      Revisions revisions,
      KeptAnswers kept) {
    this.revisions = revisions;
    this.kept = kept;
    this.database = database;
    this.conditions = conditions;
    this.timed = timed;
    translate(vocabulary, json);
  }

  /** What the lexicon knows of codes, for the database to look up. */
  private void translate(Vocabulary vocabulary, Json json) {
    Map<String, String> admin1 = new TreeMap<>();
    for (Place place : vocabulary.places()) {
      if (place.admin1() != null) {
        admin1.put(place.id(), place.admin1());
      }
    }
    translations.put("cAdmin1", json.write(admin1));
    Map<String, String> kinds = new TreeMap<>();
    for (ActorRef actor : vocabulary.actors()) {
      kinds.put(actor.code(), actor.kind());
    }
    translations.put("cKinds", json.write(kinds));
    List<String> regions = new ArrayList<>();
    List<String> members = new ArrayList<>();
    List<String> since = new ArrayList<>();
    List<String> until = new ArrayList<>();
    for (String region : vocabulary.regionIds()) {
      for (DatedTerm member : vocabulary.membersOf(region)) {
        regions.add(region);
        members.add(member.name());
        since.add(member.from() == null ? "-infinity" : member.from().toString());
        until.add(member.until() == null ? "infinity" : member.until().toString());
      }
    }
    translations.putAll(
        Map.of("cRegions", regions, "cMembers", members, "cSince", since, "cUntil", until));
  }

  Counts count(CountQuery query) {
    return count(List.of(query)).get(0);
  }

  /** Answers several questions of the same state of the dataset. */
  List<Counts> count(List<CountQuery> queries) {
    Revision revision = revisions.now();
    List<Counts> answers = new ArrayList<>();
    for (CountQuery query : queries) {
      Counts known = kept.find(revision, query, Counts.class);
      if (known == null) {
        return countAnew(queries);
      }
      answers.add(known);
    }
    return answers;
  }

  private List<Counts> countAnew(List<CountQuery> queries) {
    return timed.inOneView(
        () -> {
          List<Counts> answers = new ArrayList<>();
          Revision revision = revisions.ofView();
          for (CountQuery query : queries) {
            Counts known = kept.find(revision, query, Counts.class);
            if (known == null) {
              known = ask(query);
              int bytes = QUESTION_BYTES + GROUP_BYTES * known.groups().size();
              kept.keep(revision, query, known, bytes);
            }
            answers.add(known);
          }
          return answers;
        });
  }

  private Counts ask(CountQuery query) {
    List<Row> rows = ask(query, false);
    List<Row> once = query.countsTwice() ? ask(query, true) : rows;
    Numbers total = Numbers.NONE;
    long spanning = 0;
    long undated = 0;
    for (Row row : once) {
      Numbers numbers = row.group().numbers();
      total = total.plus(numbers);
      spanning += row.state() == CountStatement.SPANNING ? numbers.events() : 0;
      undated += row.state() == CountStatement.UNDATED ? numbers.events() : 0;
    }
    List<Counts.Group> groups = groups(query, rows);
    if (query.measures().contains(Measure.ARTICLES)) {
      Map<List<Object>, Long> different = articles(query, false);
      groups =
          groups.stream()
              .map(g -> g.with(g.numbers().with(different.getOrDefault(key(g), 0L))))
              .toList();
      total = total.with(articles(query, true).values().stream().findFirst().orElse(0L));
    }
    return new Counts(groups, total, spanning, undated);
  }

  private static List<Object> key(Counts.Group group) {
    return Arrays.asList(group.code(), group.other(), group.begin());
  }

  /** Different articles by what is counted by, or of all events together. */
  private Map<List<Object>, Long> articles(CountQuery query, boolean bare) {
    Conditions wanted = conditions.of(query.filter());
    CountStatement statement = new CountStatement(query, CountSource.EVENTS, wanted, bare);
    Map<List<Object>, Long> articles = new HashMap<>();
    with(query, wanted, statement.articles())
        .list(
            row ->
                articles.put(
                    Arrays.asList(
                        row.getString("key1"),
                        row.getString("key2"),
                        row.getObject("begin", LocalDate.class)),
                    row.getLong("articles")));
    return articles;
  }

  /** Those that stand in a stretch of time where one is asked for; a group may come in several states. */
  private static List<Counts.Group> groups(CountQuery query, List<Row> rows) {
    Map<List<Object>, Counts.Group> groups = new HashMap<>();
    for (Row row : rows) {
      Counts.Group g = row.group();
      if (query.unit() == null || g.begin() != null) {
        groups.merge(
            key(g),
            g,
            (a, b) ->
                new Counts.Group(a.code(), a.other(), a.begin(), a.numbers().plus(b.numbers())));
      }
    }
    return List.copyOf(groups.values());
  }

  private List<Row> ask(CountQuery query, boolean bare) {
    CountSource source = CountSource.of(bare ? query.once() : query);
    Conditions wanted = conditions.of(source.filter(query.filter()));
    return with(query, wanted, new CountStatement(query, source, wanted, bare).text())
        .list(row -> row(row, query.measures()))
        .stream()
        .filter(r -> r.group().numbers().events() > 0)
        .toList();
  }

  private Sql with(CountQuery query, Conditions wanted, String text) {
    CodeField role = CountSource.role(query.filter());
    return Sql.of(database, text)
        .with("cActors", role == null ? null : conditions.actors(query.filter(), role))
        .withAll(translations)
        .withAll(wanted.values())
        .with("cFrom", query.filter().happened().from())
        .with("cTo", query.filter().happened().to())
        .planEachTime();
  }

  private static Row row(ResultSet row, Set<Measure> asked) throws SQLException {
    return new Row(
        new Counts.Group(
            row.getString("key1"),
            row.getString("key2"),
            row.getObject("begin", LocalDate.class),
            new Numbers(
                row.getLong("events"),
                asked.contains(Measure.MENTIONS) ? row.getLong("mentions") : 0,
                0,
                sum(row, asked, Measure.FATALITIES),
                sum(row, asked, Measure.PERSONNEL))),
        row.getInt("state"));
  }

  private static Numbers.Sum sum(ResultSet row, Set<Measure> asked, Measure measure)
      throws SQLException {
    if (!asked.contains(measure)) {
      return Numbers.Sum.NONE;
    }
    List<String> columns = CountStatement.columns(measure);
    return new Numbers.Sum(
        row.getLong(columns.get(0)),
        row.getLong(columns.get(1)),
        row.getLong(columns.get(2)),
        row.getLong(columns.get(3)));
  }
}
