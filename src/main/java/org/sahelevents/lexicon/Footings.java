package org.sahelevents.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a name says about where a text is, by the phrase that it stands in, from {@code footings.tsv}. */
public final class Footings {
  private static final List<String> COLUMNS =
      List.of("name", "prepositions", "head", "weight", "example");

  /** Stands among the prepositions for a phrase without one that is not the first of its clause. */
  public static final String OBJECT = "$object";

  /** What sort of name. */
  public enum Name {
    COUNTRY,
    CAPITAL,
    PLACE,
    ADJECTIVE,
    INHABITANTS,
    PERSON,
    /** By where the actor is at home. */
    ACTOR
  }

  private record Line(Set<String> prepositions, Set<String> heads, double weight) {
    boolean fits(String preposition, Set<String> classes) {
      return (prepositions.isEmpty() || preposition != null && prepositions.contains(preposition))
          && (heads.isEmpty() || !Collections.disjoint(heads, classes));
    }
  }

  private final Map<Name, List<Line>> lines = new EnumMap<>(Name.class);

  static Footings load(LexiconFolder folder, String language, Set<String> classes, Faults faults) {
    Footings footings = new Footings();
    TsvFile.read(
        folder,
        language + "/footings.tsv",
        faults,
        COLUMNS,
        row -> {
          Set<String> heads = new LinkedHashSet<>(row.list("head"));
          for (String head : heads) {
            if (!classes.contains(head)) {
              throw new IllegalArgumentException("no class " + head + " in word-classes.tsv");
            }
          }
          row.required("example");
          Line line = new Line(new LinkedHashSet<>(row.list("prepositions")), heads, weight(row));
          footings
              .lines
              .computeIfAbsent(row.choice("name", Name.class), n -> new ArrayList<>())
              .add(line);
        });
    return footings;
  }

  private static double weight(TsvRow row) {
    row.required("weight");
    return row.number("weight", 0, 1);
  }

  /**
   * @param preposition before the phrase, or null
   * @param classes of the noun that bears the name or that it hangs on
   * @return 0 (says nothing of where the text is) to 1
   */
  public double weight(Name name, String preposition, Set<String> classes) {
    for (Line line : lines.getOrDefault(name, List.of())) {
      if (line.fits(preposition, classes)) {
        return line.weight();
      }
    }
    return 0;
  }
}
