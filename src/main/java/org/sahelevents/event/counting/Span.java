package org.sahelevents.event.counting;

/** Where an event counts whose interval lies in several stretches of time. */
public enum Span {
  /** Nowhere: only what certainly happened within one stretch is counted there. */
  EXACT,
  /** In the stretch of the first day, within the days asked for, on which it may have happened. */
  FIRST,
  /** In each stretch, within the days asked for, in which it may have happened. */
  EACH
}
