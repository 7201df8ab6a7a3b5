package org.sahelevents.coding;

import java.util.LinkedHashSet;
import java.util.Set;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.lexicon.Pronoun;
import org.sahelevents.lexicon.Slot;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Verb;

/** Finds what a pronoun stands for, and whether a phrase may fill a slot. */
final class Pronouns {
  /** Who may say "we" for a state or its forces. */
  private static final Slot SPEAKERS =
      new Slot(Set.of("OFFICIAL", "LEADER", "GOV", "DIPLOMAT", "OFFICER"), false);

  private static final String ABROAD = "&FOREIGN";

  /** Who is not taken for soldiers or authorities. */
  private static final Slot OTHERS =
      new Slot(Set.of("REBEL", "PEOPLE", "PROTESTER", "CAPTIVE"), false);

  private final LanguageLexicon lexicon;
  private final Story story;
  private final Descriptions descriptions;

  Pronouns(LanguageLexicon lexicon, Story story) {
    this.lexicon = lexicon;
    this.story = story;
    descriptions = new Descriptions(lexicon, story);
  }

  /** The phrase, or what it stands for, when it fits the slot; otherwise null. */
  Referent accepted(SentenceView view, Referent r, Slot slot, boolean pronounUnresolved) {
    if (r.pronoun) {
      Referent a = resolved(view, r, slot);
      if (isSpeaker(r) && slot.constrains() && !isBroad(slot) && !slot.accepts(a.allClasses())) {
        return null;
      }
      boolean open = a == r && pronounUnresolved && isPersonal(r);
      return a != r ? a : open && mayFill(view, r, slot) && !areOthers(view, r, slot) ? r : null;
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
            && story.discourse.hasForces(r.actors)
        ? r
        : null;
  }

  /** "De schutters …; zij trokken weg": the last ones spoken of are such as the slot does not take. */
  private boolean areOthers(SentenceView view, Referent r, Slot slot) {
    Clause own = view.clauseOf(r.chunk.head());
    Boolean many = number(view, own, r);
    if (isNeuter(r) || isSpeaker(r) || Boolean.FALSE.equals(many)) {
      return false;
    }
    int sentence = view.sentence().index();
    Referent last = story.discourse.antecedent(OTHERS, sentence, r.span.start(), false, own, many);
    return last != null && !slot.accepts(last.allClasses());
  }

  /** A pronoun's antecedent that fits the slot, or the phrase itself. */
  Referent resolved(SentenceView view, Referent r, Slot slot) {
    if (!r.pronoun || !isPersonal(r)) {
      return r;
    }
    Pronoun pronoun = lexicon.pronouns().get(r.head);
    if (pronoun.use() == Pronoun.Use.SPEAKER) {
      slot = SPEAKERS;
    }
    if (pronoun.refers() == Pronoun.Refers.PERSON && slot.constrains()) {
      Set<String> living = living(pronoun, slot);
      if (living.isEmpty()) {
        return r;
      }
      slot = new Slot(living, slot.optional());
    }
    Clause own = view.clauseOf(r.chunk.head());
    Referent a =
        story.discourse.antecedent(
            slot, view.sentence().index(), r.span.start(), false, own, number(view, own, r));
    if (a == null) {
      return r;
    }
    Referent copy = new Referent(r.chunk, r.span);
    copy.head = a.head;
    copy.classes.addAll(a.allClasses());
    copy.actors.addAll(a.allActors());
    copy.locations.addAll(a.locations);
    copy.counted = a.counted;
    if (a.seat != null && copy.actors.isEmpty()) {
      // "de regering in Bamako …; zij"
      copy.actors.addAll(a.seat.actors);
      copy.locations.addAll(a.seat.locations);
    }
    for (Referent.Located state : descriptions.states(view, a)) {
      // "ze", after "de drie landen"
      copy.actors.add(new Referent.Named(state.country(), state.span()));
      copy.locations.add(state);
      copy.classes.addAll(lexicon.nameClasses().of("COUNTRY"));
    }
    copy.home = a.home;
    copy.usualActor = a.usualActor;
    copy.definite = true;
    copy.plural = a.plural;
    return copy;
  }

  /** Those of a slot's classes that such a pronoun can stand for: "hij" is one person, never an army; "ze" is material, too. */
  private Set<String> living(Pronoun pronoun, Slot slot) {
    boolean one = pronoun.number() == Pronoun.Number.ONE;
    Set<String> living = new LinkedHashSet<>(slot.classes());
    living.retainAll(lexicon.nameClasses().of(one ? "SOMEBODY" : "ANIMATE"));
    for (String thing : one ? Set.<String>of() : lexicon.nameClasses().of("MATERIAL")) {
      // "Russische tanks …; ze", but not any tanks
      if (slot.classes().contains(thing) || slot.classes().contains(thing + ABROAD)) {
        living.add(thing + ABROAD);
      }
    }
    return living;
  }

  /** Those of a slot's classes that are one person. */
  private Set<String> somebody(Slot slot) {
    Set<String> some = new LinkedHashSet<>(slot.classes());
    some.retainAll(lexicon.nameClasses().of("SOMEBODY"));
    return some;
  }

  /** "zich", "elkaar": no role of its own. */
  boolean isReflexive(Referent r) {
    Pronoun pronoun = r.pronoun ? lexicon.pronouns().get(r.head) : null;
    return pronoun != null && pronoun.use() == Pronoun.Use.REFLEXIVE;
  }

  /** "wij": the one who speaks. */
  private boolean isSpeaker(Referent r) {
    Pronoun pronoun = lexicon.pronouns().get(r.head);
    return pronoun != null && pronoun.use() == Pronoun.Use.SPEAKER;
  }

  /** "het", "dat": stands for anything spoken of, or for nothing in particular. */
  boolean isNeuter(Referent r) {
    Pronoun pronoun = r.pronoun ? lexicon.pronouns().get(r.head) : null;
    return pronoun != null && pronoun.refers() == Pronoun.Refers.THING;
  }

  /** Whether the form of a phrase keeps it from being a subject: "hen", "hun". */
  boolean cannotBeSubject(Referent r) {
    Pronoun pronoun = r.pronoun ? lexicon.pronouns().get(r.head) : null;
    return pronoun != null && !pronoun.subject();
  }

  /** Whether the form of a phrase keeps it from being an object: "hij", "wij". */
  boolean cannotBeObject(Referent r) {
    Pronoun pronoun = r.pronoun ? lexicon.pronouns().get(r.head) : null;
    return pronoun != null && !pronoun.object();
  }

  /** Whether a pronoun is plural: by its own form, else by the verb of its clause. */
  private Boolean number(SentenceView view, Clause own, Referent r) {
    Pronoun pronoun = lexicon.pronouns().get(r.head);
    if (pronoun.number() != null) {
      return pronoun.number() == Pronoun.Number.MANY;
    }
    Verb finite =
        own == null
                || pronoun.use() == Pronoun.Use.SPEAKER
                || pronoun.refers() != Pronoun.Refers.PERSON
                || !pronoun.subject()
            ? null
            : own.finite();
    if (finite == null) {
      return null;
    }
    var token = view.token(finite.token());
    boolean many = token.hasTag("WKW:VLT:INF") || token.hasTag("WKW:TGW:INF");
    boolean one = token.hasTag("WKW:VLT:1EP") || token.hasTag("WKW:TGW:3EP");
    return many == one ? null : many;
  }

  private boolean mayFill(SentenceView view, Referent r, Slot slot) {
    boolean one = Boolean.FALSE.equals(number(view, view.clauseOf(r.chunk.head()), r));
    // "het valt te begrijpen": what stands for things is taken for forces only when it was they who
    // were spoken of
    return lexicon.pronouns().get(r.head).refers() == Pronoun.Refers.PERSON
        && isBroad(slot)
        && (!one || !somebody(slot).isEmpty());
  }

  /** A slot so wide that a pronoun nobody can resolve may well fill it. */
  private static boolean isBroad(Slot slot) {
    return slot.classes().contains("GOV")
        || slot.classes().contains("STATE")
        || slot.classes().contains("FORCES")
        || slot.classes().contains("REBEL");
  }

  private boolean isPersonal(Referent r) {
    Pronoun pronoun = lexicon.pronouns().get(r.head);
    return pronoun != null && pronoun.use() != Pronoun.Use.REFLEXIVE;
  }
}
