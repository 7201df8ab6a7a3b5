package org.sahelevents.event;

import java.util.Set;
import org.sahelevents.lexicon.Place;
import org.sahelevents.lexicon.PlacePrecision;

/** Whether two places of the gazetteer are one, as far as news tells them apart. */
final class Nearness {
  /** A base or an airport goes by the name of the town it lies outside of. */
  private static final double SAME_KM = 20;

  private static final double EARTH_RADIUS_KM = 6371;

  private static final Set<PlacePrecision> POINTS =
      Set.of(
          PlacePrecision.TOWN,
          PlacePrecision.VILLAGE,
          PlacePrecision.BASE,
          PlacePrecision.CAMP,
          PlacePrecision.AIRPORT,
          PlacePrecision.MINE);

  /** Two villages are two however near; a base, camp or airport is one with the town beside it. */
  boolean same(Place a, Place b) {
    if (isPoint(a) && isPoint(b)) {
      return a.precision() != b.precision() && kilometres(a, b) <= SAME_KM;
    }
    return within(a, b) || within(b, a);
  }

  /** A stretch of land without sharp borders contradicts nothing. */
  boolean apart(Place a, Place b) {
    if (isPoint(a) && isPoint(b)) {
      return !same(a, b);
    }
    return isRegion(a) && b.admin1() != null && !within(b, a)
        || isRegion(b) && a.admin1() != null && !within(a, b);
  }

  private static boolean within(Place place, Place region) {
    return isRegion(region)
        && place.admin1() != null
        && (place.admin1().equals(region.id()) || place.admin1().equals(region.name()));
  }

  private static boolean isPoint(Place place) {
    return POINTS.contains(place.precision());
  }

  private static boolean isRegion(Place place) {
    return place.precision() == PlacePrecision.REGION;
  }

  /** Great-circle distance. */
  private static double kilometres(Place a, Place b) {
    double lat1 = Math.toRadians(a.latitude());
    double lat2 = Math.toRadians(b.latitude());
    double dLon = Math.toRadians(b.longitude() - a.longitude());
    double cosine =
        Math.sin(lat1) * Math.sin(lat2) + Math.cos(lat1) * Math.cos(lat2) * Math.cos(dLon);
    return EARTH_RADIUS_KM * Math.acos(Math.max(-1, Math.min(1, cosine)));
  }
}
