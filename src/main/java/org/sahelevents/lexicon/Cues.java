package org.sahelevents.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
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
    RISING,
    COME,
    REPORT,
    RUMOUR,
    DENY,
    HABIT,
    BEGIN,
    PERCEIVE,
    TALK,
    ONLOOKER,
    THERE,
    NEIGHBOUR,
    ROAD,
    GROWING,
    FOLLOW,
    DO,
    STOP,
    CALL,
    ACCIDENT,
    CONDITION,
    EXCEPT,
    WHENEVER,
    UNTIL,
    ASKS,
    PREVENT,
    LIFT,
    DONE,
    READY,
    ANCHOR,
    BACK,
    BOTH,
    BEFORE_CLAUSE,
    BESIDES,
    EARLIER,
    FIGURE,
    GENERAL,
    SEEM,
    IDEA,
    FICTION,
    STAGED,
    OUGHT,
    AGED,
    WHILE,
    CAPTIVITY,
    KIDNAPPING,
    UNREST,
    TAKEOVER,
    DEPLOYMENT,
    VIOLENCE,
    ROUGHLY,
    PENDING,
    LEISURE,
    THAT,
    REMIND,
    BLAME,
    OPPOSES,
    OF_PHRASE,
    HAPPEN,
    NUMBERS,
    RULE,
    SPORT,
    DAY_OF,
    FREE,
    WILL,
    MUST,
    GOING,
    CAN,
    MAY,
    NEED,
    WISH,
    AT_PRESENT,
    CASE,
    GROUND,
    POINTER
  }

  /**
   * Several words that are a cue together.
   *
   * @param words in lower case; the last may be the lemma of a verb that stands apart from the others
   */
  public record Phrase(List<String> words, Cue cue) {}

  private final Map<String, Set<Cue>> byWord = new HashMap<>();
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  static Cues load(LexiconFolder folder, String language, Faults faults) {
    Cues cues = new Cues();
    TsvFile.read(
        folder,
        language + "/cues.tsv",
        faults,
        List.of("class", "words"),
        row -> {
          Cue cue = row.choice("class", Cue.class);
          row.list("words").forEach(w -> cues.add(w, cue));
        });
    return cues;
  }

  private void add(String entry, Cue cue) {
    List<String> words = List.of(entry.split(" "));
    if (words.size() == 1) {
      byWord.computeIfAbsent(entry, k -> EnumSet.noneOf(Cue.class)).add(cue);
    } else {
      byFirstWord.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(new Phrase(words, cue));
    }
  }

  /** The cues of several words that begin with this one. */
  public List<Phrase> phrases(String first) {
    return byFirstWord.getOrDefault(first, List.of());
  }

  /** The cues of a lemma or form in lower case. */
  public Set<Cue> of(String word) {
    return byWord.getOrDefault(word, Set.of());
  }

  public boolean is(String word, Cue cue) {
    return of(word).contains(cue);
  }
}
