package org.sahelevents.coding;

import java.util.List;
import org.sahelevents.lexicon.Actor;
import org.sahelevents.lexicon.NameMatch;
import org.sahelevents.lexicon.World;

/** The part of the world that events are looked for in. */
final class Theatre {
  /** The regions of {@code countries.tsv} in which a country may be meant without being named in the sentence. */
  private static final List<String> AFRICA =
      List.of(
          "sahel",
          "west-africa",
          "central-africa",
          "north-africa",
          "east-africa",
          "southern-africa");

  private final World world;

  Theatre(World world) {
    this.world = world;
  }

  boolean holds(String country) {
    return country != null
        && world
            .countries()
            .byCode(country)
            .map(c -> AFRICA.stream().anyMatch(c::wasEverIn))
            .orElse(false);
  }

  /** Where a name lies, if that is in this part of the world; otherwise null. */
  Referent.Located locate(NameMatch m) {
    if (m.kind() == NameMatch.Kind.ACTOR) {
      return null;
    }
    Referent.Located l = Referent.Located.of(m);
    return l != null && holds(l.country()) ? l : null;
  }

  /** The African country that an actor other than a state is at home in, or null. */
  String homeOf(String actor) {
    return world
        .actors()
        .byCode(actor)
        .map(Actor::country)
        .filter(c -> !c.equals(actor) && holds(c))
        .orElse(null);
  }
}
