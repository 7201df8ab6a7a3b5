package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.List;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;
import org.sahelevents.text.Verb;

/** Collects the phrases of a clause that may be subject or object of its verb. */
final class RolePool {
  private final Cues cues;
  private final Pronouns pronouns;

  RolePool(Cues cues, Pronouns pronouns) {
    this.cues = cues;
    this.pronouns = pronouns;
  }

  /** The bare noun phrases that may be subject or object, in their usual order. */
  List<Referent> of(SentenceView view, Clause clause, Verb verb) {
    List<Referent> pool = new ArrayList<>();
    if (verb.form() == Verb.Form.INFINITIVE
        && verb.token() > 0
        && (verb.token() == 1 || !view.token(verb.token() - 2).lower().equals("aan"))
        && view.token(verb.token() - 1).lower().equals("het")) {
      // an infinitive used as a noun: "het beëindigen van de missie"
      for (Referent r : view.groups(clause)) {
        if ("van".equals(r.chunk.preposition())
            && verb.token() + 1 < view.tokens().size()
            && view.token(verb.token() + 1).lower().equals("van")
            && r.chunk.from() <= verb.token() + 4
            && r.chunk.from() > verb.token()) {
          pool.add(r);
        }
      }
      return pool;
    }
    if (clause.type() == Clause.Type.RELATIVE
        && (clause.participial() || isRelativePronoun(clause.opener()))) {
      pool.addAll(Antecedents.of(view, clause));
    }
    boolean perceived = false;
    boolean afterNoun =
        clause.type() == Clause.Type.SUBORDINATE
            && "dat".equals(clause.opener())
            && clause.openerToken() > 0
            && view.analysis.kinds().get(clause.openerToken() - 1) == Kind.NOUN;
    for (Verb v : clause.verbs()) {
      perceived |=
          v != verb
              && v.token() < verb.token()
              && cues.is(v.lemma(), Cue.PERCEIVE)
              && verb.form() == Verb.Form.INFINITIVE;
    }
    for (Referent r : view.groups(clause)) {
      boolean behindObject =
          !r.chunk.bare()
              && verb.particle() == r.chunk.to() + 1
              && view.token(verb.particle()).lower().equals(r.chunk.preposition());
      if ((r.chunk.bare() || behindObject)
          && !pronouns.isReflexive(r)
          && r.chunk.from() != clause.openerToken()
          && !isApposed(view, clause, r)) {
        pool.add(r);
      }
    }
    if (perceived && pool.size() > 1) {
      pool.remove(0);
    }
    view.groups(clause).stream().filter(r -> isAmount(view, r)).forEach(pool::add);
    view.groups(clause).stream().filter(RolePool::isRange).forEach(r -> pool.add(r.others.get(0)));
    if (afterNoun) {
      // "het contingent dat landde": the noun may be what the clause is about
      pool.addAll(Antecedents.of(view, clause));
    }
    if (clause.coordinatedWith() != null && needsSubject(view, clause, pool)) {
      Clause before = clause.coordinatedWith();
      List<Referent> inherited = of(view, before, verb);
      if (!inherited.isEmpty()) {
        // "drong de stad binnen en schoot drie agenten dood": it comes before the object
        pool.add(finiteFirst(clause) && pool.size() == 1 ? 0 : pool.size(), inherited.get(0));
      }
    } else if (clause.type() == Clause.Type.INFINITIVAL && clause.parent() != null) {
      List<Referent> outer =
          view.groups(clause.parent()).stream()
              .filter(r -> (r.chunk.bare() || isMaker(r)) && !pronouns.isReflexive(r))
              .toList();
      boolean told = outer.stream().anyMatch(r -> isMaker(r) && !r.pronoun);
      // "voor Zweden was dat reden om": the pronoun is nobody who acts
      outer.stream().filter(r -> !told || !pronouns.isNeuter(r)).forEach(pool::add);
    }
    return pool;
  }

  private static boolean isMaker(Referent r) {
    String p = r.chunk.preposition();
    return "van".equals(p) || "door".equals(p) || "voor".equals(p);
  }

  /** "stuurde tot tweehonderd man": the preposition belongs to the number. */
  private boolean isAmount(SentenceView view, Referent r) {
    String p = r.chunk.preposition();
    int number = r.chunk.from();
    if (p == null || r.chunk.kind() != Kind.NOUN || !cues.is(p, Cue.ROUGHLY)) {
      return false;
    }
    if (view.analysis.kinds().get(number) == Kind.DET) {
      number++;
    }
    return view.analysis.kinds().get(number) == Kind.NUM;
  }

  /** "tussen de dertig en veertig reizigers": two numbers, not what lies between them. */
  private static boolean isRange(Referent r) {
    return r.chunk.preposition() != null
        && r.chunk.kind() == Kind.NUM
        && r.others.size() == 1
        && r.others.get(0).chunk.kind() == Kind.NOUN
        && r.others.get(0).chunk.preposition() == null;
  }

  private static boolean finiteFirst(Clause clause) {
    Verb finite = clause.finite();
    return finite != null
        && clause.tokens().size() > 1
        && (clause.tokens().get(0) == finite.token() || clause.tokens().get(1) == finite.token());
  }

  /** "hebben het bedrijf de mijn afgepakt, een van de rijkste": what follows the closing verb behind a comma only explains. */
  private static boolean isApposed(SentenceView view, Clause clause, Referent r) {
    int from = r.chunk.from();
    Verb finite = clause.finite();
    if (finite == null || from == 0 || !view.token(from - 1).form().equals(",")) {
      return false;
    }
    return clause.verbs().stream()
            .anyMatch(
                v ->
                    v != finite
                        && v.form() != Verb.Form.NONE
                        && v.token() > finite.token()
                        && v.token() == from - 2)
        && clause.verbs().stream().noneMatch(v -> v.token() > from);
  }

  private boolean isRelativePronoun(String opener) {
    return opener != null
        && !opener.startsWith("waar")
        && !opener.equals("hoe")
        && !cues.is(opener, Cue.FREE);
  }

  /** A clause joined by "en" whose finite verb comes first, or that has no bare noun phrase before it, lacks a subject. */
  private static boolean needsSubject(SentenceView view, Clause clause, List<Referent> pool) {
    if (pool.isEmpty()) {
      return true;
    }
    Verb finite = clause.finite();
    if (finite == null) {
      return true;
    }
    if (clause.isVerbFinal()) {
      return pool.size() < 2;
    }
    return clause.tokens().get(0) == finite.token()
        || clause.tokens().size() > 1
            && clause.tokens().get(1) == finite.token()
            && pool.size() < 2;
  }
}
