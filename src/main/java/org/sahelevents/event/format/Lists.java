package org.sahelevents.event.format;

import java.util.List;

/** Cells that hold several texts. */
final class Lists {
  private Lists() {}

  /** The texts of a cell; none of an empty one. */
  static List<String> of(String cell) {
    return cell == null ? List.of() : List.of(cell.split(EventColumn.SEPARATOR, -1));
  }
}
