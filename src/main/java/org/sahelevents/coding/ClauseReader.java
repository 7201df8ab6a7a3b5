package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Frame;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.lexicon.Slot;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;
import org.sahelevents.text.Verb;

/** Fits the frames of the lexicon to the verbs of a clause and fills their roles. */
final class ClauseReader {
  /** Who may say "we" for a state or its forces. */
  private static final Slot SPEAKERS =
      new Slot(Set.of("OFFICIAL", "LEADER", "GOV", "DIPLOMAT", "OFFICER"), false);

  private final LanguageLexicon lexicon;
  private final Story story;

  ClauseReader(LanguageLexicon lexicon, Story story) {
    this.lexicon = lexicon;
    this.story = story;
  }

  List<Draft> read(SentenceView view, Clause clause, Trace trace) {
    List<Draft> drafts = new ArrayList<>();
    for (Verb verb : clause.verbs()) {
      if (verb.auxiliary() && clause.verbs().stream().anyMatch(v -> !v.auxiliary())) {
        continue;
      }
      for (Frame frame : lexicon.frames().of(verb.lemma())) {
        Draft d = fit(view, clause, verb, frame, trace);
        if (d != null && drafts.stream().noneMatch(o -> o.verb == verb)) {
          drafts.add(d);
        }
      }
    }
    return drafts;
  }

  private Draft fit(SentenceView view, Clause clause, Verb verb, Frame frame, Trace trace) {
    int first = verb.token();
    int last = verb.particle() >= 0 ? verb.particle() : verb.token();
    List<Integer> wordTokens = new ArrayList<>();
    List<Referent> inner = new ArrayList<>();
    for (Set<String> word : frame.words()) {
      int at = view.wordIn(clause, word);
      if (at < 0) {
        Clause dependent = dependent(view, clause, word);
        if (dependent == null) {
          return null;
        }
        at = view.wordIn(dependent, word);
        view.groups(dependent).stream()
            .filter(r -> r.chunk.bare())
            .findFirst()
            .ifPresent(r -> inner.add(r));
      }
      wordTokens.add(at);
    }
    if (!frame.excluded().isEmpty() && view.wordIn(clause, frame.excluded()) >= 0) {
      trace.add(
          () ->
              "    "
                  + verb.lemma()
                  + ": "
                  + frame.source()
                  + " not taken, an excluded word stands in the clause");
      return null;
    }
    boolean passive = isPassive(clause, verb, frame);
    Map<String, Referent> roles = new LinkedHashMap<>();
    if (!prepositions(view, clause, frame, roles)
        || !fill(view, clause, verb, frame, passive, roles)) {
      trace.add(
          () -> "    " + verb.lemma() + ": " + frame.source() + " not taken, its roles do not fit");
      return null;
    }
    Draft d =
        new Draft(
            EventType.valueOf(frame.type()),
            frame.mode() == null ? null : Mode.valueOf(frame.mode()),
            view,
            clause,
            verb,
            Math.min(first, last),
            Math.max(first, last));
    d.roles.putAll(roles);
    if (!inner.isEmpty()) {
      d.roles.put("inner", inner.get(0));
    }
    d.passive = passive;
    d.agentRoles = frame.agent();
    d.targetRoles = frame.target();
    d.countryRoles = frame.country();
    d.flags = frame.flags();
    d.reasons.add(verb.lemma() + " (" + frame.source() + ")");
    d.point(Field.TYPE, view.token(verb.token()).span());
    if (verb.particle() >= 0) {
      d.point(Field.TYPE, view.token(verb.particle()).span());
    }
    for (int w : wordTokens) {
      d.point(Field.TYPE, view.token(w).span());
    }
    return d;
  }

  /** A needed word may stand in the clause that hangs on this one ("gaf hem een dag om te vertrekken"). */
  private static Clause dependent(SentenceView view, Clause clause, Set<String> word) {
    for (Clause c : view.analysis.clauses()) {
      boolean content = "om".equals(c.opener()) || "dat".equals(c.opener());
      if (c.parent() == clause
          && c.type() != Clause.Type.RELATIVE
          && content
          && view.wordIn(c, word) >= 0) {
        return c;
      }
    }
    return null;
  }

  private static boolean isPassive(Clause clause, Verb verb, Frame frame) {
    if (verb.form() != Verb.Form.PARTICIPLE) {
      return false;
    }
    boolean have = false;
    boolean be = false;
    boolean other = false;
    for (Verb v : clause.verbs()) {
      if (v.auxiliary() && v != verb) {
        switch (v.lemma()) {
          case "worden" -> {
            return true;
          }
          case "zijn" -> be = true;
          case "hebben" -> have = true;
          default -> other = true;
        }
      } else if (v != verb && v.form().isFinite()) {
        // "houden de stad omsingeld"
        have = true;
      }
    }
    // a modal alone governs an infinitive that only looks like a participle ("moesten hun hotel
    // verlaten")
    if (have || other && !be) {
      return false;
    }
    return !frame.flags().contains("zijn");
  }

