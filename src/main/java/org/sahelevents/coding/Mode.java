package org.sahelevents.coding;

/** The direction of an event whose type has two: ARREST (DETAIN, RELEASE) and SANCTION (IMPOSE, LIFT). */
public enum Mode {
  DETAIN,
  RELEASE,
  IMPOSE,
  LIFT
}
