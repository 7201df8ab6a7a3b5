package org.sahelevents.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A list shared by many frames is written once and called by its name. */
class ShorthandsTest {
  private final Faults faults = new Faults();

  private Shorthands load(String... rows) {
    String file = "name\tstands for\n" + String.join("\n", rows);
    return Shorthands.load(LexiconFolder.of(Map.of("nl/shorthands.tsv", file)), "nl", faults);
  }

  @Test
  void writesOutWhatItKnows() {
    Shorthands shorthands = load("SOLDIER\tFORCES|ARMY", "mishap\tstorm|brand");
    assertEquals("FORCES|ARMY|?", shorthands.expand("$SOLDIER|?"));
    assertEquals("leven !storm|brand|vee", shorthands.expand("leven !$mishap|vee"));
    assertEquals("op:FORCES|ARMY", shorthands.expand("op:$SOLDIER"));
    assertEquals(List.of(), faults.lines());
  }

  @Test
  void namesWhatItDoesNotKnow() {
    Shorthands shorthands = load("SOLDIER\tFORCES|ARMY");
    String message =
        assertThrows(IllegalArgumentException.class, () -> shorthands.expand("$SOLDIERS"))
            .getMessage();
    assertEquals("$SOLDIERS is not in shorthands.tsv, which has [SOLDIER]", message);
  }

  @Test
  void refusesTheSameNameTwice() {
    load("SOLDIER\tFORCES", "SOLDIER\tARMY");
    assertEquals(1, faults.lines().size());
    assertTrue(faults.lines().get(0).startsWith("lexicon/nl/shorthands.tsv:3"));
  }
}
