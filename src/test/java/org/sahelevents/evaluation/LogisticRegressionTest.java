package org.sahelevents.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
  private final List<double[]> x = new ArrayList<>();
  private final List<Boolean> y = new ArrayList<>();

  private void seen(int right, int wrong, double... features) {
    for (int i = 0; i < right + wrong; i++) {
      x.add(features);
      y.add(i < right);
    }
  }

  @Test
  void the_odds_of_each_group_are_found() {
    seen(80, 20, 0, 0);
    seen(50, 50, 1, 0);
    seen(90, 10, 0, 1);
    double[] weights = LogisticRegression.fit(x, y, 1e-6);
    assertEquals(0.8, LogisticRegression.probability(weights, new double[] {0, 0}), 1e-3);
    assertEquals(0.5, LogisticRegression.probability(weights, new double[] {1, 0}), 1e-3);
    assertEquals(0.9, LogisticRegression.probability(weights, new double[] {0, 1}), 1e-3);
    assertEquals(Math.log(4), weights[0], 1e-3);
  }

  @Test
  void a_penalty_keeps_what_was_seen_once_from_being_certain() {
    seen(80, 20, 0);
    seen(1, 0, 1);
    double mild = LogisticRegression.fit(x, y, 1)[1];
    double strict = LogisticRegression.fit(x, y, 10)[1];
    assertTrue(0 < strict && strict < mild && mild < 2, strict + " " + mild);
  }

  @Test
  void the_same_examples_give_the_same_weights() {
    seen(8, 2, 0, 1);
    seen(3, 4, 1, 1);
    assertArrayEquals(LogisticRegression.fit(x, y, 2), LogisticRegression.fit(x, y, 2));
  }
}
