package org.sahelevents.lexicon;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that tell how a statement is meant, from {@code cues.tsv}. */
public final class Cues {
  /** How a statement is meant; explained in the file. */
  public enum Cue {
    NEGATION,
    REFUSE,
    DEMAND,
    FEAR,
    POSSIBLE,
    PLAN,
    TRY,
    FAIL,
    REPORT,
    RUMOUR,
    DENY,
    HABIT,
    BEGIN,
    PERCEIVE,
    TALK,
    NEIGHBOUR,
    FOLLOW,
    DO,
    STOP,
    CALL,
    ACCIDENT,
    TREATED
  }

  private final Map<String, Set<Cue>> byWord = new HashMap<>();

  static Cues load(LexiconFolder folder, String language, Faults faults) {
    Cues cues = new Cues();
    TsvFile.read(
        folder,
        language + "/cues.tsv",
        faults,
        List.of("class", "words"),
        row -> {
          Cue cue = row.choice("class", Cue.class);
          row.list("words")
              .forEach(w -> cues.byWord.computeIfAbsent(w, k -> new LinkedHashSet<>()).add(cue));
        });
    return cues;
  }

  /** The cues of a lemma or form in lower case. */
  public Set<Cue> of(String word) {
    return byWord.getOrDefault(word, Set.of());
  }

  public boolean is(String word, Cue cue) {
    return of(word).contains(cue);
  }
}
