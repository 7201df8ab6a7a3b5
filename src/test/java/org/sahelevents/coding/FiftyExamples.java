package org.sahelevents.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sahelevents.evaluation.Example;

/** The mentions in the fresh fifties, each judged by the line it stands in. */
public final class FiftyExamples {
  private FiftyExamples() {}

  /** @param wanted which files, by their names without the ending */
  public static List<Example> of(Predicate<String> wanted) {
    List<Example> examples = new ArrayList<>();
    for (Path file : GoldenFiles.in(GoldenFiles.FIFTIES)) {
      if (wanted.test(GoldenFiles.name(file))) {
        GoldenFiles.read(file).forEach(line -> examples.addAll(of(line)));
      }
    }
    return examples;
  }

  private static List<Example> of(GoldenLine line) {
    Coding coding = line.code();
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < coding.mentions().size(); i++) {
      CodedMention mention = coding.mentions().get(i);
      List<Expected> rows = line.expected().stream().filter(e -> e.isKindOf(mention)).toList();
      boolean counts = rows.isEmpty() || rows.stream().anyMatch(e -> !e.optional());
      if (counts) {
        examples.add(Example.of(line.where(), coding.confidences().get(i), !rows.isEmpty()));
      }
    }
    return examples;
  }
}
