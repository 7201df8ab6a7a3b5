package org.sahelevents.evaluation;

import java.util.List;

/**
 * Logistic regression with an L2 penalty, fitted by Newton's method (iteratively reweighted least squares). The base is
 * not penalised. The same examples in the same order give the same weights.
 */
final class LogisticRegression {
  private static final int MOST_STEPS = 50;
  private static final double SETTLED = 1e-9;

  private LogisticRegression() {}

  /**
   * Fits the weights.
   *
   * @param x examples, each with the same number of features
   * @param y whether each is right
   * @param penalty half the weight of the squared weights beside the log-likelihood, above 0
   * @return the base, then a weight for each feature
   */
  static double[] fit(List<double[]> x, List<Boolean> y, double penalty) {
    int size = (x.isEmpty() ? 0 : x.get(0).length) + 1;
    double[] weights = new double[size];
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] gradient = new double[size];
      double[][] hessian = new double[size][size];
      for (int n = 0; n < x.size(); n++) {
        add(x.get(n), y.get(n), weights, gradient, hessian);
      }
      for (int i = 0; i < size; i++) {
        double own = i == 0 ? 1e-6 : penalty;
        gradient[i] -= own * weights[i];
        hessian[i][i] += own;
      }
      double[] move = solve(hessian, gradient);
      double moved = 0;
      for (int i = 0; i < size; i++) {
        weights[i] += move[i];
        moved = Math.max(moved, Math.abs(move[i]));
      }
      if (moved < SETTLED) {
        break;
      }
    }
    return weights;
  }

  static double probability(double[] weights, double[] x) {
    double sum = weights[0];
    for (int i = 0; i < x.length; i++) {
      sum += weights[i + 1] * x[i];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  private static void add(
      double[] x, boolean right, double[] weights, double[] gradient, double[][] hessian) {
    double p = probability(weights, x);
    double error = (right ? 1 : 0) - p;
    double spread = p * (1 - p);
    for (int i = 0; i < weights.length; i++) {
      double xi = i == 0 ? 1 : x[i - 1];
      if (xi == 0) {
        continue;
      }
      gradient[i] += error * xi;
      for (int j = 0; j < weights.length; j++) {
        hessian[i][j] += spread * xi * (j == 0 ? 1 : x[j - 1]);
      }
    }
  }

  /** Gaussian elimination; the penalty keeps the matrix positive definite, so that no row needs exchanging. */
  private static double[] solve(double[][] a, double[] b) {
    int size = b.length;
    for (int i = 0; i < size; i++) {
      for (int k = i + 1; k < size; k++) {
        double factor = a[k][i] / a[i][i];
        for (int j = i; j < size; j++) {
          a[k][j] -= factor * a[i][j];
        }
        b[k] -= factor * b[i];
      }
    }
    double[] x = new double[size];
    for (int i = size - 1; i >= 0; i--) {
      double sum = b[i];
      for (int j = i + 1; j < size; j++) {
        sum -= a[i][j] * x[j];
      }
      x[i] = sum / a[i][i];
    }
    return x;
  }
}
