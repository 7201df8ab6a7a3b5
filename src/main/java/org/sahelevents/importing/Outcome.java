package org.sahelevents.importing;

/** What became of one article. */
public enum Outcome {
  NEW,
  CHANGED,
  UNCHANGED,
  FAILED
}
