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

  /** Points are apart unless they are one; of anything wider, only the region that it lies in can tell. */
  boolean apart(Place a, Place b) {
    return isPoint(a) && isPoint(b)
        ? !same(a, b)
        : a.admin1() != null && b.admin1() != null && !a.admin1().equals(b.admin1());
  }

  private static boolean within(Place place, Place region) {
    return region.precision() == PlacePrecision.REGION
        && region.admin1() != null
        && region.admin1().equals(place.admin1())
        && region.countries().equals(place.countries());
  }

  private static boolean isPoint(Place place) {
    return POINTS.contains(place.precision());
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
