package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.List;
import org.sahelevents.lexicon.NameMatch;
import org.sahelevents.text.Kind;
import org.sahelevents.text.Token;
import org.sahelevents.time.TimeExpression;

/** One word may state several events: "de coups van 2020 en 2021", "in Mali (2020 en 2021), Guinee (2021) en Gabon (2023)". */
final class Series {
  private Series() {}

  /**
   * @param country where, or null for the draft's own
   * @param time when
   */
  record Item(Referent.Located country, TimeExpression time) {}

  /** Who else did it and when, for the verb that is not said again. */
  record Other(Referent who, TimeExpression time) {}

  /**
   * "De Duitsers hebben Mali in mei verlaten, de Zweden in juni": actors behind the verb, parted by a comma or "en", each
   * with a time right behind.
   */
  static List<Other> others(Draft d) {
    List<Other> others = new ArrayList<>();
    Referent subject = d.roles.get("subject");
    if (d.nominal || d.passive || subject == null || subject.allActors().isEmpty()) {
      return others;
    }
    List<Referent> behind = new ArrayList<>();
    for (Referent g : d.view.groups(d.clause)) {
      behind.add(g);
      // "vertrokken uit Mali, de Duitsers in mei": no place that they left
      g.others.stream().filter(o -> o.classes.contains("NATIONALS")).forEach(behind::add);
    }
    for (Referent g : behind) {
      int from = g.chunk.from();
      boolean people = g.classes.contains("NATIONALS");
      boolean parted =
          from > d.verb.token() + 1
              && (d.view.token(from - 1).form().equals(",")
                  || d.view.analysis.kinds().get(from - 1) == Kind.CONJ);
      // "de Zweden" are people
      boolean left =
          !g.definite && g.classes.contains("COUNTRY") && isCountry(d.roles.get("object"));
      if (!parted
          || !g.chunk.bare() && !people
          || left
          || g == subject
          || g.actors.isEmpty()
          || !g.others.isEmpty()) {
        continue;
      }
      int next = g.chunk.to() + 1;
      TimeExpression own =
          d.view.times.stream()
              .filter(
                  t ->
                      next < d.view.tokens().size()
                          && t.span().start() == d.view.token(next).span().start()
                          && dates(t))
              .findFirst()
              .orElse(null);
      boolean first =
          d.view.times.stream()
              .anyMatch(
                  t ->
                      dates(t)
                          && t.span().end() < g.span.start()
                          && d.view.span(d.clause).contains(t.span()));
      if (own != null && first) {
        others.add(new Other(g, own));
      }
    }
    return others;
  }

  /** The events that the draft's trigger states one by one; empty when it states just one. */
  static List<Item> of(Draft d, Story story) {
    List<Item> listed = byCountry(d, story);
    if (listed.size() > 1) {
      return listed;
    }
    List<Item> paired = byPairs(d, story);
    if (paired.size() > 1) {
      return paired;
    }
    List<Item> left = byObject(d, story);
    if (left.size() > 1) {
      return left;
    }
    List<Item> gapped = byPreposition(d, story);
    return gapped.size() > 1 ? gapped : byTime(d);
  }

  /** Countries, each with its own times in parentheses behind it. */
  private static List<Item> byCountry(Draft d, Story story) {
    List<Item> items = new ArrayList<>();
    for (NameMatch m : d.view.names) {
      Referent.Located l = story.theatre.locate(m);
      if (l == null || m.span().start() < d.trigger().start()) {
        continue;
      }
      int open = tokenAt(d.view, m.span().end());
      if (open < 0 || !d.view.token(open).form().equals("(")) {
        continue;
      }
      for (int i = open + 1;
          i < d.view.tokens().size() && !d.view.token(i).form().equals(")");
          i++) {
        TimeExpression t = timeAt(d.view, d.view.token(i));
        if (t != null && items.stream().noneMatch(x -> x.time() == t)) {
          items.add(new Item(l, t));
        }
      }
    }
    return items;
  }

  /** "verlieten Mali in augustus 2022, Niger in december 2023": a time behind each country. */
  private static List<Item> byObject(Draft d, Story story) {
    List<Item> items = new ArrayList<>();
    if (d.nominal || !isCountry(d.roles.get("object"))) {
      return items;
    }
    for (Referent g : d.view.groups(d.clause)) {
      for (Referent one : g.all()) {
        if (one.chunk.from() < d.verb.token()
            || one.definite
            || !one.classes.contains("COUNTRY")
            || one.locations.isEmpty()
            || !story.theatre.holds(one.locations.get(0).country())) {
          continue;
        }
        TimeExpression own = behind(d, one);
        if (own != null) {
          items.add(new Item(one.locations.get(0), own));
        }
      }
    }
    return items;
  }

