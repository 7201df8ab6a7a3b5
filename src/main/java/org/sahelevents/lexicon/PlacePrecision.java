package org.sahelevents.lexicon;

/** What a place is; tells a map how widely to draw its point. */
public enum PlacePrecision {
  TOWN,
  VILLAGE,
  BASE,
  CAMP,
  AIRPORT,
  MINE,
  /** First-level administrative region. */
  REGION,
  /** Second-level region or district. */
  DISTRICT,
  /** A stretch of land without an administration of its own, often across borders. */
  AREA,
  PARK,
  RIVER,
  LAKE,
  MOUNTAINS
}
