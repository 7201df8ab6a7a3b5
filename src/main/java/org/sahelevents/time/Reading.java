package org.sahelevents.time;

import org.sahelevents.time.TimeExpression.Kind;

/** What an expression says as a whole, and the index of the word behind it; a null kind is dropped. */
record Reading(Kind kind, TimeValue value, int next) {
  /** The one that reaches farther; the first when equal; either may be null. */
  static Reading longer(Reading a, Reading b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.next() > a.next() ? b : a;
  }

  /** A value that stands alone. */
  static Reading of(Parse parse) {
    return parse == null ? null : new Reading(kind(parse.value()), parse.value(), parse.next());
  }

  static Kind kind(TimeValue value) {
    if (value instanceof TimeValue.Between) {
      return Kind.RANGE;
    }
    if (value instanceof TimeValue.Window w) {
      return w.anchor() == Anchor.REFERENCE ? Kind.ANCHORED : Kind.RANGE;
    }
    return ofReference(value) ? Kind.ANCHORED : Kind.POINT;
  }

  private static boolean ofReference(TimeValue value) {
    if (value instanceof TimeValue.UnitOf u) {
      return u.anchor() == Anchor.REFERENCE;
    }
    if (value instanceof TimeValue.Weekday w) {
      return w.anchor() == Anchor.REFERENCE;
    }
    if (value instanceof TimeValue.Night n) {
      return ofReference(n.first());
    }
    if (value instanceof TimeValue.Offset o) {
      return o.anchor() == Anchor.REFERENCE;
    }
    YearRef year = value.year();
    return year != null && year.base() == YearRef.Base.REFERENCE;
  }
}
