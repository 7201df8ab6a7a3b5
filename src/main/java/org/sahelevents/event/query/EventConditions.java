package org.sahelevents.event.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.lexicon.Place;
import org.sahelevents.time.Precision;

/** The one place where a filter becomes SQL. Statements that use it read {@code from events e where <text>}. */
@ApplicationScoped
public class EventConditions {
  private static final String EARLIEST = EventSort.EARLIEST.expression();
  private static final String LATEST = EventSort.LATEST.expression();

  private final Vocabulary vocabulary;
  private final RegionConditions regions;

  EventConditions(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    regions = new RegionConditions(vocabulary);
  }

  /** For events in no order, as for counting. */
  public Conditions of(EventFilter filter) {
    return of(filter, null);
  }

  /**
   * @param order in which the events are wanted: it decides which index the days are best looked up in; null for none
   */
  public Conditions of(EventFilter filter, EventSort.Order order) {
    Conditions sql = new Conditions();
    scalar(sql, filter, CodeField.COUNTRY, column(order, EventSort.COUNTRY, "e.country"), true);
    scalar(sql, filter, CodeField.TYPE, column(order, EventSort.TYPE, "e.type"), true);
    scalar(sql, filter, CodeField.MODE, "e.mode", false);
    scalar(sql, filter, CodeField.STATUS, "e.status", false);
    scalar(sql, filter, CodeField.CERTAINTY, "e.certainty", false);
    scalar(sql, filter, CodeField.PLACE, column(order, EventSort.PLACE, "e.place"), false);
    places(sql, filter);
    regions.add(sql, filter.codes(CodeField.REGION));
    lists(sql, filter);
    happened(sql, filter, order != null && order.by() == EventSort.EARLIEST);
    reports(sql, filter);
    numbers(sql, filter);
    details(sql, filter.has());
    if (filter.words() != null) {
      sql.add("e.words @@ " + filter.words().tsquery(sql));
    }
    return sql;
  }

  /** Of two equal ones, that by which the events are sorted: the order's own index has it. */
  private static String column(EventSort.Order order, EventSort by, String plain) {
    return order != null && order.by() == by ? by.expression() : plain;
  }

  private static void scalar(
      Conditions sql, EventFilter filter, CodeField field, String column, boolean hasOrder) {
    Terms terms = filter.codes(field);
    String name = name(field);
    if (terms.any().size() == 1) {
      String equal = column + " = :" + name;
      (hasOrder ? sql.addIndexed(equal) : sql.add(equal)).value(name, terms.any().first());
    } else if (!terms.any().isEmpty()) {
      sql.add(column + " = any(:" + name + ")").value(name, terms.any());
    }
    if (!terms.none().isEmpty()) {
      sql.add("(%1$s <> all(:%2$sNot)) is not false".formatted(column, name))
          .value(name + "Not", terms.none());
    }
  }

  /** Everything that says where, as places of the gazetteer. */
  private void places(Conditions sql, EventFilter filter) {
    Terms admin1 = filter.codes(CodeField.ADMIN1);
    if (!admin1.any().isEmpty()) {
      sql.addPlaces("fAdmin1", vocabulary.placesWithin(p -> liesIn(p, admin1.any())));
    }
    if (!admin1.none().isEmpty()) {
      sql.add("(e.place <> all(:fAdmin1Not)) is not false")
          .value("fAdmin1Not", vocabulary.placesWithin(p -> liesIn(p, admin1.none())));
    }
    if (filter.box() != null) {
      sql.addPlaces("fBox", vocabulary.placesWithin(filter.box()::contains));
    }
    if (filter.near() != null) {
      sql.addPlaces("fNear", vocabulary.placesWithin(filter.near()::contains));
    }
  }

  private static boolean liesIn(Place place, Set<String> admin1) {
    return place.admin1() != null && admin1.contains(place.admin1());
  }

  private void lists(Conditions sql, EventFilter filter) {
    roles(sql, filter, CodeField.AGENT, "e.agents && :%s");
    roles(sql, filter, CodeField.TARGET, "e.targets && :%s");
    roles(sql, filter, CodeField.ACTOR, "(e.agents && :%1$s or e.targets && :%1$s)");
    roles(sql, filter, CodeField.ACTOR_KIND, "(e.agents && :%1$s or e.targets && :%1$s)");
    roles(sql, filter, CodeField.LANGUAGE, "e.languages && :%s");
    roles(
        sql,
        filter,
        CodeField.ARTICLE,
        "e.id in (select m.event_id from mentions m where m.article_id = any(:%s))");
    roles(sql, filter, CodeField.PUBLISHER, "e.publishers && :%s");
    roles(sql, filter, CodeField.ID, "e.id = any(cast(:%s as uuid[]))");
  }

  private void roles(Conditions sql, EventFilter filter, CodeField field, String condition) {
    Terms terms = filter.codes(field);
    String name = name(field);
    if (!terms.any().isEmpty()) {
      sql.add(condition.formatted(name)).value(name, meant(filter, field, terms.any()));
    }
    if (!terms.none().isEmpty()) {
      String not = name + "Not";
      sql.add("not (" + condition.formatted(not) + ")")
          .value(not, meant(filter, field, terms.none()));
    }
  }

