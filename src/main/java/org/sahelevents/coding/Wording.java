package org.sahelevents.coding;

import java.util.Set;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.lexicon.Slot;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;
import org.sahelevents.text.Token;
import org.sahelevents.text.Verb;
import org.sahelevents.text.WordClass;
import org.sahelevents.time.TimeExpression;

/** Single words of a clause that change how it is meant, wherever they stand in it. */
final class Wording {
  /** Who has no say: what must be according to them is what they ask for. */
  private static final Slot ASKERS =
      new Slot(Set.of("OPPOSITION", "PROTESTER", "CRITIC", "WORKER", "ORG"), false);

  private final Cues cues;
  private final CueSearch search;

  Wording(Cues cues) {
    this.cues = cues;
    this.search = new CueSearch(cues);
  }

  /** Why the words tell of no single event: a habit, a mere possibility; or null. */
  String habit(Draft d) {
    Clause c = d.clause;
    if (d.verb != null
        && d.verb.form() == Verb.Form.PARTICIPLE
        && d.verb.token() > 0
        && cues.is(d.view.token(d.verb.token() - 1).lower(), Cue.GENERAL)) {
      return "said in general: " + d.view.token(d.verb.token() - 1).form();
    }
    for (int i : c.tokens()) {
      if (cues.is(d.view.token(i).lower(), Cue.HABIT) && !isGrowing(d, i) && !goesOn(d, i)) {
        return "a habit: " + d.view.token(i).form();
      }
      if (cues.is(d.view.token(i).lower(), Cue.POSSIBLE)) {
        return "only possible: " + d.view.token(i).form();
      }
    }
    if (search.findPhrase(d.view, c, Cue.HABIT) >= 0) {
      return "a habit";
    }
    if (search.findPhrase(d.view, c, Cue.CASE) >= 0) {
      return "only in that case";
    }
    for (TimeExpression t : d.view.times) {
      if (t.kind() == TimeExpression.Kind.FREQUENCY
          && d.view.span(c).contains(t.span())
          && !isRate(d, t)) {
        return "a habit: " + t.text();
      }
    }
    return null;
  }

  /** "Hevige gevechten" as a heading, "als gevolg van gevechten": several and none in particular; or null. */
  String label(Draft d) {
    Token noun = d.view.token(d.from);
    Referent self = d.roles.get("self");
    boolean several = noun.hasTag("ZNW:MRV") && !noun.hasTag("ZNW:EKV");
    Verb finite = d.clause.finite();
    if (several
        && !self.definite
        && "door".equals(self.chunk.preposition())
        && finite != null
        && finite.form() == Verb.Form.PRESENT
        && finite.is(WordClass.PASSIVE)
        && d.view.times.stream().noneMatch(t -> t.kind() == TimeExpression.Kind.POINT)) {
      return "what is suffered in general";
    }
    if (!several || self.definite || !d.bare || self.counted > 0) {
      return null;
    }
    if (d.clause.type() == Clause.Type.FRAGMENT
        && d.view.sentence().heading()
        && d.view.names.isEmpty()
        && d.view.times.stream().allMatch(t -> t.kind() == TimeExpression.Kind.DURATION)) {
      return "a heading of what is told below";
    }
    int before = self.chunk.from() - 2;
    boolean ground =
        "van".equals(self.chunk.preposition())
            && before >= 0
            && cues.is(Governor.nounLemma(d.view.token(before)), Cue.GROUND);
    return ground ? "a ground, in general" : null;
  }

  /** "tien miljoen dollar per maand": how much, not how often. */
  private static boolean isRate(Draft d, TimeExpression t) {
    for (Referent g : d.view.groups(d.clause)) {
      boolean number =
          d.view.analysis.kinds().get(g.chunk.from()) == Kind.NUM
              && g.chunk.kind() == Kind.NOUN
              && !g.chunk.bare();
      if (number && t.span().start() - g.span.end() == 1) {
        return true;
      }
    }
    return false;
  }

  /** "moet nog instemmen", "volgens de oppositie moet …": what is still to be agreed on, or asked for; or null. */
  String stillToCome(Draft d) {
    Verb must =
        d.clause.verbs().stream()
            .filter(v -> cues.is(v.lemma(), Cue.MUST) && v.form() == Verb.Form.PRESENT)
            .findFirst()
            .orElse(null);
    if (must == null) {
      return null;
    }
    boolean agreed =
        d.type == EventType.AGREEMENT
            || d.clause.verbs().stream().anyMatch(v -> cues.is(v.lemma(), Cue.PLAN));
    if (agreed
        && d.clause.tokens().stream()
            .anyMatch(i -> cues.is(d.view.token(i).lower(), Cue.PENDING))) {
      return "still to be agreed on";
    }
    return d.view.groups(d.clause).stream()
            .anyMatch(g -> "volgens".equals(g.chunk.preposition()) && ASKERS.accepts(g.classes))
        ? "asked for"
        : null;
  }

