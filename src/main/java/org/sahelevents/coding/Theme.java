package org.sahelevents.coding;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Reading;
import org.sahelevents.text.Sentence;
import org.sahelevents.text.Token;

/** What a text as a whole is about, as far as that changes what its words mean. */
final class Theme {
  /** Of so many sentences at least one has a word of sport in a text about it. */
  private static final int EVERY = 4;

  private static final int LEAST = 3;

  /** Who is there when it is about arms after all. */
  private static final Set<String> IN_EARNEST =
      Set.of("ARMED", "REBEL", "ARMY", "FORCES", "VICTIM", "ARMS");

  /** What sport takes its words from. */
  private static final Set<EventType> FIGHTS =
      EnumSet.of(EventType.ATTACK, EventType.TERRITORIAL_GAIN);

  /** The same in the sentence that speaks of a match, or in the next. */
  private static final Set<EventType> FIGURES =
      EnumSet.of(EventType.ATTACK, EventType.TERRITORIAL_GAIN, EventType.COUP);

  /** For how many sentences the text goes on with what it spoke of. */
  private static final int REACH = 6;

  /** What the text may be speaking of where words alone do not tell. */
  private static final Set<Cue> SUBJECTS =
      EnumSet.of(
          Cue.CAPTIVITY,
          Cue.UNREST,
          Cue.TAKEOVER,
          Cue.DEPLOYMENT,
          Cue.VIOLENCE,
          Cue.SPORT,
          Cue.LEISURE);

  private static final Set<Cue> GAMES = EnumSet.of(Cue.SPORT, Cue.LEISURE);

  private final boolean sport;

  /** The sentences that speak of a subject. */
  private final Map<Cue, BitSet> spoken = new EnumMap<>(Cue.class);

  private Theme(Collection<Sentence> sentences, Cues cues) {
    SUBJECTS.forEach(c -> spoken.put(c, new BitSet()));
    int sporting = 0;
    for (Sentence s : sentences) {
      Set<Cue> heard = EnumSet.noneOf(Cue.class);
      for (Token t : s.tokens()) {
        hear(cues.of(t.lower()), heard);
        String last = t.lower();
        for (Reading r : t.readings()) {
          if (!r.lemma().equals(last)) {
            last = r.lemma();
            hear(cues.of(last), heard);
          }
        }
      }
      spoken.forEach((subject, where) -> where.set(s.index(), heard.contains(subject)));
      sporting += Collections.disjoint(heard, GAMES) ? 0 : 1;
    }
    sport = sporting >= LEAST && sporting * EVERY >= sentences.size();
  }

  /** Most words are no cue at all. */
  private static void hear(Set<Cue> of, Set<Cue> heard) {
    if (!of.isEmpty()) {
      heard.addAll(of);
    }
  }

  static Theme of(Collection<Sentence> sentences, Cues cues) {
    return new Theme(sentences, cues);
  }

  /** Whether the text speaks of this in the sentence, in one shortly before, or in its head. */
  boolean speaksOf(Cue subject, SentenceView view) {
    BitSet where = spoken.get(subject);
    int sentence = view.sentence().index();
    return where != null
        && (where.previousSetBit(sentence) >= Math.max(0, sentence - REACH)
            || where.get(0)
            || sentence > 0 && where.get(1));
  }

  /** "bombardeerden het doel": in a report on sport, or right beside one, and nobody armed or hurt is named. */
  boolean isFigure(Draft d) {
    int sentence = d.view.sentence().index();
    boolean played = spoken.get(Cue.SPORT).previousSetBit(sentence) >= Math.max(0, sentence - 1);
    boolean figure = FIGURES.contains(d.type) && played || FIGHTS.contains(d.type) && sport;
    if (!figure) {
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
