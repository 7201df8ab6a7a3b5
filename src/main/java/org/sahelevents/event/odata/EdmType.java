package org.sahelevents.event.odata;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;

/** The types of properties: by the names of OData, and how a value is read from text. */
enum EdmType {
  STRING("Edm.String", text -> text),
  GUID("Edm.Guid", UUID::fromString),
  DATE("Edm.Date", LocalDate::parse),
  MOMENT("Edm.DateTimeOffset", OffsetDateTime::parse),
  INT32("Edm.Int32", Integer::valueOf),
  INT64("Edm.Int64", Long::valueOf),
  DOUBLE("Edm.Double", Double::valueOf),
  BOOLEAN("Edm.Boolean", Boolean::valueOf);

  private final String edm;
  private final Function<String, Object> reader;

  EdmType(String edm, Function<String, Object> reader) {
    this.edm = edm;
    this.reader = reader;
  }

  String edm() {
    return edm;
  }

  boolean isNumber() {
    return this == INT32 || this == INT64 || this == DOUBLE;
  }

  /** Whether values of both can be compared. */
  boolean comparesWith(EdmType other) {
    return this == other || isNumber() && other.isNumber();
  }

  /**
   * The value, as statements take it.
   *
   * @throws IllegalArgumentException or java.time.DateTimeException when the text is none of this type
   */
  Object value(String text) {
    return reader.apply(text);
  }

  /** The type of a column, by the name that the database has for its type; a list of texts becomes one text. */
  static EdmType ofColumn(String sqlType) {
    return switch (sqlType) {
      case "text", "_text" -> STRING;
      case "uuid" -> GUID;
      case "date" -> DATE;
      case "timestamptz" -> MOMENT;
      case "int2", "int4" -> INT32;
      case "int8" -> INT64;
      case "float8", "numeric" -> DOUBLE;
      case "bool" -> BOOLEAN;
      default -> throw new IllegalStateException("no type of OData for " + sqlType);
    };
  }
}