  /** "nog steeds": it goes on, it does not recur. */
  private static boolean goesOn(Draft d, int i) {
    boolean lasts = d.type == EventType.ATTACK || d.type == EventType.PROTEST;
    return lasts
        && d.view.times.stream()
            .anyMatch(
                t ->
                    t.kind() == TimeExpression.Kind.PRESENT
                        && t.span().contains(d.view.token(i).span()));
  }

  /** "steeds meer gebied", "steeds verder": it grows, it does not recur. */
  private boolean isGrowing(Draft d, int i) {
    if (i + 1 >= d.view.tokens().size()) {
      return false;
    }
    Token next = d.view.token(i + 1);
    boolean comparative = next.hasTag("BNW:VGR") || cues.is(next.lower(), Cue.GROWING);
    return comparative && next.readings().stream().noneMatch(r -> cues.is(r.lemma(), Cue.HABIT));
  }

  /** Whether the sentence is about misfortune or sport. */
  boolean isAccident(Draft d) {
    return d.view.tokens().stream().anyMatch(t -> search.is(t, Cue.ACCIDENT));
  }

  /** Whether the sentence is about sport or a show: nobody's forces move for that. */
  boolean isLeisure(Draft d) {
    return d.view.tokens().stream().anyMatch(t -> search.is(t, Cue.LEISURE));
  }

  /** "in de roman", "de roman vertelt hoe": whether a made-up story tells it, in this clause or since one before. */
  boolean isFiction(Draft d) {
    for (Clause c = d.clause; c != null; c = c.parent()) {
      for (Referent g : d.view.groups(c)) {
        boolean tells = g.chunk.bare() ? c != d.clause : "in".equals(g.chunk.preposition());
        if (tells && cues.is(g.head, Cue.FICTION)) {
          return true;
        }
      }
    }
    return d.view.analysis.clauses().stream()
        .takeWhile(c -> c != d.clause)
        .flatMap(c -> d.view.groups(c).stream())
        .anyMatch(g -> "in".equals(g.chunk.preposition()) && cues.is(g.head, Cue.FICTION));
  }

  /** "hadden allang moeten vertrekken": what should have been and was not. */
  boolean oughtToHave(Draft d) {
    // an agreement is not forced on anybody: "had moeten ingaan" did not
    return Tense.isPast(d.clause)
        && Tense.isDoubleInfinitive(d.clause)
        && (d.type == EventType.AGREEMENT || search.find(d.view, d.clause, Cue.OUGHT) >= 0);
  }

  /** Whether the clause says that it failed, or that it was prevented. */
  boolean isFailure(Draft d) {
    int at = search.find(d.view, d.clause, Cue.FAIL);
    if (at < 0 && d.type == EventType.COUP) {
      at = search.findPhrase(d.view, d.clause, Cue.PREVENT);
    }
    if (at < 0) {
      for (Verb v : d.clause.verbs()) {
        if (v != d.verb && cues.is(v.lemma(), Cue.FAIL)) {
          at = v.token();
        }
      }
    }
    if (at >= 0) {
      d.point(Field.STATUS, d.view.token(at).span());
    }
    return at >= 0;
  }

  /** "doet denken aan de ontvoering van 2014": what an event is likened to has happened. */
  boolean isLikened(Draft d) {
    return search.find(d.view, d.clause, Cue.REMIND) >= 0;
  }

  /** Whether the clause tells it as hearsay, whoever says so: "naar verluidt", "volgens geruchten". */
  boolean isHearsay(Draft d) {
    int at = search.findPhrase(d.view, d.clause, Cue.RUMOUR);
    if (at >= 0) {
      d.point(Field.CERTAINTY, d.view.token(at).span());
    }
    return at >= 0;
  }

  /** "coup de théâtre", "gooide alles op de aanval": the noun, or the preposition before it, opens such words. */
  boolean isFigure(Draft d, Referent self) {
    return search.opensAt(d.view, d.clause, d.from, Cue.FIGURE)
        || search.opensAt(d.view, d.clause, self.chunk.from() - 1, Cue.FIGURE);
  }

  /** "een aanval op de begroting", "zijn roman is een aanval op de hypocrisie": nothing that could be hit. */
  boolean isOnIdea(Draft d, Referent self) {
    return isIdea(d, self, d.roles.get("op")) || isIdea(d, self, d.roles.get("tegen"));
  }

  private boolean isIdea(Draft d, Referent self, Referent against) {
    return against != null
        && (cues.is(against.head, Cue.IDEA)
            || against.allClasses().isEmpty() && isPredicate(d, self));
  }

  /** "de wet is een aanval op …": it tells what something is. */
  private static boolean isPredicate(Draft d, Referent self) {
    Verb finite = d.clause.finite();
    return finite != null
        && finite.lemma().equals("zijn")
        && !Tense.hasParticiple(d.clause)
        && !self.definite
        && self.chunk.bare()
        && self.chunk.from() > finite.token();
  }
}
