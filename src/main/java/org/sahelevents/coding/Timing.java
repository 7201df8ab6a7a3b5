package org.sahelevents.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Span;
import org.sahelevents.text.Verb;
import org.sahelevents.time.Direction;
import org.sahelevents.time.Interval;
import org.sahelevents.time.Precision;
import org.sahelevents.time.TimeContext;
import org.sahelevents.time.TimeExpression;
import org.sahelevents.time.TimeNormaliser;

/** Settles when an event happened: by its own words of time, those of its clause or sentence, or where the story stands. */
final class Timing {
  private final TimeNormaliser normaliser;
  private final Story story;

  Timing(TimeNormaliser normaliser, Story story) {
    this.normaliser = normaliser;
    this.story = story;
  }

  /**
   * @param told drafts of the same sentence whose time is settled
   */
  void settle(Draft d, List<Draft> told) {
    TimeExpression own = d.nominal ? behindNoun(d) : null;
    d.ownTime = own != null;
    boolean anchored =
        d.nominal
            && d.roles.get("self").chunk.preposition() != null
            && isAnchor(d.roles.get("self").chunk.preposition());
    if (own == null && !anchored) {
      own = inClause(d, told);
    }
    if (own != null) {
      Interval resolved = resolve(d, own, told);
      if (resolved != null) {
        d.point(Field.INTERVAL, own.span());
        d.interval = fit(d, own, resolved);
        return;
      }
    }
    d.interval = without(d, anchored);
  }

  /** Settles the time by a given expression. */
  void settle(Draft d, TimeExpression given) {
    Interval resolved = resolve(d, given, List.of());
    if (resolved != null) {
      d.evidence.put(Field.INTERVAL, new ArrayList<>(List.of(given.span())));
      d.interval = fit(d, given, resolved);
    }
  }

  /** The time that a sentence gives without an event of its own ("In augustus vorig jaar was het zover."), or null. */
  Interval standing(SentenceView view) {
    for (TimeExpression t : view.times) {
      if (t.kind() == TimeExpression.Kind.POINT && !t.isTimeOfDay()) {
        Interval i =
            normaliser.resolve(
                t,
                new TimeContext(
                    story.published, Direction.PAST, story.reference(view.sentence().paragraph())));
        if (i != null
            && i.earliest() != null
            && i.latest() != null
            && i.days() < 400
            && (story.published.latest() == null
                || !i.earliest().isAfter(story.published.latest()))) {
          return i;
        }
      }
    }
    return null;
  }

  private static boolean isAnchor(String preposition) {
    return switch (preposition) {
      case "na", "sinds", "sedert", "vanaf", "wegens", "vanwege", "door", "ondanks" -> true;
      default -> false;
    };
  }

