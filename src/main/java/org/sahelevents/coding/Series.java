package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.List;
import org.sahelevents.lexicon.NameMatch;
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

  /** The events that the draft's trigger states one by one; empty when it states just one. */
  static List<Item> of(Draft d, Story story) {
    List<Item> listed = byCountry(d, story);
    if (listed.size() > 1) {
      return listed;
    }
    List<Item> gapped = byPreposition(d, story);
    return gapped.size() > 1 ? gapped : byTime(d);
  }

  /** Countries, each with its own times in parentheses behind it. */
  private static List<Item> byCountry(Draft d, Story story) {
    List<Item> items = new ArrayList<>();
    for (NameMatch m : d.view.names) {
      Referent.Located l = story.theatre(m);
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
          || !story.isTheatre(g.locations.get(0).country())) {
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