  private static boolean isCountry(Referent r) {
    return r != null && r.classes.contains("COUNTRY");
  }

  /** The time that stands right behind a phrase, or null. */
  static TimeExpression behind(Draft d, Referent r) {
    int next = r.chunk.to() + 1;
    return next >= d.view.tokens().size()
        ? null
        : d.view.times.stream()
            .filter(t -> t.span().start() == d.view.token(next).span().start() && dates(t))
            .findFirst()
            .orElse(null);
  }

  /** "uit Mali in augustus 2022, uit Niger in december": the same preposition again, each time with a time of its own. */
  private static List<Item> byPreposition(Draft d, Story story) {
    List<Item> items = new ArrayList<>();
    List<Referent> groups = d.view.groups(d.clause);
    String preposition = null;
    for (Referent g : groups) {
      if (g.chunk.preposition() != null
          && g.locations.stream().anyMatch(l -> l.country().equals(d.countries.get(0).country()))) {
        preposition = g.chunk.preposition();
        break;
      }
    }
    if (preposition == null || d.nominal) {
      return items;
    }
    int end = d.view.sentence().span().end();
    for (int i = groups.size() - 1; i >= 0; i--) {
      Referent g = groups.get(i);
      if (!preposition.equals(g.chunk.preposition())
          || g.locations.isEmpty()
          || !story.theatre.holds(g.locations.get(0).country())) {
        continue;
      }
      int from = g.span.end();
      int until = end;
      TimeExpression own =
          d.view.times.stream()
              .filter(t -> t.span().start() >= from && t.span().end() <= until && dates(t))
              .findFirst()
              .orElse(null);
      if (own != null) {
        items.add(0, new Item(g.locations.get(0), own));
        end = g.span.start();
      }
    }
    return items;
  }

  /** "verlieten in mei Tsjaad en in juni Senegal", "in 2022 uit Mali, in 2023 uit Niger": a time before each country. */
  private static List<Item> byPairs(Draft d, Story story) {
    List<Item> items = new ArrayList<>();
    if (d.nominal) {
      return items;
    }
    int from = d.verb.token();
    int times = 0;
    for (Referent g : d.view.groups(d.clause)) {
      int before = g.chunk.from() - (g.chunk.bare() ? 1 : 2);
      if (before < from
          || g.locations.isEmpty()
          || !story.theatre.holds(g.locations.get(0).country())) {
        continue;
      }
      for (TimeExpression t : d.view.times) {
        if (dates(t) && t.span().end() == d.view.token(before).span().end()) {
          times++;
          for (Referent one : g.all()) {
            one.locations.stream().findFirst().ifPresent(l -> items.add(new Item(l, t)));
          }
        }
      }
    }
    return times > 1 ? items : List.of();
  }

  private static boolean dates(TimeExpression t) {
    return t.kind() == TimeExpression.Kind.POINT || t.kind() == TimeExpression.Kind.ANCHORED;
  }

  /** Times joined by "en" or a comma behind a plural noun. */
  private static List<Item> byTime(Draft d) {
    if (!d.nominal
        || !d.view.token(d.from).hasTag("ZNW:MRV") && !d.view.token(d.from).lower().endsWith("s")) {
      return List.of();
    }
    List<Item> items = new ArrayList<>();
    TimeExpression last = null;
    for (TimeExpression t : d.view.times) {
      if (t.span().start() < d.trigger().end() || t.kind() != TimeExpression.Kind.POINT) {
        continue;
      }
      if (last != null && !joined(d.view, last.span().end(), t.span().start())) {
        break;
      }
      items.add(new Item(null, t));
      last = t;
    }
    return items.size() > 1 ? items : List.of();
  }

  private static boolean joined(SentenceView view, int from, int to) {
    for (Token t : view.tokens()) {
      if (t.span().start() >= from && t.span().end() <= to) {
        String w = t.lower();
        if (!w.equals("en") && !w.equals(",") && !w.equals("in") && !w.equals("van")) {
          return false;
        }
      }
    }
    return to - from < 12;
  }

  private static int tokenAt(SentenceView view, int offset) {
    for (Token t : view.tokens()) {
      if (t.span().start() >= offset) {
        return t.index();
      }
    }
    return -1;
  }

  private static TimeExpression timeAt(SentenceView view, Token token) {
    for (TimeExpression t : view.times) {
      if (t.span().contains(token.span()) && t.kind() == TimeExpression.Kind.POINT) {
        return t;
      }
    }
    return null;
  }
}
