package org.sahelevents.coding;

import java.util.Collection;
import java.util.Set;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Sentence;

/** What a text as a whole is about, as far as that changes what its words mean. */
final class Theme {
  /** Of so many sentences at least one has a word of sport in a text about it. */
  private static final int EVERY = 4;

  private static final int LEAST = 3;

  /** Who is there when it is about arms after all. */
  private static final Set<String> IN_EARNEST =
      Set.of("ARMED", "REBEL", "ARMY", "FORCES", "VICTIM", "ARMS");

  private final boolean sport;

  private Theme(boolean sport) {
    this.sport = sport;
  }

  static Theme of(Collection<Sentence> sentences, Cues cues) {
    CueSearch search = new CueSearch(cues);
    long sporting = sentences.stream().filter(s -> isSport(s, search)).count();
    return new Theme(sporting >= LEAST && sporting * EVERY >= sentences.size());
  }

  private static boolean isSport(Sentence s, CueSearch cues) {
    return s.tokens().stream().anyMatch(t -> cues.is(t, Cue.SPORT) || cues.is(t, Cue.LEISURE));
  }

  /** "bombardeerden het doel": in a report on sport, and nobody armed or hurt is named. */
  boolean isFigure(Draft d) {
    boolean fight = d.type == EventType.ATTACK || d.type == EventType.TERRITORIAL_GAIN;
    if (!sport || !fight) {
      return false;
    }
    for (Clause c : d.view.analysis.clauses()) {
      for (Referent r : d.view.groups(c)) {
        boolean named = r.allClasses().stream().anyMatch(IN_EARNEST::contains);
        if (named && r != d.roles.get("self")) {
          return false;
        }
      }
    }
    return true;
  }
}
