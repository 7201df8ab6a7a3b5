package org.sahelevents.event.linking;

import org.sahelevents.coding.EventType;

/**
 * How fast events of a type go, in days. The figures are judgements: what separates the two coups of one year and
 * still joins the first announcement of a withdrawal with its end half a year late.
 *
 * @param slip by how much reports of different articles may miss each other and still mean one event
 * @param course from a deadline, or from being under way, to being completed
 * @param horizon how far ahead a plan without deadline looks
 * @param incident whether many of a kind happen side by side, so that place, victims and numbers tell them apart
 */
record Pace(int slip, int course, int horizon, boolean incident) {
  /** By how many days two stages of one event can lie apart. */
  int margin() {
    return Math.max(slip, course);
  }

  static Pace of(EventType type) {
    return switch (type) {
      case WITHDRAWAL, COOPERATION_END, MISSION_START -> new Pace(31, 180, 365, false);
      case ARRIVAL, AGREEMENT -> new Pace(31, 90, 365, false);
      case SANCTION -> new Pace(31, 90, 180, false);
      case EXPULSION -> new Pace(31, 90, 90, false);
      case COUP -> new Pace(14, 14, 31, false);
      case TERRITORIAL_GAIN -> new Pace(7, 60, 60, false);
      case ATTACK, PROTEST, ARREST -> new Pace(2, 7, 31, true);
    };
  }
}