  private boolean prepositions(
      SentenceView view, Clause clause, Frame frame, Map<String, Referent> roles) {
    for (Referent r : view.groups(clause)) {
      String p = r.chunk.preposition();
      if (p != null) {
        Slot slot = frame.with().get(p);
        if (slot == null || slot.accepts(r.allClasses()) || !slot.optional() && r.pronoun) {
          roles.putIfAbsent(p, r);
        }
      }
    }
    for (Map.Entry<String, Slot> e : frame.with().entrySet()) {
      if (!e.getValue().optional() && !roles.containsKey(e.getKey())) {
        return false;
      }
    }
    return true;
  }

  private boolean fill(
      SentenceView view,
      Clause clause,
      Verb verb,
      Frame frame,
      boolean passive,
      Map<String, Referent> roles) {
    List<Referent> pool = pool(view, clause, verb);
    if (passive) {
      Referent by = roles.get("door");
      Referent agent = by == null ? null : accepted(view, by, frame.subject(), false);
      if (agent != null) {
        roles.put("subject", agent);
      }
      if (!frame.object().constrains()) {
        if (!pool.isEmpty()) {
          roles.put("object", resolved(view, pool.get(0), frame.object()));
        }
        return true;
      }
      for (Referent r : pool) {
        Referent o = accepted(view, r, frame.object(), pool.size() == 1);
        if (o != null) {
          roles.put("object", o);
          pool.stream().filter(x -> x != r).findFirst().ifPresent(x -> roles.put("indirect", x));
          return true;
        }
      }
      return false;
    }
    return active(view, frame, pool, roles);
  }

  private boolean active(
      SentenceView view, Frame frame, List<Referent> pool, Map<String, Referent> roles) {
    Slot subjectSlot = frame.subject();
    Slot objectSlot = frame.object();
    if (!subjectSlot.constrains() && !objectSlot.constrains()) {
      if (!pool.isEmpty()) {
        roles.put("subject", resolved(view, pool.get(0), subjectSlot));
      }
      if (pool.size() > 1) {
        roles.put("object", pool.get(pool.size() - 1));
      }
      return true;
    }
    for (int pass = 0; pass < 2; pass++) {
      for (Referent s : pool) {
        Referent subject =
            subjectSlot.constrains()
                ? accepted(view, s, subjectSlot, pass == 1)
                : resolved(view, s, subjectSlot);
        if (subject == null) {
          continue;
        }
        if (!objectSlot.constrains()) {
          if (frame.words().isEmpty() && actsBefore(pool, s)) {
            continue;
          }
          roles.put("subject", subject);
          rest(pool, roles, s);
          return true;
        }
        for (Referent o : pool) {
          Referent object = o == s ? null : accepted(view, o, objectSlot, pass == 1);
          if (object != null) {
            roles.put("subject", subject);
            roles.put("object", object);
            rest(pool, roles, s, o);
            return true;
          }
        }
      }
    }
    if (!subjectSlot.constrains() || subjectSlot.optional() && pool.size() < 2) {
      for (Referent o : pool) {
        Referent object = accepted(view, o, objectSlot, false);
        if (object != null && objectSlot.constrains()) {
          roles.put("object", object);
          return true;
        }
      }
      return pool.isEmpty() && !objectSlot.constrains();
    }
    return false;
  }

  /** Whether somebody who can act stands before: then this phrase is the object of another reading of the verb. */
  private boolean actsBefore(List<Referent> pool, Referent s) {
    Set<String> animate = lexicon.nameClasses().of("ANIMATE");
    if (s.allClasses().stream().anyMatch(animate::contains)) {
      return false;
    }
    for (Referent r : pool) {
      if (r == s) {
        return false;
      }
      if (r.allClasses().stream().anyMatch(animate::contains)) {
        return true;
      }
    }
    return false;
  }

  /** What is left over when subject and object are filled: the one to whom. */
  private static void rest(List<Referent> pool, Map<String, Referent> roles, Referent... taken) {
    for (Referent r : pool) {
      if (!List.of(taken).contains(r)) {
        if (taken.length == 1) {
          roles.putIfAbsent("object", r);
          roles.putIfAbsent("indirect", r);
        } else {
          roles.putIfAbsent("indirect", r);
        }
      }
    }
  }

