package org.sahelevents.coding;

import java.util.Locale;
import java.util.StringJoiner;

/** A coded mention in the notation of the golden lines. */
final class Claims {
  private Claims() {}

  static String of(CodedMention m) {
    StringJoiner s = new StringJoiner(" ");
    s.add(m.type() + (m.mode() == null ? "" : "/" + m.mode()));
    s.add(m.agents().isEmpty() ? "_" : String.join("+", m.agents()));
    if (!m.targets().isEmpty()) {
      s.add(">" + String.join("+", m.targets()));
    }
    s.add("@" + m.country());
    s.add("^" + text(m.interval().earliest()) + ".." + text(m.interval().latest()));
    s.add("!" + m.status()).add("~" + m.certainty());
    if (m.place() != null) {
      s.add("place=" + m.place());
    }
    number(s, Field.PERSONNEL, m.personnel());
    number(s, Field.FATALITIES, m.fatalities());
    number(s, Field.PERSONS, m.persons());
    number(s, Field.PARTICIPANTS, m.participants());
    if (m.count() != null) {
      s.add("count=" + m.count());
    }
    return s.toString();
  }

  private static void number(StringJoiner s, Field field, Quantity q) {
    if (q != null) {
      s.add(field.name().toLowerCase(Locale.ROOT) + "=" + text(q.min()) + ".." + text(q.max()));
    }
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
