package org.sahelevents.coding;

import java.util.EnumSet;
import java.util.Set;
import org.sahelevents.lexicon.ActorKind;
import org.sahelevents.lexicon.Actors;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.text.Clause;

/** Tells whether those who take part and the numbers can be of one such event. */
final class Plausibility {
  private static final Set<ActorKind> CIVILIAN =
      EnumSet.of(ActorKind.CIVIL, ActorKind.NGO, ActorKind.MEDIA, ActorKind.COMPANY);

  /** The longest stretch of time in which one attack may be told; what is counted over longer is a total. */
  private static final int LONGEST_ATTACK_DAYS = 200;

  /** So many are killed in a war, not in one attack. */
  private static final int WAR_DEAD = 10_000;

  /** So many people are arrested over so many days only in a sum. */
  private static final int MANY_PERSONS = 50;

  private static final int LONGEST_ARREST_DAYS = 400;

  private final Actors actors;

  /** Those that a common noun alone stands for. */
  private final Set<String> unnamed;

  Plausibility(LanguageLexicon lexicon) {
    actors = lexicon.world().actors();
    unnamed = lexicon.words().actors();
  }

  /** Why those who take part cannot do this; null when they can. */
  String judge(Draft d) {
    if (atHome(d)) {
      return "forces of the country itself";
    }
    if (d.type == EventType.EXPULSION && areRebelsAtHome(d)) {
      return "an armed group of the country itself";
    }
    if (d.type == EventType.WITHDRAWAL && d.status != Status.PLANNED && areRaiders(d)) {
      return "raiders who go away again";
    }
    if (Directions.isMovement(d) && areCivilians(d)) {
      return "no forces but civilians";
    }
    return d.type == EventType.MISSION_START && areCivilians(d) ? "a mission of civilians" : null;
  }

  /** Whether the numbers are counted over a longer time than one event takes. */
  static boolean isTotal(Draft d) {
    boolean total =
        d.type == EventType.ATTACK
            && !goesOn(d)
            && d.place == null
            && d.fatalities != null
            && d.interval.earliest() != null
            && d.interval.latest() != null
            && d.interval.days() > LONGEST_ATTACK_DAYS;
    total |=
        d.type == EventType.ATTACK
            && d.fatalities != null
            && d.fatalities.min() != null
            && d.fatalities.min() >= WAR_DEAD;
    total |=
        d.type == EventType.ARREST
            && d.passive
            && d.persons != null
            && d.persons.min() >= MANY_PERSONS
            && d.interval.earliest() != null
            && d.interval.latest() != null
            && d.interval.days() > LONGEST_ARREST_DAYS;
    return total;
  }

  /** "…, waarbij drie mensen omkwamen": part of what the clause before it tells of one place. */
  private static boolean goesOn(Draft d) {
    return d.clause.type() == Clause.Type.RELATIVE
        && "waarbij".equals(d.clause.opener())
        && d.view.times.stream().noneMatch(t -> ClauseTime.inside(d, d.clause, t));
  }

  /** "de gewapende mannen trokken weg": an armed group of which nothing more is said. */
  private boolean areRaiders(Draft d) {
    return areAll(d, EnumSet.of(ActorKind.ARMED_GROUP))
        && d.agents.stream().allMatch(a -> unnamed.contains(a.code()));
  }

  private boolean areCivilians(Draft d) {
    return areAll(d, CIVILIAN);
  }

  private boolean areAll(Draft d, Set<ActorKind> kinds) {
    return !d.agents.isEmpty()
        && d.agents.stream()
            .allMatch(
                a -> actors.byCode(a.code()).filter(o -> kinds.contains(o.kind())).isPresent());
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
        || actors
            .byCode(agent)
            .filter(a -> a.kind() == ActorKind.ARMED_GROUP)
            .map(a -> country.equals(a.country()))
            .orElse(false);
  }
}
