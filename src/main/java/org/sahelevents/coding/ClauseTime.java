package org.sahelevents.coding;

import java.util.List;
import java.util.stream.IntStream;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;
import org.sahelevents.time.TimeExpression;

/** Finds the words of time that date what a clause tells: its own, or those of a clause around it. */
final class ClauseTime {
  private final Cues cues;

  ClauseTime(Cues cues) {
    this.cues = cues;
  }

  /** The expression that dates the event, or null. */
  TimeExpression inClause(Draft d, List<Draft> told) {
    Clause c = d.clause;
    TimeExpression best = best(d, c, told);
    if (best != null && best.kind() == TimeExpression.Kind.EVENT_ANCHORED) {
      // "maandag had hij succes: na een gevecht trok hij X binnen"
      TimeExpression day = before(d, c, told);
      best = day == null ? best : day;
    }
    if (best != null) {
      return best;
    }
    if (c.type() == Clause.Type.RELATIVE) {
      TimeExpression day = atOpener(d, c);
      if (day != null) {
        return day;
      }
      boolean where =
          c.opener() != null
              && c.opener().startsWith("waar")
              && c.parent() != null
              && Tense.isPast(c.parent());
      return where ? best(d, c.parent(), told) : null;
    }
    Clause up = c.parent();
    while (best == null && up != null) {
      best = best(d, up, told);
      up = up.parent();
    }
    if (best == null) {
      best = inTemporalClause(d, c, told);
    }
    if (best == null && c.coordinatedWith() != null) {
      best = best(d, c.coordinatedWith(), told);
    }
    best = best == null ? ofSubject(d, c, told) : best;
    return best == null ? before(d, c, told) : best;
  }

  /** "De Fransen, die in januari 2013 ingrepen, hebben de stad in een weekend heroverd": what is told of how long it took is no news. */
  private TimeExpression ofSubject(Draft d, Clause c, List<Draft> told) {
    boolean took =
        d.view.times.stream()
            .anyMatch(t -> t.kind() == TimeExpression.Kind.DURATION && inside(d, c, t));
    if (!took || !Tense.isOver(c)) {
      return null;
    }
    for (Clause o : d.view.analysis.clauses()) {
      if (o.type() == Clause.Type.RELATIVE && o.parent() == c && Tense.isPast(o)) {
        TimeExpression t = best(d, o, told);
        if (t != null && t.kind() == TimeExpression.Kind.POINT) {
          return t;
        }
      }
    }
    return null;
  }

  /** What the sentence dated before still holds behind its semicolon or colon; or null. */
  private TimeExpression before(Draft d, Clause c, List<Draft> told) {
    TimeExpression day = null;
    if (c.type() == Clause.Type.MAIN && (Tense.isPast(c) || Tense.hasParticiple(c))) {
      for (Clause o : d.view.analysis.clauses()) {
        if (o.tokens().get(0) < c.tokens().get(0) && o.type() == Clause.Type.MAIN) {
          TimeExpression earlier = best(d, o, told);
          day = earlier != null && earlier.kind() == TimeExpression.Kind.POINT ? earlier : day;
        }
      }
    }
    return day;
  }

  /** "de dag in oktober waarop …": the time that the relative clause is about. */
  private static TimeExpression atOpener(Draft d, Clause c) {
    if (c.openerToken() < 0) {
      return null;
    }
    int start = d.view.token(c.openerToken()).span().start();
    for (TimeExpression t : d.view.times) {
      if (dates(t)
          && t.span().end() <= start
          && start - t.span().end() <= 2
          && c.opener().startsWith("waar")) {
        return t;
      }
    }
    return null;
  }

  /** "Toen rebellen eind 2020 de stad bedreigden, stuurde …": the clause of time dates its main clause. */
  private TimeExpression inTemporalClause(Draft d, Clause c, List<Draft> told) {
    for (Clause o : d.view.analysis.clauses()) {
      boolean temporal = o.opener() != null && cues.is(o.opener(), Cue.WHILE);
      if (temporal && o.parent() == c) {
        TimeExpression t = best(d, o, told);
        if (t != null && t.kind() == TimeExpression.Kind.POINT) {
          return t;
        }
      }
    }
    return null;
  }

