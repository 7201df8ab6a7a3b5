package org.sahelevents.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sahelevents.time.FormIndex.Hit;
import org.sahelevents.time.TimeExpression.Kind;

/** The temporal words of a language, from {@code lexicon/<language>/time*.tsv}. */
final class TimeLexicon {
  private static final String SUFFIX = "*";
  private static final Set<Cue> COMPOUNDING = EnumSet.of(Cue.EVENT_NOUN, Cue.DAY_PART, Cue.AGE_END);

  /** A cue's meaning, and whether a capital makes it a name. */
  record Entry(String value, boolean name) {}

  /** What a fixed expression is. */
  record Phrase(Kind kind, TimeValue value) {}

  private final Map<Cue, FormIndex<Entry>> cues = new EnumMap<>(Cue.class);
  private final Map<Cue, List<String>> suffixes = new EnumMap<>(Cue.class);
  private final Map<String, Set<Cue>> beginnings = new HashMap<>();
  private final FormIndex<Phrase> phrases = new FormIndex<>();

  static TimeLexicon load(String language) {
    TimeLexicon lexicon = new TimeLexicon();
    List<String> faults = new ArrayList<>();
    for (Cue cue : Cue.values()) {
      lexicon.cues.put(cue, new FormIndex<>());
      lexicon.suffixes.put(cue, new ArrayList<>());
    }
    for (String file : List.of("time.tsv", "time-traps.tsv")) {
      LexiconRow.read(language + "/" + file, faults).forEach(row -> lexicon.addCue(row, faults));
    }
    LexiconRow.read(language + "/time-phrases.tsv", faults)
        .forEach(row -> lexicon.addPhrase(row, faults));
    LexiconRow.refuse(faults);
    return lexicon;
  }

  private void addCue(LexiconRow row, List<String> faults) {
    try {
      Cue cue = Cue.valueOf(row.wordClass());
      TimeWords.check(cue, row.value());
      for (String form : row.forms()) {
        if (form.startsWith(SUFFIX)) {
          suffixes.get(cue).add(form.substring(1));
        } else if (!cues.get(cue).add(form, new Entry(row.value(), row.name()))) {
          faults.add(row.source() + ": \"" + form + "\" stands there twice");
        }
        beginnings
            .computeIfAbsent(FormIndex.firstWord(form), w -> EnumSet.noneOf(Cue.class))
            .add(cue);
        if (COMPOUNDING.contains(cue)) {
          suffixes.get(cue).add(form);
        }
      }
    } catch (IllegalArgumentException e) {
      faults.add(row.source() + ": " + e.getMessage());
    }
  }

  private void addPhrase(LexiconRow row, List<String> faults) {
    try {
      Kind kind = Kind.valueOf(row.wordClass());
      Phrase phrase = new Phrase(kind, TimeWords.phraseValue(kind, row.value()));
      for (String form : row.forms()) {
        if (!phrases.add(form, phrase)) {
          faults.add(row.source() + ": \"" + form + "\" stands there twice");
        }
      }
    } catch (IllegalArgumentException e) {
      faults.add(row.source() + ": " + e.getMessage());
    }
  }

  /** The cues of which a form begins with a word. */
  Set<Cue> beginning(String word) {
    return beginnings.getOrDefault(word, Set.of());
  }

  List<Hit<Entry>> cues(Cue cue, List<Word> words, int index) {
    return cues.get(cue).at(words, index);
  }

  /** Fixed expressions at a place, the longest first. */
  List<Hit<Phrase>> phrases(List<Word> words, int index) {
    return phrases.at(words, index);
  }

  /** Forms of a cue that match the end of a word. */
  List<String> suffixes(Cue cue) {
    return suffixes.get(cue);
  }
}
