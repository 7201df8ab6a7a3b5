package org.sahelevents.event.query;

/** The numbers of people that events carry. */
public enum NumberField {
  PERSONNEL("personnel"),
  FATALITIES("fatalities"),
  PERSONS("persons"),
  PARTICIPANTS("participants");

  private final String field;

  NumberField(String field) {
    this.field = field;
  }

  /** Name of the field; {@code Min} and {@code Max} behind it make the parameters, {@code _min} and {@code _max} the columns. */
  public String field() {
    return field;
  }
}
