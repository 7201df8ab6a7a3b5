package org.sahelevents.lexicon;

/**
 * One spelling of a name, as written between the pipes of a names file.
 *
 * @param text the spelling
 * @param ambiguous written with a {@code ?} behind it: shared with something else, or an ordinary word too
 */
record NameForm(String text, boolean ambiguous) {
  static NameForm parse(String cell) {
    boolean ambiguous = cell.endsWith("?");
    String text = ambiguous ? cell.substring(0, cell.length() - 1).strip() : cell;
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a name is empty");
    }
    return new NameForm(text, ambiguous);
  }
}
