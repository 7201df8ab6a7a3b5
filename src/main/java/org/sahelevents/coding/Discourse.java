package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sahelevents.lexicon.Slot;
import org.sahelevents.text.Clause;

/** Who and what the text has spoken of so far, for what its pronouns and bare nouns refer to. */
final class Discourse {
  private record Spoken(Referent referent, int sentence, boolean subject, Clause clause) {}

  private static final Slot ARMIES = new Slot(Set.of("ARMY&FOREIGN", "NATIONALS&FOREIGN"), false);

  private final Theatre theatre;
  private final List<Spoken> spoken = new ArrayList<>();

  Discourse(Theatre theatre) {
    this.theatre = theatre;
  }

  void speak(Referent r, int sentence, boolean subject, Clause clause) {
    spoken.add(new Spoken(r, sentence, subject, clause));
  }

  /**
   * The last one spoken of that fits the slot, subjects first within a sentence; or null.
   *
   * @param before only what stands before this offset counts
   * @param named whether it must name an actor
   * @param own the clause of the pronoun, whose other phrases it cannot mean; or null
   */
  Referent antecedent(Slot slot, int sentence, int before, boolean named, Clause own) {
    return antecedent(slot, sentence, before, named, own, null);
  }

  /**
   * @param plural whether it must be plural or singular by its form; null when that does not matter
   */
  Referent antecedent(
      Slot slot, int sentence, int before, boolean named, Clause own, Boolean plural) {
    Referent best = null;
    int bestSentence = -1;
    for (int i = spoken.size() - 1; i >= 0; i--) {
      Spoken s = spoken.get(i);
      if (sentence - s.sentence > Story.REACH) {
        break;
      }
      if (s.referent.span.start() >= before
          || s.referent.pronoun
          || own != null && s.clause == own
          || plural != null && !agrees(s.referent, plural)
          || named && s.referent.allActors().isEmpty()) {
        continue;
      }
      if (!slot.accepts(s.referent.allClasses())) {
        continue;
      }
      if (best == null) {
        best = s.referent;
        bestSentence = s.sentence;
        if (s.subject) {
          break;
        }
      } else if (s.sentence == bestSentence && s.subject) {
        best = s.referent;
        break;
      } else if (s.sentence < bestSentence) {
        break;
      }
    }
    return best;
  }

  private static boolean agrees(Referent r, boolean plural) {
    // "Zweden" is a country however plural its people are
    boolean country = r.classes.contains("COUNTRY");
    return r.others.isEmpty()
        ? r.plural == null || r.plural == plural || country && !plural
        : plural;
  }

  /** The foreign forces that the text has spoken of most so far, at least twice; or null. */
  Referent.Named mainForces() {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Referent.Named> first = new HashMap<>();
    for (Spoken s : spoken) {
      if (s.referent.classes.contains("FORCES") || ARMIES.accepts(s.referent.classes)) {
        for (Referent.Named n : s.referent.actors) {
          counts.merge(n.code(), 1, Integer::sum);
          first.putIfAbsent(n.code(), n);
        }
      }
    }
    return counts.entrySet().stream()
        .filter(e -> e.getValue() > 1 && !theatre.holds(e.getKey()))
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(e -> first.get(e.getKey()))
        .orElse(null);
  }

  /** The only actor spoken of so far that fits the slot, when there is just one; otherwise none. */
  List<Referent.Named> soleOf(Slot slot, Referent description) {
    Map<String, Referent.Named> found = new HashMap<>();
    for (Spoken s : spoken) {
      for (Referent one : s.referent.all()) {
        if (one != description && slot.accepts(one.classes)) {
          one.actors.forEach(n -> found.putIfAbsent(n.code(), n));
        }
      }
    }
    return found.size() == 1 ? List.copyOf(found.values()) : List.of();
  }

  /** Whether armed forces of one of these were spoken of before. */
  boolean hasForces(List<Referent.Named> actors) {
    return spoken.stream()
        .anyMatch(
            s ->
                s.referent.classes.contains("FORCES")
                    && s.referent.allActors().stream()
                        .anyMatch(a -> actors.stream().anyMatch(b -> a.code().equals(b.code()))));
  }

  /** So many states as were last named in one phrase, within reach of a pronoun. */
  Optional<List<Referent.Located>> statesTogether(int wanted, int sentence, int before) {
    for (int i = spoken.size() - 1;
        i >= 0 && sentence - spoken.get(i).sentence <= Story.REACH;
        i--) {
      Referent r = spoken.get(i).referent;
      if (r.span.start() < before && r.classes.contains("STATE") && r.all().size() == wanted) {
        return Optional.of(
            r.allActors().stream()
                .map(n -> new Referent.Located(n.code(), null, n.span()))
                .toList());
      }
    }
    return Optional.empty();
  }
}
