package org.sahelevents.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sahelevents.coding.EventCoder;

/** What the program says of its own quality must be said of this very coder. */
class ShippedFiguresTest {
  @Test
  void belong_to_the_coder_that_ships() {
    Figures figures = Figures.shipped();
    assertEquals(
        EventCoder.standard().version(),
        figures.coder(),
        "quality.json was measured with another coder; run " + figures.command());
  }
}
