package org.sahelevents.time;

/** The four seasons of the northern year. */
public enum Season {
  SPRING,
  SUMMER,
  AUTUMN,
  WINTER
}
