package org.sahelevents.event.odata;

/**
 * A part of a filter, in SQL.
 *
 * @param sql the expression, in brackets where it needs them
 * @param type null for the literal null
 * @param column whether it is a property or made of one, and so may be null
 */
record Expression(String sql, EdmType type, boolean column) {
  static final Expression NULL = new Expression("null", null, false);

  static Expression truth(String sql) {
    return new Expression("(" + sql + ")", EdmType.BOOLEAN, false);
  }

  boolean isNull() {
    return type == null;
  }

  String typeName() {
    return isNull() ? "null" : type.edm();
  }
}
