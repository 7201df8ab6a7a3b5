package org.sahelevents.coding;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sahelevents.lexicon.EventNoun;
import org.sahelevents.lexicon.Frame;
import org.sahelevents.lexicon.LanguageLexicon;

/**
 * Every entry of the lexicon that states an event yields that event from its own example sentence. So many as
 * {@code TOLERATED} says may fail at present; it only ever goes down.
 */
class LexiconExamplesTest {
  private static final String PUBLISHED = "2024-03";
  private static final int TOLERATED_VERBS = 0;
  private static final int TOLERATED_NOUNS = 0;

  @Test
  void verbs() {
    List<String> faults = new ArrayList<>();
    for (Frame f : LanguageLexicon.shipped("nl").frames().all()) {
      check(f.source(), f.example(), f.yields(), faults);
    }
    report(faults, TOLERATED_VERBS);
  }

  @Test
  void eventNouns() {
    List<String> faults = new ArrayList<>();
    for (EventNoun n : LanguageLexicon.shipped("nl").nouns().all()) {
      check(n.source(), n.example(), n.yields(), faults);
    }
    report(faults, TOLERATED_NOUNS);
  }

  private static void check(String source, String example, String yields, List<String> faults) {
    Expected expected;
    try {
      expected = Expected.parse(yields);
    } catch (RuntimeException e) {
      faults.add(source + ": yields cannot be read: " + yields + " (" + e.getMessage() + ")");
      return;
    }
    Coding coding = EventCoder.standard().explain(example, "nl", Days.parse(PUBLISHED).interval());
    List<CodedMention> ofKind = coding.mentions().stream().filter(expected::isKindOf).toList();
    if (ofKind.stream().anyMatch(m -> expected.faults(m).isEmpty())) {
      return;
    }
    String got =
        ofKind.stream()
            .min(Comparator.comparingInt(m -> expected.faults(m).size()))
            .map(m -> "wrong are " + expected.faults(m) + " of " + Claims.of(m))
            .orElse("got " + coding.mentions().stream().map(Claims::of).toList());
    faults.add(
        "%s: %s%n  want %s, %s%n  | %s"
            .formatted(source, example, yields, got, String.join("\n  | ", coding.trace())));
  }

  private static void report(List<String> faults, int tolerated) {
    String all = String.join("\n", faults);
    if (faults.size() > tolerated) {
      fail(faults.size() + " examples do not yield their event, want " + tolerated + "\n" + all);
    }
    if (!faults.isEmpty()) {
      System.out.println(faults.size() + " lexicon examples do not yield their event (tolerated):");
      faults.forEach(f -> System.out.println("  " + f.lines().limit(2).collect(joining())));
    }
  }
}
