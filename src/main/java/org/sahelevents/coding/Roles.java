package org.sahelevents.coding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sahelevents.lexicon.Frame;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.lexicon.Slot;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;
import org.sahelevents.text.Verb;

/** Fits the phrases of a clause to the slots of a frame. */
final class Roles {
  private final LanguageLexicon lexicon;
  private final RolePool pool;
  private final Pronouns pronouns;

  Roles(LanguageLexicon lexicon, Story story) {
    this.lexicon = lexicon;
    pronouns = new Pronouns(lexicon, story);
    pool = new RolePool(lexicon.cues(), pronouns);
  }

  /** Fills the roles behind prepositions; returns whether all that the frame needs are there. */
  boolean prepositions(SentenceView view, Clause clause, Frame frame, Map<String, Referent> roles) {
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

  /** What may be subject or object of a verb, in the usual order. */
  List<Referent> pool(SentenceView view, Clause clause, Verb verb) {
    return pool.of(view, clause, verb);
  }

  /** Fills subject and object from the pool; returns whether they fit the frame. */
  boolean fill(
      SentenceView view,
      Frame frame,
      boolean passive,
      List<Referent> pool,
      Map<String, Referent> roles) {
    if (passive) {
      Referent by = roles.get("door");
      Referent agent = by == null ? null : pronouns.accepted(view, by, frame.subject(), false);
      if (agent != null) {
        roles.put("subject", agent);
      } else if (frame.flags().contains("named")) {
        return false;
      }
      if (!frame.object().constrains()) {
        if (agent == null
            && pool.stream().anyMatch(Roles::isThing)
            && frame.words().isEmpty()
            && frame.subject().constrains()
            && !frame.subject().optional()) {
          // whom it is done to says nothing here, so who does it must fit
          return false;
        }
        if (!pool.isEmpty()) {
          roles.put("object", pronouns.resolved(view, pool.get(0), frame.object()));
        }
        return true;
      }
      for (Referent r : pool) {
        Referent o = pronouns.accepted(view, r, frame.object(), pool.size() == 1);
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

  private static boolean isThing(Referent r) {
    return (r.chunk.kind() == Kind.NOUN || r.chunk.kind() == Kind.NAME) && !r.classes.isEmpty();
  }

  private boolean active(
      SentenceView view, Frame frame, List<Referent> pool, Map<String, Referent> roles) {
    Slot subjectSlot = frame.subject();
    Slot objectSlot = frame.object();
    if (!subjectSlot.constrains() && !objectSlot.constrains()) {
      if (!pool.isEmpty()) {
        roles.put("subject", pronouns.resolved(view, pool.get(0), subjectSlot));
      }
      if (pool.size() > 1) {
        roles.put("object", pool.get(pool.size() - 1));
      }
      return true;
    }
    for (int pass = 0; pass < 2; pass++) {
      for (Referent s : pool) {
        if (pronouns.cannotBeSubject(s)) {
          continue;
        }
        Referent subject =
            subjectSlot.constrains()
                ? pronouns.accepted(view, s, subjectSlot, pass == 1)
                : pronouns.resolved(view, s, subjectSlot);
        if (subject == null) {
          continue;
        }
        if (!objectSlot.constrains()) {
          // "Mali hield het voor gezien": who acts stands before the pronoun
          if ((frame.words().isEmpty() || s.pronoun) && actsBefore(pool, s)) {
            continue;
          }
          roles.put("subject", subject);
          rest(pool, roles, s);
          return true;
        }
        for (Referent o : pool) {
          Referent object =
              o == s || pronouns.cannotBeObject(o)
                  ? null
                  : pronouns.accepted(view, o, objectSlot, pass == 1);
          if (object != null) {
            roles.put("subject", subject);
            roles.put("object", object);
            rest(pool, roles, s, o);
            return true;
          }
        }
        if (objectSlot.optional() && pool.size() == 1) {
          roles.put("subject", subject);
          return true;
        }
      }
    }
    if (!subjectSlot.constrains() || subjectSlot.optional() && pool.size() < 2) {
      for (Referent o : pool) {
        Referent object = pronouns.accepted(view, o, objectSlot, false);
        if (!pronouns.cannotBeObject(o) && object != null && objectSlot.constrains()) {
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
}
