package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Verb;

/** Finds events that a text tells only as one more of the kind told last: "Gabon volgde een maand later". */
final class Repeats {
  private final LanguageLexicon lexicon;
  private final Story story;
  private final Standing standing;

  Repeats(LanguageLexicon lexicon, Story story, Standing standing) {
    this.lexicon = lexicon;
    this.story = story;
    this.standing = standing;
  }

  /** What was told last is told again of somebody or somewhere else. */
  List<Draft> find(SentenceView view) {
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
}
