package org.sahelevents.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The files that ship with the program have no fault. */
class ShippedLexiconTest {
  @Test
  void hasNoFault() {
    Faults faults = new Faults();
    World world = World.load(LexiconFolder.shipped(), faults);
    NameIndex.load(LexiconFolder.shipped(), "nl", world, faults);
    assertEquals(List.of(), faults.lines(), () -> String.join("\n", faults.lines()));
  }
}
