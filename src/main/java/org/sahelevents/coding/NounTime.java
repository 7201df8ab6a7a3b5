package org.sahelevents.coding;

import java.util.EnumSet;
import java.util.Set;
import org.sahelevents.text.Kind;
import org.sahelevents.text.Span;
import org.sahelevents.text.Verb;
import org.sahelevents.time.TimeExpression;

/** Finds the words of time that belong to a noun. */
final class NounTime {
  /** "inmiddels", "nu alweer" before the words of time. */
  private static final Set<Kind> LINKS = EnumSet.of(Kind.ADV, Kind.TIME);

  private NounTime() {}

  /** The expression that belongs to a noun: right behind it or behind its own phrases. */
  static TimeExpression behindNoun(Draft d) {
    int end = d.view.token(d.to).span().end();
    TimeExpression best = null;
    for (TimeExpression t : d.view.times) {
      if (!ClauseTime.dates(t) || t.span().start() < end) {
        continue;
      }
      String between =
          d.view.analysis.sentence().span().overlaps(t.span())
              ? textBetween(d, end, t.span().start())
              : null;
      if (between == null
          || between.split("\\s+").length > 7
          || between.matches(".*[;:].*")
          || between.contains(",") && !apposed(d, t)
          || verbBetween(d, end, t.span().start())) {
        continue;
      }
      if (best == null) {
        best = t;
      }
    }
    if (best != null && textBetween(d, end, best.span().start()).isBlank()
        || best != null && touches(d, best)) {
      return best;
    }
    return null;
  }

  /** "de komst van Wagner, eind 2021, …": between two commas, right behind the noun's phrase. */
  private static boolean apposed(Draft d, TimeExpression t) {
    for (var token : d.view.tokens()) {
      if (token.span().start() >= t.span().end()) {
        int before = firstOf(d, t) - 1;
        while (before > 0 && LINKS.contains(d.view.analysis.kinds().get(before))) {
          // "nu tien dagen geleden"
          before--;
        }
        return token.form().equals(",") && d.view.token(Math.max(0, before)).form().equals(",");
      }
    }
    return false;
  }

  private static int firstOf(Draft d, TimeExpression t) {
    for (var token : d.view.tokens()) {
      if (token.span().start() >= t.span().start()) {
        return token.index();
      }
    }
    return 0;
  }

  private static boolean touches(Draft d, TimeExpression t) {
    // only phrases of the noun itself stand between
    for (Referent g : d.view.groups(d.clause)) {
      if (g.span.start() > d.view.token(d.to).span().end()
          && g.span.end() <= t.span().start()
          && g.chunk.preposition() == null) {
        return false;
      }
    }
    return true;
  }

  private static String textBetween(Draft d, int from, int to) {
    StringBuilder b = new StringBuilder();
    for (var t : d.view.tokens()) {
      if (t.span().start() >= from && t.span().end() <= to) {
        b.append(t.form()).append(' ');
      }
    }
    return b.toString().strip();
  }

  private static boolean verbBetween(Draft d, int from, int to) {
    for (Verb v : d.clause.verbs()) {
      Span s = d.view.token(v.token()).span();
      if (s.start() >= from && s.end() <= to) {
        return true;
      }
    }
    return false;
  }
}
