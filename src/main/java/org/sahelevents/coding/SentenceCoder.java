package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;
import org.sahelevents.time.Interval;
import org.sahelevents.time.Precision;
import org.sahelevents.time.TimeExpression;
import org.sahelevents.time.TimeNormaliser;

/** Codes one sentence after the other of one text, each with what the ones before it have told. */
final class SentenceCoder {
  private final Story story;
  private final ClauseReader clauses;
  private final NounReader nouns;
  private final Casting casting;
  private final Plausibility plausibility;
  private final Repeats repeats;
  private final Hindsight hindsight;
  private final Afterwards afterwards;
  private final Standing standing;
  private final Retold retold;
  private final Timing timing;
  private final Dateline dateline;
  private final Counting counting;
  private final Seizures seizures;
  private final Theme theme;
  private final Trace trace;

  SentenceCoder(
      LanguageLexicon lexicon,
      TimeNormaliser normaliser,
      Story story,
      Theme theme,
      String text,
      Trace trace) {
    this.theme = theme;
    this.story = story;
    this.trace = trace;
    clauses = new ClauseReader(lexicon, story, theme);
    nouns = new NounReader(lexicon);
    casting = new Casting(lexicon, story);
    standing = new Standing(lexicon.cues());
    plausibility = new Plausibility(lexicon);
    repeats = new Repeats(lexicon, story, standing);
    hindsight = new Hindsight(lexicon.cues(), story.chronicle);
    retold = new Retold(lexicon.cues(), story.chronicle);
    timing = new Timing(normaliser, story, lexicon.cues());
    afterwards = new Afterwards(timing, story.chronicle, lexicon.cues());
    dateline = new Dateline(normaliser, story);
    counting = new Counting(lexicon, text);
    seizures = new Seizures(story, lexicon.world().people());
  }

  List<Draft> code(SentenceView view) {
    story.read(view);
    remember(view);
    dateline.read(view);
    List<Draft> found = new ArrayList<>();
    for (Clause c : view.analysis.clauses()) {
      found.addAll(clauses.read(view, c, trace));
      found.addAll(nouns.read(view, c, trace));
    }
    List<Draft> kept = new ArrayList<>();
    for (Draft d : found) {
      if (stands(d)) {
        kept.add(d);
      } else if (d.said || Directions.isMovement(d)) {
        // an army that rides into a town of its own country does not arrive there but takes it
        d.otherwise.stream().filter(this::stands).findFirst().ifPresent(kept::add);
      }
    }
    kept.forEach(this::remember);
    kept.addAll(repeats.find(view));
    settleTimes(kept);
    seizures.settle(kept);
    for (Draft d : kept) {
      // "Burkina Faso volgde in mei, Niger in juli"
      Referent who = d.again ? d.roles.get("subject") : null;
      TimeExpression own =
          who == null || who.chunk.from() < d.verb.token() ? null : Series.behind(d, who);
      if (own != null) {
        timing.settle(d, own);
      }
    }
    for (Draft d : kept) {
      counting.count(d);
    }
    List<Draft> totals = kept.stream().filter(Plausibility::isTotal).toList();
    totals.forEach(d -> trace.veto(d, "a total over a long time"));
    kept.removeIf(d -> totals.stream().anyMatch(t -> t.clause == d.clause && t.type == d.type));
    List<Draft> merged = Merging.merge(Opposites.without(oneByOne(kept), trace), trace);
    for (Draft d : merged) {
      story.chronicle.tell(d);
      story.where.tell(d);
    }
    hindsight.apply(view, merged);
    afterwards.apply(view, merged);
    moveOn(view, merged);
    return merged;
  }

  private boolean stands(Draft d) {
    String veto = theme.isFigure(d) ? "a figure of speech in a report on sport" : standing.judge(d);
    d.said = veto == null;
    if (d.said && !casting.cast(d)) {
      veto = "no country";
    } else if (veto == null) {
      veto = plausibility.judge(d);
    }
    if (veto == null && retold.isRetold(d)) {
      veto = "told before";
    }
    if (d.back) {
      story.chronicle.referBack(d);
    }
    if (veto != null) {
      trace.veto(d, veto);
    }
    return veto == null;
  }

  /** Parts a draft whose words list several countries or times. */
  private List<Draft> oneByOne(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      for (Series.Other other : Series.others(d)) {
        Draft one = d.copy();
        one.agents.clear();
        one.agents.addAll(other.who().actors);
        one.evidence.put(Field.AGENTS, new ArrayList<>(List.of(other.who().span)));
        timing.settle(one, other.time());
        out.add(one);
      }
      List<Series.Item> items = Series.of(d, story);
      if (items.isEmpty()) {
        out.add(d);
        continue;
      }
      String own = d.countries.get(0).country();
      for (Series.Item item : items) {
        Draft one = d.copy();
        if (item.country() != null) {
          one.countries.clear();
          one.countries.add(item.country());
          one.evidence.put(Field.COUNTRY, new ArrayList<>(List.of(item.country().span())));
          if (one.agents.removeIf(a -> a.code().equals(own))) {
            one.agents.add(new Referent.Named(item.country().country(), item.country().span()));
          }
          one.place = null;
          one.evidence.remove(Field.PLACE);
        }
        timing.settle(one, item.time());
        out.add(one);
      }
    }
    return out;
  }

  /** Nouns first: a verb's time may be told from a noun's event ("een maand na de coup"). */
  private void settleTimes(List<Draft> drafts) {
    List<Draft> settled = new ArrayList<>();
    List<Draft> order = new ArrayList<>(drafts);
    order.sort(Comparator.comparing((Draft d) -> !d.nominal).thenComparing(d -> d.from));
    for (Draft d : order) {
      timing.settle(d, settled);
      settled.add(d);
    }
  }

  private void moveOn(SentenceView view, List<Draft> drafts) {
    Interval last = null;
    boolean leads = true;
    boolean aside = false;
    for (Draft d : drafts) {
      if (!timing.leads(d)) {
        leads = false;
      } else if (d.evidence.containsKey(Field.INTERVAL) && d.status != Status.PLANNED) {
        last = d.interval;
        aside = d.interval.precision() == Precision.YEAR && isAside(d.clause);
      }
    }
    if (last == null && leads) {
      last = timing.standing(view);
    }
    if (last != null) {
      story.chronicle.moveTo(last, view.sentence().paragraph(), aside);
    }
  }

  /** "…, die in 2012 de macht greep": told by the way. */
  private static boolean isAside(Clause c) {
    return c.type() == Clause.Type.RELATIVE
        || c.parent() != null && c.parent().type() == Clause.Type.RELATIVE;
  }

  /** Whom a pronoun stands for has been spoken of again, once what is told of them stands. */
  private void remember(Draft d) {
    for (Referent r : d.roles.values()) {
      if (r.chunk.kind() == Kind.PRON && !r.pronoun) {
        int sentence = d.view.sentence().index();
        story.discourse.speak(r, sentence, true, d.view.clauseOf(r.chunk.head()));
      }
    }
  }

  private void remember(SentenceView view) {
    for (Clause c : view.analysis.clauses()) {
      boolean first = true;
      for (Referent r : view.groups(c)) {
        story.discourse.speak(r, view.sentence().index(), first && r.chunk.bare(), c);
        first &= !r.chunk.bare();
      }
    }
  }
}
