package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sahelevents.lexicon.ActorKind;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Verb;
import org.sahelevents.time.Interval;
import org.sahelevents.time.TimeExpression;
import org.sahelevents.time.TimeNormaliser;

/** Codes one sentence after the other of one text, each with what the ones before it have told. */
final class SentenceCoder {
  private static final Set<ActorKind> CIVILIAN =
      EnumSet.of(ActorKind.CIVIL, ActorKind.NGO, ActorKind.MEDIA, ActorKind.COMPANY);

  private final LanguageLexicon lexicon;
  private final Story story;
  private final ClauseReader clauses;
  private final NounReader nouns;
  private final Casting casting;
  private final Standing standing;
  private final Timing timing;
  private final Dateline dateline;
  private final Counting counting;
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
    this.lexicon = lexicon;
    this.story = story;
    this.trace = trace;
    clauses = new ClauseReader(lexicon, story);
    nouns = new NounReader(lexicon);
    casting = new Casting(lexicon, story);
    standing = new Standing(lexicon.cues());
    timing = new Timing(normaliser, story, lexicon.cues());
    dateline = new Dateline(normaliser, story);
    counting = new Counting(lexicon, text);
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
    kept.addAll(again(view));
    settleTimes(kept);
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
    List<Draft> totals = kept.stream().filter(this::isTotal).toList();
    kept.removeIf(d -> totals.stream().anyMatch(t -> t.clause == d.clause && t.type == d.type));
    List<Draft> merged = Merging.merge(Opposites.without(oneByOne(kept), trace), trace);
    for (Draft d : merged) {
      story.chronicle.tell(d);
    }
    dispute(view, merged);
    fail(view, merged);
    moveOn(view, merged);
    return merged;
  }

  private boolean stands(Draft d) {
    String veto = theme.isFigure(d) ? "a figure of speech in a report on sport" : standing.judge(d);
    d.said = veto == null;
    if (d.said && !casting.cast(d)) {
      veto = "no country";
    } else if (veto == null && atHome(d)) {
      veto = "forces of the country itself";
    } else if (veto == null && d.type == EventType.EXPULSION && areRebelsAtHome(d)) {
      veto = "an armed group of the country itself";
    } else if (veto == null && Directions.isMovement(d) && areCivilians(d)) {
      veto = "no forces but civilians";
    } else if (veto == null && d.type == EventType.MISSION_START && areCivilians(d)) {
      veto = "a mission of civilians";
    }
    if (d.back) {
      story.chronicle.referBack(d);
    }
    if (veto != null) {
      trace.veto(d, veto);
    }
    return veto == null;
  }

  /** "Gabon volgde een maand later": what was told last is told again of somebody or somewhere else. */
  private List<Draft> again(SentenceView view) {
    List<Draft> drafts = new ArrayList<>();
    Draft last = story.chronicle.lastTold(view.sentence().index());
    if (last == null) {
      return drafts;
    }
    for (Clause c : view.analysis.clauses()) {
      for (Verb v : c.verbs()) {
        if (!follows(view, c, v) || c.type() == Clause.Type.RELATIVE) {
          continue;
        }
        for (Referent r : view.groups(c)) {
          if (r.chunk.bare()) {
            r.all().stream()
                .map(one -> repeat(last, view, c, v, one))
                .filter(d -> d != null && standing.judge(d) == null)
                .forEach(drafts::add);
          }
        }
      }
    }
    return drafts;
  }

  /** "Gabon volgde", "Londen deed hetzelfde". */
  private boolean follows(SentenceView view, Clause c, Verb v) {
    if (lexicon.cues().is(v.lemma(), Cues.Cue.FOLLOW)) {
      return true;
    }
    return lexicon.cues().is(v.lemma(), Cues.Cue.DO)
        && c.tokens().stream()
            .anyMatch(
                t ->
                    lexicon.cues().is(view.token(t).lower(), Cues.Cue.FOLLOW)
                        && c.chunks().stream().noneMatch(k -> k.from() <= t && t <= k.to()));
  }

  private Draft repeat(Draft last, SentenceView view, Clause c, Verb v, Referent r) {
    Draft d = new Draft(last.type, last.mode, view, c, v, v.token(), v.token());
    d.again = true;
    d.reasons.add(v.lemma() + ": again, after " + last.reasons);
    d.point(Field.TYPE, view.token(v.token()).span());
    d.point(Field.TYPE, last.trigger());
    d.roles.put("subject", r);
    boolean place =
        r.classes.contains("STATE")
            && r.locations.stream().anyMatch(l -> story.theatre.holds(l.country()));
    if (last.type == EventType.COUP) {
      if (!place) {
        return null;
      }
      Referent.Located l = r.locations.get(0);
      d.countries.add(l);
      d.agents.add(new Referent.Named(l.country(), l.span()));
      return d;
    }
    boolean host =
        last.agents.stream().anyMatch(a -> a.code().equals(last.countries.get(0).country()));
    if (place && host && !r.locations.get(0).country().equals(last.countries.get(0).country())) {
      Referent.Located l = r.locations.get(0);
      d.countries.add(l);
      d.agents.add(new Referent.Named(l.country(), l.span()));
      d.targets.addAll(last.targets);
      d.targets.forEach(t -> d.point(Field.TARGETS, t.span()));
      d.point(Field.AGENTS, l.span());
      return d;
    }
    if (Collections.disjoint(r.classes, lexicon.nameClasses().of("ANIMATE"))
        && !r.classes.contains("ARMS")) {
      return null;
    }
    List<Referent.Named> who = r.actors.isEmpty() ? last.agents : r.actors;
    who.stream()
        .filter(n -> d.agents.stream().noneMatch(a -> a.code().equals(n.code())))
        .forEach(d.agents::add);
    d.agents.forEach(a -> d.point(Field.AGENTS, a.span()));
    d.targets.addAll(last.targets);
    d.targets.forEach(t -> d.point(Field.TARGETS, t.span()));
    d.countries.addAll(last.countries);
    d.countries.forEach(l -> d.point(Field.COUNTRY, l.span()));
    return d.agents.isEmpty() ? null : d;
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

  /** The longest stretch of time in which one attack may be told; what is counted over longer is a total. */
  private static final int LONGEST_ATTACK_DAYS = 200;

  /** So many people are arrested over so many days only in a sum. */
  private static final int MANY_PERSONS = 50;

  private static final int LONGEST_ARREST_DAYS = 400;

  private boolean isTotal(Draft d) {
    boolean total =
        d.type == EventType.ATTACK
            && d.place == null
            && d.fatalities != null
            && d.interval.earliest() != null
            && d.interval.latest() != null
            && d.interval.days() > LONGEST_ATTACK_DAYS;
    total |=
        d.type == EventType.ARREST
            && d.passive
            && d.persons != null
            && d.persons.min() >= MANY_PERSONS
            && d.interval.earliest() != null
            && d.interval.latest() != null
            && d.interval.days() > LONGEST_ARREST_DAYS;
    if (total) {
      trace.veto(d, "a total over a long time");
    }
    return total;
  }

  private boolean areCivilians(Draft d) {
    return !d.agents.isEmpty()
        && d.agents.stream()
            .allMatch(
                a ->
                    lexicon
                        .world()
                        .actors()
                        .byCode(a.code())
                        .map(actor -> CIVILIAN.contains(actor.kind()))
                        .orElse(false));
  }

  private boolean atHome(Draft d) {
    boolean movement = d.type == EventType.WITHDRAWAL || d.type == EventType.ARRIVAL;
    return movement
        && !d.agents.isEmpty()
        && d.countries.stream()
            .allMatch(c -> d.agents.stream().allMatch(a -> isOf(a.code(), c.country())));
  }

  private boolean areRebelsAtHome(Draft d) {
    return !d.targets.isEmpty()
        && d.targets.stream()
            .allMatch(
                t ->
                    d.countries.stream()
                        .allMatch(
                            c -> !t.code().equals(c.country()) && isOf(t.code(), c.country())));
  }

  /** The country itself, or an armed group of its own. */
  private boolean isOf(String agent, String country) {
    return agent.equals(country)
        || lexicon
            .world()
            .actors()
            .byCode(agent)
            .filter(a -> a.kind() == ActorKind.ARMED_GROUP)
            .map(a -> country.equals(a.country()))
            .orElse(false);
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

  /** "Moskou ontkent dat": what was told just before is disputed. */
  private void dispute(SentenceView view, List<Draft> drafts) {
    for (Clause c : view.analysis.clauses()) {
      for (Verb v : c.verbs()) {
        if (!lexicon.cues().is(v.lemma(), Cues.Cue.DENY) || c.type() != Clause.Type.MAIN) {
          continue;
        }
        boolean back =
            view.groups(c).stream()
                .anyMatch(
                    r ->
                        r.pronoun
                            && (r.head.equals("dat")
                                || r.head.equals("dit")
                                || r.head.equals("het")));
        Draft before =
            drafts.stream()
                .filter(d -> d.clause != c)
                .findFirst()
                .orElse(story.chronicle.lastTold(view.sentence().index()));
        if (back && before != null) {
          before.certainty = Certainty.DISPUTED;
          before.point(Field.CERTAINTY, view.token(v.token()).span());
        }
      }
    }
  }

  /** "…, maar de poging werd verijdeld": what was told just before was only tried. */
  private void fail(SentenceView view, List<Draft> drafts) {
    for (Clause c : view.analysis.clauses()) {
      boolean failed =
          c.verbs().stream().anyMatch(v -> lexicon.cues().is(v.lemma(), Cues.Cue.FAIL));
      boolean attempt =
          view.groups(c).stream()
              .anyMatch(r -> r.definite && lexicon.cues().is(r.head, Cues.Cue.TRY));
      if (!failed || !attempt) {
        continue;
      }
      Draft before =
          drafts.stream()
              .filter(d -> d.clause != c)
              .findFirst()
              .orElse(story.chronicle.lastTold(view.sentence().index()));
      if (before != null) {
        before.status = Status.ATTEMPTED;
        before.evidence.put(Field.STATUS, new ArrayList<>(List.of(view.span(c))));
      }
    }
  }

  private void moveOn(SentenceView view, List<Draft> drafts) {
    Interval last = null;
    for (Draft d : drafts) {
      if (d.evidence.containsKey(Field.INTERVAL) && d.status != Status.PLANNED) {
        last = d.interval;
      }
    }
    if (last == null) {
      last = timing.standing(view);
    }
    if (last != null) {
      story.chronicle.moveTo(last, view.sentence().paragraph());
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
