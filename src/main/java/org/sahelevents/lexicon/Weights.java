package org.sahelevents.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each feature of a mention adds to the log-odds that it is right, from {@code confidence.tsv}.
 *
 * @param base log-odds of a mention without any of the features
 * @param byFeature log-odds that a feature adds; a feature that is missing adds nothing
 */
public record Weights(double base, Map<String, Double> byFeature) {
  /** Name of the row that holds what is there before any feature. */
  public static final String BASE = "base";

  private static final String FILE = "confidence.tsv";
  private static final double LARGEST = 20;
  private static final Weights SHIPPED = loadShipped();

  public Weights {
    byFeature = Map.copyOf(byFeature);
  }

  /** The weights that ship with the program. */
  public static Weights shipped() {
    return SHIPPED;
  }

  /** Reads the file; what is wrong with it is added to {@code faults}. */
  public static Weights load(LexiconFolder folder, Faults faults) {
    Map<String, Double> read = new LinkedHashMap<>();
    TsvFile.read(
        folder,
        FILE,
        faults,
        List.of("feature", "log_odds", "mentions"),
        row -> {
          String feature = row.required("feature");
          row.required("log_odds");
          if (read.put(feature, row.number("log_odds", -LARGEST, LARGEST)) != null) {
            throw new IllegalArgumentException(feature + " stands twice");
          }
        });
    if (!read.containsKey(BASE)) {
      faults.add("lexicon/" + FILE, "no row \"" + BASE + "\"");
    }
    double base = read.getOrDefault(BASE, 0.0);
    read.remove(BASE);
    return new Weights(base, read);
  }

  private static Weights loadShipped() {
    Faults faults = new Faults();
    Weights weights = load(LexiconFolder.shipped(), faults);
    faults.throwIfAny();
    return weights;
  }
}