  /** The bare noun phrases that may be subject or object, in their usual order. */
  private List<Referent> pool(SentenceView view, Clause clause, Verb verb) {
    List<Referent> pool = new ArrayList<>();
    if (verb.form() == Verb.Form.INFINITIVE
        && verb.token() > 1
        && !view.token(verb.token() - 2).lower().equals("aan")
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
    if (clause.type() == Clause.Type.RELATIVE && isRelativePronoun(clause.opener())) {
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
              && lexicon.cues().is(v.lemma(), Cues.Cue.PERCEIVE)
              && verb.form() == Verb.Form.INFINITIVE;
    }
    for (Referent r : view.groups(clause)) {
      boolean behindObject =
          !r.chunk.bare()
              && verb.particle() == r.chunk.to() + 1
              && view.token(verb.particle()).lower().equals(r.chunk.preposition());
      if ((r.chunk.bare() || behindObject)
          && !isReflexive(view, r)
          && r.chunk.from() != clause.openerToken()) {
        pool.add(r);
      }
    }
    if (perceived && pool.size() > 1) {
      pool.remove(0);
    }
    if (afterNoun) {
      // "het contingent dat landde": the noun may be what the clause is about
      pool.addAll(Antecedents.of(view, clause));
    }
    if (clause.coordinatedWith() != null && needsSubject(view, clause, pool)) {
      Clause before = clause.coordinatedWith();
      List<Referent> inherited = pool(view, before, verb);
      if (!inherited.isEmpty()) {
        pool.add(inherited.get(0));
      }
    } else if (clause.type() == Clause.Type.INFINITIVAL && clause.parent() != null) {
      for (Referent r : view.groups(clause.parent())) {
        String p = r.chunk.preposition();
        boolean maker = "van".equals(p) || "door".equals(p) || "voor".equals(p);
        if ((r.chunk.bare() || maker) && !isReflexive(view, r)) {
          pool.add(r);
        }
      }
    }
    return pool;
  }

  private static boolean isRelativePronoun(String opener) {
    return opener != null && !opener.startsWith("waar") && !opener.equals("hoe");
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

  private static boolean isReflexive(SentenceView view, Referent r) {
    return r.pronoun
        && (r.head.equals("zich") || r.head.equals("elkaar") || r.head.equals("zichzelf"));
  }

  private Referent accepted(SentenceView view, Referent r, Slot slot, boolean pronounUnresolved) {
    if (r.pronoun) {
      Referent a = resolved(view, r, slot);
      return a != r ? a : pronounUnresolved && isPersonal(r) && isBroad(slot) ? r : null;
    }
    if (pronounUnresolved
        && r.classes.contains("PERSON_NAME")
        && r.actors.isEmpty()
        && slot.classes().contains("GOV")) {
      return r;
    }
    if (slot.accepts(r.allClasses())) {
      return r;
    }
    // "de Tsjadiërs" are soldiers when soldiers of theirs were spoken of before
    return r.classes.contains("AFRICANS")
            && slot.classes().contains("NATIONALS")
            && story.hasForces(r.actors)
        ? r
        : null;
  }

  /** Whether a pronoun is plural: by its own form, else by the verb of its clause. */
  private static Boolean number(SentenceView view, Clause own, Referent r) {
    switch (r.head) {
      case "hij", "hem" -> {
        return false;
      }
      case "hen" -> {
        return true;
      }
      case "zij", "ze" -> {
        Verb finite = own == null ? null : own.finite();
        if (finite == null) {
          return null;
        }
        var token = view.token(finite.token());
        boolean many = token.hasTag("WKW:VLT:INF") || token.hasTag("WKW:TGW:INF");
        boolean one = token.hasTag("WKW:VLT:1EP") || token.hasTag("WKW:TGW:3EP");
        return many == one ? null : many;
      }
      default -> {
        return null;
      }
    }
  }

  /** A slot so wide that a pronoun nobody can resolve may well fill it. */
  private static boolean isBroad(Slot slot) {
    return slot.classes().contains("GOV")
        || slot.classes().contains("STATE")
        || slot.classes().contains("FORCES")
        || slot.classes().contains("REBEL");
  }

  private static boolean isPersonal(Referent r) {
    return switch (r.head) {
      case "zij",
          "ze",
          "hij",
          "het",
          "die",
          "hen",
          "hem",
          "we",
          "wij",
          "deze",
          "dat",
          "haar",
          "hun" ->
          true;
      default -> false;
    };
  }

  /** A pronoun's antecedent that fits the slot, or the phrase itself. */
  private Referent resolved(SentenceView view, Referent r, Slot slot) {
    if (!r.pronoun || !isPersonal(r)) {
      return r;
    }
    if (r.head.equals("we") || r.head.equals("wij")) {
      slot = SPEAKERS;
    }
    boolean things =
        r.head.equals("het")
            || r.head.equals("die")
            || r.head.equals("dat")
            || r.head.equals("deze");
    Set<String> animate = lexicon.nameClasses().of("ANIMATE");
    if (!things && slot.constrains()) {
      Set<String> living = new LinkedHashSet<>(slot.classes());
      living.retainAll(animate);
      if (living.isEmpty()) {
        return r;
      }
      slot = new Slot(living, slot.optional());
    }
    Clause own = view.clauseOf(r.chunk.head());
    Referent a =
        story.antecedent(
            slot, view.sentence().index(), r.span.start(), false, own, number(view, own, r));
    if (a == null) {
      return r;
    }
    Referent copy = new Referent(r.chunk, r.span);
    copy.head = a.head;
    copy.classes.addAll(a.allClasses());
    copy.actors.addAll(a.allActors());
    copy.locations.addAll(a.locations);
    copy.home = a.home;
    copy.usualActor = a.usualActor;
    copy.definite = true;
    copy.plural = a.plural;
    story.speak(copy, view.sentence().index(), true, view.clauseOf(r.chunk.head()));
    return copy;
  }
}
