package org.sahelevents.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Collects what is wrong in the lexicon files, so that whoever edits them sees all of it at once. */
public final class Faults {
  private final List<String> lines = new ArrayList<>();

  /** @param where {@code lexicon/nl/actor-names.tsv:41} or, for a whole file, its name */
  public void add(String where, String what) {
    lines.add(where + ": " + what);
  }

  /** One readable line for each fault, in the order of finding. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /**
   * Ends the loading when there is any fault.
   *
   * @throws SahelException of kind ENVIRONMENT, its message listing every fault on a line of its own
   */
  public void throwIfAny() {
    if (!lines.isEmpty()) {
      throw new SahelException(
          ProblemKind.ENVIRONMENT,
          "the lexicon has "
              + lines.size()
              + (lines.size() == 1 ? " fault:\n" : " faults:\n")
              + String.join("\n", lines));
    }
  }
}
