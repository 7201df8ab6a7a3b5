package org.sahelevents.event.linking;

import java.util.Map;

/** Just enough of the world for linking: Wagner and Africa Corps belong to Russia, two towns to one region. */
final class SmallWorld implements Relations {
  private static final Map<String, String> BELONGS_TO =
      Map.of(
          "WAGNER",
          "RUS",
          "AFRICA_CORPS",
          "RUS",
          "BARKHANE",
          "FRA",
          "djibo",
          "sahel-region",
          "dori",
          "sahel-region");

  @Override
  public boolean sameActor(String one, String other) {
    return related(one, other);
  }

  @Override
  public boolean samePlace(String one, String other) {
    return related(one, other);
  }

  @Override
  public boolean apart(String one, String other) {
    return !samePlace(one, other);
  }

  private static boolean related(String one, String other) {
    return one.equals(other)
        || other.equals(BELONGS_TO.get(one))
        || one.equals(BELONGS_TO.get(other));
  }
}