  private TimeExpression best(Draft d, Clause c, List<Draft> told) {
    TimeExpression best = null;
    for (TimeExpression t : d.view.times) {
      if (!dates(t)
          || !inside(d, c, t)
          || claimed(t, d, told)
          || isBase(d.view, t)
          || isAgeOf(d, t)) {
        continue;
      }
      if (best == null
          || rank(t) < rank(best)
          || rank(t) == rank(best) && distance(d, t) < distance(d, best)) {
        best = t;
      }
    }
    return best;
  }

  /** "drie dagen na de stemming van 23 november": that day only dates what is measured from. */
  private static boolean isBase(SentenceView view, TimeExpression t) {
    return view.times.stream()
        .anyMatch(m -> MeantTime.measured(m) && MeantTime.baseOf(view, m) == t);
  }

  /** "het verdrag uit 1961 is opgezegd": the year tells how old the object is, not when that happened. */
  private boolean isAgeOf(Draft d, TimeExpression t) {
    Referent r = d.verb == null ? null : d.roles.get("object");
    int behind = r == null ? -1 : r.chunk.to() + 1;
    return behind > 0
        && behind + 1 < d.view.tokens().size()
        && cues.is(d.view.token(behind).lower(), Cue.AGED)
        && t.span().contains(d.view.token(behind + 1).span());
  }

  /** "de bloedigste aanval sinds maart": tells among which it ranks, not when it was; "de laatste coup in 2021" does. */
  static boolean ranks(Draft d, TimeExpression t) {
    if (t.kind() == TimeExpression.Kind.POINT) {
      return false;
    }
    boolean superlative = false;
    for (int i : d.clause.tokens()) {
      var token = d.view.token(i);
      if (t.span().contains(token.span())) {
        return superlative && d.nominal;
      }
      superlative |= isSuperlative(d, i);
      if (d.view.analysis.kinds().get(i).isVerb()) {
        superlative = false;
      }
    }
    return false;
  }

  /** "de grootste betoging sinds de coup van 2020": an event that another is ranked from; the story does not stand there. */
  boolean isRankedFrom(Draft d) {
    Referent self = d.nominal ? d.roles.get("self") : null;
    if (self == null
        || self.chunk.preposition() == null
        || !cues.is(self.chunk.preposition(), Cue.ANCHOR)) {
      return false;
    }
    return IntStream.range(0, self.chunk.from() - 1).anyMatch(i -> isSuperlative(d, i));
  }

  private static boolean isSuperlative(Draft d, int token) {
    return d.view.token(token).hasTag("BNW:OVR") && d.view.analysis.kinds().get(token) != Kind.ADV;
  }

  private static int distance(Draft d, TimeExpression t) {
    return Math.abs(t.span().start() - d.trigger().start());
  }

  /** Whether an expression belongs to the clause. */
  static boolean inside(Draft d, Clause c, TimeExpression t) {
    for (int i : c.tokens()) {
      if (t.span().contains(d.view.token(i).span())) {
        return true;
      }
    }
    return false;
  }

  private static boolean claimed(TimeExpression t, Draft d, List<Draft> told) {
    return told.stream()
        .anyMatch(
            o ->
                o != d
                    && o.ownTime
                    && o.evidence.getOrDefault(Field.INTERVAL, List.of()).contains(t.span())
                    && o.type != d.type);
  }

  /** Whether such an expression can date an event. */
  static boolean dates(TimeExpression t) {
    return switch (t.kind()) {
      case POINT, SINCE, UNTIL, RANGE, ANCHORED, EVENT_ANCHORED, VAGUE_PAST, VAGUE_FUTURE -> true;
      default -> false;
    };
  }

  private static int rank(TimeExpression t) {
    if (t.isTimeOfDay()) {
      return 6;
    }
    return switch (t.kind()) {
      case POINT -> 0;
      case RANGE -> 1;
      case ANCHORED -> 2;
      case EVENT_ANCHORED -> 3;
      case SINCE, UNTIL -> 4;
      default -> 5;
    };
  }
}