  /** The codes of actors of which a criterion that is about actors wants one at least. */
  public Collection<String> actors(EventFilter filter, CodeField field) {
    return meant(filter, field, filter.codes(field).any());
  }

  private Collection<String> meant(EventFilter filter, CodeField field, SortedSet<String> codes) {
    return switch (field) {
      case AGENT, TARGET, ACTOR ->
          vocabulary.withAffiliates(List.copyOf(codes), filter.affiliates());
      case ACTOR_KIND -> vocabulary.actorsOfKinds(codes);
      default -> codes;
    };
  }

  /** By the order's own index where there is one, which begins at the last day; otherwise by the index of ranges. */
  private static void happened(Conditions sql, EventFilter filter, boolean inOrderOfDays) {
    DayRange days = filter.happened();
    if (!days.isAny()) {
      if (filter.match() == Match.WITHIN) {
        bounds(sql, days, EARLIEST, LATEST);
      } else if (inOrderOfDays) {
        bounds(sql, days, LATEST, EARLIEST);
      } else {
        sql.add(
            "daterange(e.earliest, e.latest, '[]') && daterange(cast(:fFrom as date), cast(:fTo as date), '[]')");
      }
      sql.value("fFrom", days.from()).value("fTo", days.to());
    }
    if (filter.precision() != null) {
      sql.add("e.precision = any(:fPrecision)")
          .value(
              "fPrecision",
              List.of(Precision.values()).subList(0, filter.precision().ordinal() + 1).stream()
                  .map(Enum::name)
                  .toList());
    }
  }

  private static void bounds(Conditions sql, DayRange days, String notBefore, String notAfter) {
    if (days.from() != null) {
      bound(sql, notBefore, notBefore + " >= :fFrom");
    }
    if (days.to() != null) {
      bound(sql, notAfter, notAfter + " <= :fTo");
    }
  }

  private static void bound(Conditions sql, String day, String condition) {
    if (day.equals(LATEST)) {
      sql.addOnLastDays(condition);
    } else {
      sql.addInOrder(condition);
    }
  }

  private static void reports(Conditions sql, EventFilter filter) {
    if (filter.reported().from() != null) {
      sql.add("coalesce(e.last_reported, 'infinity'::date) >= :fReportedFrom")
          .value("fReportedFrom", filter.reported().from());
    }
    if (filter.reported().to() != null) {
      sql.add("coalesce(e.first_reported, '-infinity'::date) <= :fReportedTo")
          .value("fReportedTo", filter.reported().to());
    }
    if (filter.updatedSince() != null) {
      // when it was committed, not when it was written: that may have been long before
      changed(sql, "at >= :fUpdatedSince").value("fUpdatedSince", filter.updatedSince());
    }
    if (filter.changedSince() != null) {
      changed(sql, "revision > :fChangedSince").value("fChangedSince", filter.changedSince());
    }
    if (filter.contested() != null) {
      sql.add(filter.contested() ? "e.contested" : "not e.contested");
    }
  }

  private static Conditions changed(Conditions sql, String since) {
    return sql.add("e.changed in (select change from dataset_changes where " + since + ")");
  }

  private static void numbers(Conditions sql, EventFilter filter) {
    filter
        .numbers()
        .forEach(
            (field, range) -> {
              atLeast(sql, "e." + field.field() + "_min", field.field() + "Min", range.min());
              if (range.max() != null) {
                String name = name(field.field() + "Max");
                sql.add("e." + field.field() + "_max <= :" + name).value(name, range.max());
              }
            });
    atLeast(sql, "e.confidence", "minConfidence", filter.minConfidence());
    atLeast(sql, "e.article_count", "minArticles", filter.minArticles());
  }

  private static void atLeast(Conditions sql, String column, String parameter, Number least) {
    if (least != null) {
      sql.add(column + " >= :" + name(parameter)).value(name(parameter), least);
    }
  }

  private static void details(Conditions sql, Details wanted) {
    wanted.known().forEach(detail -> sql.add(isKnown(detail)));
    wanted.unknown().forEach(detail -> sql.add("not (" + isKnown(detail) + ")"));
  }

  private static String isKnown(Detail detail) {
    return switch (detail) {
      case PLACE -> "e.place is not null";
      case DAY -> "e.precision = 'DAY'";
      case AGENT -> "e.agents <> '{}'";
      case TARGET -> "e.targets <> '{}'";
      case PERSONNEL -> isGiven("personnel");
      case FATALITIES -> isGiven("fatalities");
      case PERSONS -> isGiven("persons");
      case PARTICIPANTS -> isGiven("participants");
    };
  }

  private static String isGiven(String number) {
    return "coalesce(e.%1$s_min, e.%1$s_max) is not null".formatted(number);
  }

  private static String name(CodeField field) {
    return name(field.parameter());
  }

  private static String name(String parameter) {
    return "f" + Character.toUpperCase(parameter.charAt(0)) + parameter.substring(1);
  }
}
