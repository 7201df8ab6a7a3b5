package org.sahelevents.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Verb;
import org.sahelevents.time.Interval;
import org.sahelevents.time.Precision;
import org.sahelevents.time.TimeExpression;
import org.sahelevents.time.TimeNormaliser;

/** Settles when an event happened: by its own words of time, those of its clause or sentence, or where the story stands. */
final class Timing {
  /** What follows an event, or leads to it, lies within so many days of it. */
  static final int FOLLOWS_DAYS = 92;

  private final Story story;
  private final TimeResolution resolution;
  private final ClauseTime clauseTime;
  private final Cues cues;

  Timing(TimeNormaliser normaliser, Story story, Cues cues) {
    this.story = story;
    this.cues = cues;
    this.resolution = new TimeResolution(normaliser, story, cues);
    this.clauseTime = new ClauseTime(cues);
  }

  /**
   * @param told drafts of the same sentence whose time is settled
   */
  void settle(Draft d, List<Draft> told) {
    TimeExpression own = d.nominal ? NounTime.behindNoun(d) : null;
    d.ownTime = own != null;
    boolean anchored =
        d.nominal
            && d.roles.get("self").chunk.preposition() != null
            && isAnchor(d.roles.get("self").chunk.preposition());
    if (own == null && !anchored) {
      own = clauseTime.inClause(d, told);
    }
    if (own != null && (isBehindDateline(d, own) || ClauseTime.ranks(d, own))) {
      own = null;
      d.ownTime = false;
    }
    if (own != null) {
      Interval resolved = resolution.resolve(d, own, told);
      if (resolved != null && opens(d, Cue.EARLIER) && !ClauseTime.inside(d, d.clause, own)) {
        resolved = shortlyBefore(resolved);
      }
      if (resolved != null) {
        d.point(Field.INTERVAL, own.span());
        d.interval = fit(d, own, resolved);
        finish(d);
        return;
      }
    }
    TimeResolution.Dated day =
        !d.nominal
            ? resolution.dayOf(d, told)
            : anchored && own == null ? resolution.measuredBack(d) : null;
    if (day != null) {
      d.point(Field.INTERVAL, day.words());
    }
    d.interval = day == null ? without(d, anchored) : day.interval();
    finish(d);
  }

  /** "5 september 2021 – Na een vuurgevecht …": the day stands before it. */
  private boolean isBehindDateline(Draft d, TimeExpression own) {
    return own.kind() == TimeExpression.Kind.EVENT_ANCHORED
        && !MeantTime.measured(own)
        && story.chronicle.dateline(d.view.sentence().paragraph()) != null;
  }

  /** Whether the story goes on from there: not from an event that another is only ranked from. */
  boolean leads(Draft d) {
    return !clauseTime.isRankedFrom(d);
  }

  private boolean opens(Draft d, Cue cue) {
    return d.clause.opener() != null && cues.is(d.clause.opener(), cue);
  }

  /** What the present tense tells of days that are gone is over: the historic present. */
  private void finish(Draft d) {
    LocalDate from = story.chronicle.published.earliest();
    LocalDate latest = d.interval.latest();
    boolean gone =
        from == null
            ? d.interval.equals(story.chronicle.dateline(d.view.sentence().paragraph()))
            : latest != null && latest.isBefore(from);
    if (gone && d.status == Status.ONGOING) {
      d.status = Status.COMPLETED;
    }
  }

  /** "nadat": told as the ground of what the clause around it tells, so not long before. */
  private static Interval shortlyBefore(Interval main) {
    LocalDate from = main.earliest() == null ? null : main.earliest().minusDays(FOLLOWS_DAYS);
    return new Interval(from, main.latest(), Precision.UNKNOWN);
  }

  /** Settles the time by a given expression. */
  void settle(Draft d, TimeExpression given) {
    Interval resolved = resolution.resolve(d, given, List.of());
    if (resolved != null) {
      d.evidence.put(Field.INTERVAL, new ArrayList<>(List.of(given.span())));
      d.interval = fit(d, given, resolved);
    }
  }

  /** The time that a sentence gives without an event of its own, or null. */
  Interval standing(SentenceView view) {
    return resolution.standing(view);
  }

  /** A noun behind "na" or "wegens" does not lie when its clause does. */
  private boolean isAnchor(String preposition) {
    return cues.is(preposition, Cue.BEFORE_CLAUSE);
  }

