package org.sahelevents.event.query;

import org.sahelevents.lexicon.Place;

/** A part of the earth's surface. Events lie in it when the point of their place does; one without a place does not. */
public sealed interface Area {
  boolean contains(double latitude, double longitude);

  default boolean contains(Place place) {
    return contains(place.latitude(), place.longitude());
  }

  /** Between meridians and parallels, in degrees; {@code west > east} crosses the 180th meridian. */
  record Box(double west, double south, double east, double north) implements Area {
    @Override
    public boolean contains(double latitude, double longitude) {
      boolean between =
          west <= east
              ? longitude >= west && longitude <= east
              : longitude >= west || longitude <= east;
      return between && latitude >= south && latitude <= north;
    }
  }

  /** At most so many kilometres from a point, along a great circle. */
  record Circle(double latitude, double longitude, double kilometres) implements Area {
    /** Mean radius by the International Union of Geodesy and Geophysics. */
    private static final double EARTH_RADIUS_KM = 6371.0088;

    @Override
    public boolean contains(double otherLatitude, double otherLongitude) {
      double dLat = Math.toRadians(otherLatitude - latitude) / 2;
      double dLon = Math.toRadians(otherLongitude - longitude) / 2;
      double haversine =
          Math.pow(Math.sin(dLat), 2)
              + Math.cos(Math.toRadians(latitude))
                  * Math.cos(Math.toRadians(otherLatitude))
                  * Math.pow(Math.sin(dLon), 2);
      return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine))) <= kilometres;
    }
  }
}
