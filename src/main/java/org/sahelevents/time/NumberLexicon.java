package org.sahelevents.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The number words of a language, from {@code lexicon/<language>/numbers.tsv}. */
final class NumberLexicon {
  /** What a number word does; the file's head explains each. */
  enum Role {
    CARDINAL,
    ONE,
    ARTICLE,
    SCALE,
    SCALES,
    GROUP,
    VAGUE,
    HALF,
    JOIN,
    ABOUT,
    NEARLY,
    ABOVE,
    AT_LEAST,
    BELOW,
    AT_MOST,
    AFTERWARDS,
    RANGE,
    BETWEEN,
    BETWEEN_AND,
    ORDINAL,
    ORDINAL_END
  }

  /** A number word's role and bounds (equal for an exact number; 0 where it has none). */
  record Entry(Role role, double min, double max, Role bound) {}

  private final Map<Role, FormIndex<Entry>> byRole = new EnumMap<>(Role.class);
  private final Map<Role, Map<String, Double>> singles = new EnumMap<>(Role.class);
  private final Set<String> beginnings = new HashSet<>();

  static NumberLexicon load(String language) {
    NumberLexicon lexicon = new NumberLexicon();
    List<String> faults = new ArrayList<>();
    for (Role role : Role.values()) {
      lexicon.byRole.put(role, new FormIndex<>());
      lexicon.singles.put(role, new HashMap<>());
    }
    for (LexiconRow row : LexiconRow.read(language + "/numbers.tsv", faults)) {
      lexicon.add(row, faults);
    }
    LexiconRow.refuse(faults);
    return lexicon;
  }

  private void add(LexiconRow row, List<String> faults) {
    try {
      Role role = Role.valueOf(row.wordClass());
      Entry entry = entry(role, row.value());
      for (String form : row.forms()) {
        singles.get(role).put(form, entry.min());
        beginnings.add(FormIndex.firstWord(form));
        if (!byRole.get(role).add(form, entry)) {
          faults.add(row.source() + ": \"" + form + "\" stands there twice");
        }
      }
    } catch (IllegalArgumentException e) {
      faults.add(row.source() + ": " + e.getMessage());
    }
  }

  private static Entry entry(Role role, String value) {
    if (role == Role.AFTERWARDS) {
      return new Entry(role, 0, 0, Role.valueOf(value));
    }
    if (value.equals("-")) {
      return new Entry(role, 0, 0, role);
    }
    String[] bounds = value.split("\\.\\.");
    double min = Double.parseDouble(bounds[0]);
    return new Entry(role, min, bounds.length == 1 ? min : Double.parseDouble(bounds[1]), role);
  }

  /** The longest form of a role at a place, or null. */
  FormIndex.Hit<Entry> hit(Role role, List<Word> words, int index) {
    List<FormIndex.Hit<Entry>> hits = byRole.get(role).at(words, index);
    return hits.isEmpty() ? null : hits.get(0);
  }

  /** Whether a form of any role begins with this word. */
  boolean begins(String word) {
    return beginnings.contains(word);
  }

  /** Single forms of a role with their numbers. */
  Map<String, Double> forms(Role role) {
    return singles.get(role);
  }
}
