package org.sahelevents.importing;

/** How far an import run is. */
public enum RunState {
  RUNNING,
  COMPLETED,
  /** Its process ended before it did; running the same import again completes it. */
  INTERRUPTED,
  /** The run as a whole could not go on, for a reason that its message gives. */
  FAILED
}
