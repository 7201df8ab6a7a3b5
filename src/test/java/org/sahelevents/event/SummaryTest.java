package org.sahelevents.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sahelevents.coding.EventType.AGREEMENT;
import static org.sahelevents.coding.EventType.ATTACK;
import static org.sahelevents.coding.EventType.COUP;
import static org.sahelevents.coding.EventType.EXPULSION;
import static org.sahelevents.event.linking.Said.said;

import org.junit.jupiter.api.Test;
import org.sahelevents.coding.Status;
import org.sahelevents.event.linking.Said;

class SummaryTest {
  private final Summary summary = new Summary(new Vocabulary());

  @Test
  void saysWhatTheTargetIsToTheAgent() {
    assertEquals(
        "Agreement in Mali by Mali with Russia: completed on 2022-01-05.",
        of(said(AGREEMENT).by("MLI").to("RUS").on("2022-01-05")));
    assertEquals(
        "Expulsion in Mali by Mali of Denmark: planned between 2022-01-01 and 2022-01-31.",
        of(said(EXPULSION).by("MLI").to("DNK").on("2022-01").status(Status.PLANNED)));
    assertEquals(
        "Attack in Gao, Mali against Civilians: completed on 2022-01-05.",
        of(said(ATTACK).by().to("CIVILIANS").at("gao").on("2022-01-05")));
  }

  @Test
  void saysThatACoupIsMadeByTheArmedForcesWhereTheStateStandsForThem() {
    assertEquals(
        "Coup in Mali by its armed forces: completed on 2020-08-18.",
        of(said(COUP).by("MLI").on("2020-08-18")));
    assertEquals(
        "Coup in Mali by Jihadists (unspecified): completed on 2020-08-18.",
        of(said(COUP).by("JIHADISTS").on("2020-08-18")));
  }

  private String of(Said said) {
    return summary.of(said.in("MLI").mention().claim());
  }
}
