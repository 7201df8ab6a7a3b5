package org.sahelevents.coding;

import java.util.LinkedHashSet;
import java.util.Set;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.lexicon.Slot;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Verb;

/** Finds what a pronoun stands for, and whether a phrase may fill a slot. */
final class Pronouns {
  /** Who may say "we" for a state or its forces. */
  private static final Slot SPEAKERS =
      new Slot(Set.of("OFFICIAL", "LEADER", "GOV", "DIPLOMAT", "OFFICER"), false);

  private final LanguageLexicon lexicon;
  private final Story story;

  Pronouns(LanguageLexicon lexicon, Story story) {
    this.lexicon = lexicon;
    this.story = story;
  }

  /** The phrase, or what it stands for, when it fits the slot; otherwise null. */
  Referent accepted(SentenceView view, Referent r, Slot slot, boolean pronounUnresolved) {
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

  /** A pronoun's antecedent that fits the slot, or the phrase itself. */
  Referent resolved(SentenceView view, Referent r, Slot slot) {
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

  /** "zich", "elkaar": no role of its own. */
  static boolean isReflexive(Referent r) {
    return r.pronoun
        && (r.head.equals("zich") || r.head.equals("elkaar") || r.head.equals("zichzelf"));
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
}