  /** Cuts an interval to what the status allows: nothing completed lies ahead, a plan runs from its announcement on. */
  private Interval fit(Draft d, TimeExpression t, Interval i) {
    LocalDate earliest = i.earliest();
    LocalDate latest = i.latest();
    LocalDate now = story.chronicle.published.latest();
    if (d.status == Status.PLANNED) {
      LocalDate announced = story.chronicle.published.earliest();
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
        return new Interval(story.chronicle.published.earliest(), latest, i.precision());
      }
      boolean ahead =
          latest != null && t.kind() == TimeExpression.Kind.RANGE && d.status == Status.ONGOING;
      if (ahead
          && story.chronicle.published.earliest() != null
          && earliest != null
          && !earliest.isBefore(story.chronicle.published.earliest())) {
        // "trekt de komende maanden terug": begun or not, most of it lies ahead
        d.status = Status.PLANNED;
        return new Interval(story.chronicle.published.earliest(), latest, i.precision());
      }
      if (t.kind() != TimeExpression.Kind.UNTIL) {
        latest = now;
      }
    }
    if (t.kind() == TimeExpression.Kind.UNTIL && d.status == Status.ONGOING && earliest == null) {
      // "landen voor het weekend": has begun or is due
      earliest = story.chronicle.published.earliest();
      if (latest != null && earliest != null && latest.isBefore(earliest)) {
        return i;
      }
    }
    return new Interval(earliest, latest, i.precision());
  }

  private Interval without(Draft d, boolean anchored) {
    Interval p = story.chronicle.published;
    Interval dateline = story.chronicle.dateline(d.view.sentence().paragraph());
    if (dateline != null && !anchored && !Tense.isPluperfect(d.clause) && !vague(d)) {
      return d.status == Status.PLANNED
          ? new Interval(dateline.earliest(), null, Precision.UNKNOWN)
          : dateline;
    }
    if (d.status == Status.PLANNED) {
      return new Interval(p.earliest(), null, Precision.UNKNOWN);
    }
    Interval before = story.chronicle.told(d.type, d.countries.get(0).country());
    Interval reference = story.chronicle.reference(d.view.sentence().paragraph());
    boolean background =
        anchored
            || Tense.isPluperfect(d.clause)
            || vague(d)
            || d.clause.type() == Clause.Type.RELATIVE && Tense.isPast(d.clause);
    if (d.nominal && before != null && (anchored || d.definite)) {
      return before;
    }
    if (background) {
      boolean goesOn =
          d.clause.type() == Clause.Type.RELATIVE
              && d.clause.opener() != null
              && d.clause.opener().startsWith("waar")
              && d.clause.parent() != null
              && Tense.isPast(d.clause.parent());
      if (goesOn && !anchored && reference != null && reference.latest() != null && !vague(d)) {
        // "…, waarbij vijftig doden vielen": part of what the clause before it tells
        return reference;
      }
      if (before != null && (anchored || d.clause.type() == Clause.Type.RELATIVE)) {
        return before;
      }
      if (goesOn && !anchored && reference == null && !vague(d)) {
        // "trok zich terug, waarna de rebellen binnentrokken": as fresh as what it follows
        return p;
      }
      if (reference != null && reference.latest() != null && !vague(d) && !anchored) {
        return new Interval(reference.earliest(), reference.latest(), reference.precision());
      }
      if (opens(d, Cue.EARLIER) && !vague(d) && p.earliest() != null) {
        // "stierven nadat hun dorp was aangevallen": shortly before the news
        return shortlyBefore(p);
      }
      LocalDate from = anchored && isLead(d) && p.earliest() != null ? recently(p) : since(d);
      return new Interval(from, p.latest(), Precision.UNKNOWN);
    }
    Verb finite = d.clause.finite();
    boolean simplePast = finite != null && finite.form() == Verb.Form.PAST;
    if (simplePast && reference != null) {
      return reference;
    }
    return p;
  }

  /** "Rust in Lomé na coup": what heads a text as the ground of its news is no old story. */
  private static boolean isLead(Draft d) {
    return d.view.sentence().heading() || d.view.sentence().index() == 0;
  }

  private static LocalDate recently(Interval published) {
    return published.earliest().minusDays(FOLLOWS_DAYS);
  }

  /** A junta does nothing before it seized power; the first day that leaves open, or null. */
  private LocalDate since(Draft d) {
    boolean junta = d.roles.values().stream().anyMatch(r -> r.classes.contains("JUNTA"));
    LocalDate latest = story.chronicle.published.latest();
    return junta && latest != null
        ? story.chronicle.juntaSince(d.countries.get(0).country(), latest)
        : null;
  }

  private static boolean vague(Draft d) {
    boolean past = Tense.isPast(d.clause) || Tense.hasParticiple(d.clause) || d.verb == null;
    // "komen eerder naar huis": sooner, not before
    return (past || d.verb.form() == Verb.Form.NONE)
        && d.view.times.stream()
            .anyMatch(
                t ->
                    t.kind() == TimeExpression.Kind.VAGUE_PAST
                        && ClauseTime.inside(d, d.clause, t));
  }
}