  /** The expression that belongs to a noun: right behind it or behind its own phrases. */
  private TimeExpression behindNoun(Draft d) {
    int end = d.view.token(d.to).span().end();
    TimeExpression best = null;
    for (TimeExpression t : d.view.times) {
      if (!dates(t) || t.span().start() < end) {
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
        return token.form().equals(",")
            && d.view.token(Math.max(0, firstOf(d, t) - 1)).form().equals(",");
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

  private boolean touches(Draft d, TimeExpression t) {
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

  private TimeExpression inClause(Draft d, List<Draft> told) {
    Clause c = d.clause;
    TimeExpression best = best(d, c, told);
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
              && c.opener().equals("waar")
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
    if (best == null
        && c.type() == Clause.Type.MAIN
        && (Tense.isPast(c) || Tense.hasParticiple(c))) {
      // what the sentence dated before still holds behind its semicolon or colon
      for (Clause o : d.view.analysis.clauses()) {
        if (o.tokens().get(0) < c.tokens().get(0) && o.type() == Clause.Type.MAIN) {
          TimeExpression earlier = best(d, o, told);
          best = earlier != null && earlier.kind() == TimeExpression.Kind.POINT ? earlier : best;
        }
      }
    }
    return best;
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
      boolean temporal =
          "toen".equals(o.opener())
              || "terwijl".equals(o.opener())
              || "nadat".equals(o.opener())
              || "zodra".equals(o.opener());
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
      if (!dates(t) || !inside(d, c, t) || claimed(t, d, told)) {
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

  private static int distance(Draft d, TimeExpression t) {
    return Math.abs(t.span().start() - d.trigger().start());
  }

  private static boolean inside(Draft d, Clause c, TimeExpression t) {
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

  private static boolean dates(TimeExpression t) {
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
      case ANCHORED, EVENT_ANCHORED -> 2;
      case SINCE, UNTIL -> 3;
      default -> 5;
    };
  }

  private Interval resolve(Draft d, TimeExpression t, List<Draft> told) {
    boolean present =
        !Tense.isPast(d.clause) && !Tense.hasParticiple(d.clause) && d.status != Status.ATTEMPTED;
    Direction direction = Direction.PAST;
    if (d.status == Status.PLANNED || present && t.kind() == TimeExpression.Kind.UNTIL) {
      direction = Direction.FUTURE;
    } else if (present) {
      direction = Direction.UNKNOWN;
    }
    Interval reference = story.reference(d.view.sentence().paragraph());
    switch (t.kind()) {
      case EVENT_ANCHORED -> {
        reference = anchor(d, t, told);
        if (reference == null || reference.precision() == Precision.UNKNOWN) {
          return null;
        }
      }
      case VAGUE_PAST -> {
        return null;
      }
      case ANCHORED -> {
        Interval here = before(d, t, told);
        here = here != null ? here : pointBefore(d, t);
        reference = here != null ? here : reference;
        if (reference == null) {
          return null;
        }
      }
      default -> {}
    }
    return normaliser.resolve(t, new TimeContext(story.published, direction, reference));
  }

  /** A time given earlier in the same sentence, whether or not an event stands with it. */
  private Interval pointBefore(Draft d, TimeExpression anchored) {
    Interval last = null;
    for (TimeExpression t : d.view.times) {
      if (t.kind() == TimeExpression.Kind.POINT && t.span().end() <= anchored.span().start()) {
        last =
            normaliser.resolve(
                t,
                new TimeContext(
                    story.published,
                    Direction.PAST,
                    story.reference(d.view.sentence().paragraph())));
      }
    }
    return last;
  }

  /** The dated event told last in the same sentence before an expression such as "drie weken later". */
  private static Interval before(Draft d, TimeExpression t, List<Draft> told) {
    Draft nearest = null;
    for (Draft o : told) {
      boolean dated =
          o.evidence.containsKey(Field.INTERVAL) && o.interval.precision() != Precision.UNKNOWN;
      if (o != d
          && dated
          && o.trigger().start() < t.span().start()
          && (nearest == null || o.trigger().start() > nearest.trigger().start())) {
        nearest = o;
      }
    }
    return nearest == null ? null : nearest.interval;
  }

  /** The event that an expression such as "een maand na" is measured from, told here or before. */
  private Interval anchor(Draft d, TimeExpression t, List<Draft> told) {
    Draft nearest = null;
    for (Draft o : told) {
      if (o != d
          && o.interval != null
          && o.trigger().start() >= t.span().end()
          && (nearest == null || o.trigger().start() < nearest.trigger().start())) {
        nearest = o;
      }
    }
    return nearest == null ? null : nearest.interval;
  }

  /** Cuts an interval to what the status allows: nothing completed lies ahead, a plan runs from its announcement on. */
  private Interval fit(Draft d, TimeExpression t, Interval i) {
    LocalDate earliest = i.earliest();
    LocalDate latest = i.latest();
    LocalDate now = story.published.latest();
    if (d.status == Status.PLANNED) {
      LocalDate announced = story.published.earliest();
      boolean ahead = latest != null && announced != null && !latest.isBefore(announced);
      if (ahead) {
        return new Interval(announced, latest, i.precision());
      }
      return new Interval(earliest, null, i.precision());
    }
    if (now != null && (latest == null || latest.isAfter(now))) {
      if (earliest != null && earliest.isAfter(now)) {
        // words of the future with a verb of the present: it is ahead after all
        d.status = Status.PLANNED;
        return new Interval(story.published.earliest(), latest, i.precision());
      }
      boolean ahead =
          latest != null && t.kind() == TimeExpression.Kind.RANGE && d.status == Status.ONGOING;
      if (ahead
          && story.published.earliest() != null
          && earliest != null
          && !earliest.isBefore(story.published.earliest())) {
        // "trekt de komende maanden terug": begun or not, most of it lies ahead
        d.status = Status.PLANNED;
        return new Interval(story.published.earliest(), latest, i.precision());
      }
      if (t.kind() != TimeExpression.Kind.UNTIL) {
        latest = now;
      }
    }
    if (t.kind() == TimeExpression.Kind.UNTIL && d.status == Status.ONGOING && earliest == null) {
      earliest = story.published.earliest();
      if (latest != null && earliest != null && latest.isBefore(earliest)) {
        return i;
      }
    }
    return new Interval(earliest, latest, i.precision());
  }

  private Interval without(Draft d, boolean anchored) {
    Interval p = story.published;
    if (d.status == Status.PLANNED) {
      return new Interval(p.earliest(), null, Precision.UNKNOWN);
    }
    Interval before = story.told(d.type, d.countries.get(0).country());
    Interval reference = story.reference(d.view.sentence().paragraph());
    boolean background =
        anchored
            || Tense.isPluperfect(d.clause)
            || vague(d)
            || d.clause.type() == Clause.Type.RELATIVE && Tense.isPast(d.clause);
    if (d.nominal && before != null && (anchored || d.definite)) {
      return before;
    }
    if (background) {
      if (before != null && (anchored || d.clause.type() == Clause.Type.RELATIVE)) {
        return before;
      }
      if (reference != null && reference.latest() != null && !vague(d) && !anchored) {
        return new Interval(reference.earliest(), reference.latest(), reference.precision());
      }
      return new Interval(null, p.latest(), Precision.UNKNOWN);
    }
    Verb finite = d.clause.finite();
    boolean simplePast = finite != null && finite.form() == Verb.Form.PAST;
    if (simplePast && reference != null) {
      return reference;
    }
    return p;
  }

  private static boolean vague(Draft d) {
    return d.view.times.stream()
        .anyMatch(t -> t.kind() == TimeExpression.Kind.VAGUE_PAST && inside(d, d.clause, t));
  }
}
