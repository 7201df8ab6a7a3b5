package org.sahelevents.event.format;

/** What the cells of a column are. In memory each is the text that CSV has. */
public enum ColumnKind {
  /** A code or an id. */
  CODE("text"),
  /** Words, which may begin with anything. */
  TEXT("text"),
  /** Texts, joined by {@link EventColumn#SEPARATOR} where a cell is one text. */
  LIST("list of texts"),
  DAY("date"),
  MOMENT("date and time"),
  INTEGER("integer"),
  LONG("64-bit integer"),
  DECIMAL("decimal"),
  BOOLEAN("true or false");

  private final String described;

  ColumnKind(String described) {
    this.described = described;
  }

  /** In words, as the data dictionary has it. */
  public String described() {
    return described;
  }
}
