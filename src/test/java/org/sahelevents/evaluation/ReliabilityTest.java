package org.sahelevents.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sahelevents.evaluation.Reliability.Answer;

class ReliabilityTest {
  private final List<Answer> answers = new ArrayList<>();

  private void said(double confidence, int right, int wrong) {
    for (int i = 0; i < right + wrong; i++) {
      answers.add(new Answer(confidence, i < right));
    }
  }

  @Test
  void what_comes_true_as_often_as_was_said_has_no_error() {
    said(0.5, 5, 5);
    said(0.9, 9, 1);
    Reliability reliability = Reliability.of(answers);
    assertEquals(2, reliability.bins().size(), "equal confidences stay together");
    assertEquals(0, reliability.expectedError(), 1e-9);
    assertEquals((10 * 0.25 + 9 * 0.01 + 0.81) / 20, reliability.brier(), 1e-9);
  }

  @Test
  void what_was_too_sure_is_told_by_how_much() {
    said(0.9, 1, 1);
    Reliability reliability = Reliability.of(answers);
    assertEquals(0.4, reliability.expectedError(), 1e-9);
    assertEquals(new Share(1, 2), reliability.bins().get(0).right());
  }

  @Test
  void answers_are_parted_into_fifths_by_confidence() {
    for (int i = 0; i < 50; i++) {
      answers.add(new Answer((50 - i) / 100.0, true));
    }
    List<Reliability.Bin> bins = Reliability.of(answers).bins();
    assertEquals(5, bins.size());
    assertEquals(0.01, bins.get(0).from());
    assertEquals(0.10, bins.get(0).to());
    assertTrue(bins.stream().allMatch(bin -> bin.right().of() == 10));
  }

  @Test
  void nothing_said_is_nothing_wrong() {
    assertEquals(new Reliability(List.of(), 0, 0), Reliability.of(List.of()));
  }
}
