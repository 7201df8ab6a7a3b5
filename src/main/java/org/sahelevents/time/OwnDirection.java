package org.sahelevents.time;

/** Where an expression looks by its own words, whatever the clause does: "vorige week", "komende zomer". */
final class OwnDirection {
  private OwnDirection() {}

  static Direction of(TimeValue value, TimeContext context) {
    int sign = sign(value);
    return sign == 0 ? context.direction() : sign < 0 ? Direction.PAST : Direction.FUTURE;
  }

  private static int sign(TimeValue value) {
    if (value instanceof TimeValue.UnitOf v && v.anchor() == Anchor.PUBLICATION) {
      return v.offset() != 0 ? v.offset() : part(v.part());
    }
    if (value instanceof TimeValue.Weekday v && v.anchor() == Anchor.PUBLICATION) {
      return relation(v.relation());
    }
    if (value instanceof TimeValue.Offset v && v.anchor() == Anchor.PUBLICATION) {
      return relation(v.relation());
    }
    if (value instanceof TimeValue.Window v && v.anchor() == Anchor.PUBLICATION) {
      return relation(v.relation());
    }
    return value instanceof TimeValue.Night v ? sign(v.first()) : year(value);
  }

  private static int relation(Relation relation) {
    return relation == Relation.BEFORE ? -1 : relation == Relation.AFTER ? 1 : 0;
  }

  private static int part(Part part) {
    return part == Part.EARLIER ? -1 : part == Part.LATER ? 1 : 0;
  }

  private static int year(TimeValue value) {
    YearRef year = value.year();
    if (year == null) {
      return 0;
    }
    return switch (year.base()) {
      case LAST -> -1;
      case NEXT -> 1;
      case PUBLICATION -> year.number();
      default -> 0;
    };
  }
}
