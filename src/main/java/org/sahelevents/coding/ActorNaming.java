package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.lexicon.Pronoun;
import org.sahelevents.lexicon.Slot;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;

/** Finds the actors that a phrase names, itself or by the phrases that belong to it. */
final class ActorNaming {
  private static final String EUROPE = "EUROPE";
  private static final String UNION = "EU";

  private static final Slot OWNERS =
      new Slot(Set.of("ARMED", "STATE", "ORG_NAME", "MISSION", "NATIONALS", "LEADER"), false);
  private final LanguageLexicon lexicon;
  private final Story story;
  private final Descriptions descriptions;

  ActorNaming(LanguageLexicon lexicon, Story story, Descriptions descriptions) {
    this.lexicon = lexicon;
    this.story = story;
    this.descriptions = descriptions;
  }

  /** Adds the actors of a phrase; a phrase that names none may have them behind "van", "in" or "uit". */
  void name(Draft d, Referent r, List<Referent.Named> into, Field field) {
    boolean band = isBandOf(d, r);
    List<Referent.Named> actors =
        band
            ? r.actors.stream().filter(a -> !story.theatre.holds(a.code())).toList()
            : specific(r.actors);
    if (actors.isEmpty() && !band) {
      actors = descriptions.states(d, r);
    }
    if (actors.isEmpty()
        && !r.pronoun
        && (band
            || r.home
            || !Collections.disjoint(r.classes, lexicon.nameClasses().of("OWNED")))) {
      Referent behind = behind(d, r);
      if (behind != null) {
        actors = specific(behind.allActors());
        actors = actors.isEmpty() ? descriptions.actors(d, behind) : actors;
      }
    }
    if (actors.isEmpty()
        && d.view.analysis.kinds().get(r.chunk.from()) == Kind.POSS
        && !d.nominal) {
      Referent owner = owner(d, r);
      actors = owner == null ? actors : specific(owner.allActors());
    }
    if (actors.isEmpty()) {
      actors = descriptions.actors(d, r);
      if (!actors.isEmpty()) {
        d.guesses.add(Guess.AGENT_FROM_BEFORE);
      }
    }
    if (r.classes.contains("MISSION") || r.classes.contains("COOP")) {
      // a "European" mission or European aid is the Union's
      actors =
          actors.stream()
              .map(n -> n.code().equals(EUROPE) ? new Referent.Named(UNION, n.span()) : n)
              .toList();
    }
    for (Referent.Named n : actors) {
      if (into.stream().noneMatch(o -> o.code().equals(n.code()))) {
        into.add(n);
        d.point(field, n.span());
      }
    }
  }

  /** Whose "haar strijders" or "zijn militairen" are: the clause's own subject, else who was spoken of. */
  private Referent owner(Draft d, Referent r) {
    for (Referent g : d.view.groups(d.clause)) {
      if (g.others.contains(r)) {
        // "soldaten en hun helpers": those named beside them
        return g.actors.isEmpty() ? null : g;
      }
      if (g != r && g.chunk.bare() && !g.allActors().isEmpty() && g.span.start() < r.span.start()) {
        return g;
      }
    }
    if (d.clause.parent() != null && "dat".equals(d.clause.opener())) {
      // "de Franse minister bevestigde dat zijn land": who says it
      for (Referent g : d.view.groups(d.clause.parent())) {
        if (g.chunk.bare() && !g.allActors().isEmpty()) {
          return g;
        }
      }
    }
    Pronoun owner = lexicon.pronouns().get(d.view.token(r.chunk.from()).lower());
    boolean many = owner != null && owner.number() == Pronoun.Number.MANY;
    Referent a =
        story.discourse.antecedent(
            OWNERS,
            d.view.sentence().index(),
            r.span.start(),
            true,
            null,
            // "zijn" and "haar" are one's own, "hun" that of many
            many);
    boolean several = a != null && (Boolean.TRUE.equals(a.plural) || !a.others.isEmpty());
    return many && !several ? null : a;
  }

  /** The phrase right behind that tells whose forces, or of which country the authorities are. */
  private Referent behind(Draft d, Referent r) {
    for (Clause c : d.view.analysis.clauses()) {
      for (Referent g : d.view.groups(c)) {
        String p = g.chunk.preposition();
        if (g.chunk.isRightBehind(r.chunk)
            && (p.equals("van")
                || !Directions.isMovement(d)
                    && r.home
                    && p.equals("in")
                    && g.locations.stream().anyMatch(l -> story.theatre.holds(l.country()))
                || d.type != EventType.WITHDRAWAL && p.equals("uit") && !isBand(r))) {
          return g;
        }
      }
    }
    return null;
  }

  /** "de Malinese rebellen van het FLA" are those of the FLA, or nobody's in particular: not the state that they fight. */
  private boolean isBandOf(Draft d, Referent r) {
    return isBand(r)
        && !Directions.isMovement(d)
        && r.actors.stream().anyMatch(a -> story.theatre.holds(a.code()));
  }

  /** "rebellen uit Libië" are no forces of Libya's. */
  private static boolean isBand(Referent r) {
    return r.classes.contains("REBEL") && r.usualActor != null;
  }

  /** Those whom the phrases right behind a treaty or a tie name: "het verdrag tussen Niger en de VS". */
  List<Referent> partners(Draft d, Referent r) {
    List<Referent> partners = new ArrayList<>();
    int end = r.chunk.to();
    for (Clause c : d.view.analysis.clauses()) {
      for (Referent g : d.view.groups(c)) {
        if (g.chunk.preposition() != null && g.chunk.from() == end + 2) {
          partners.addAll(g.all());
          end = g.all().stream().mapToInt(one -> one.chunk.to()).max().orElse(end);
        }
      }
    }
    return partners;
  }

  /** The actors of a phrase without those that another one of them belongs to: Wagner, not Russia as well. */
  List<Referent.Named> specific(List<Referent.Named> actors) {
    List<Referent.Named> out = new ArrayList<>();
    for (Referent.Named a : actors) {
      boolean general =
          actors.stream()
              .anyMatch(
                  o ->
                      o != a
                          && !o.code().equals(a.code())
                          && lexicon.world().actors().affiliatesOf(a.code()).contains(o.code()));
      if (!general) {
        out.add(a);
      }
    }
    return out;
  }
}
