package org.sahelevents.event.query;

/** How an event's interval must lie to the days asked for. */
public enum Match {
  /** It may have happened in them: one day in common is enough. */
  OVERLAPS,
  /** It certainly happened in them: no possible day lies outside. */
  WITHIN
}
