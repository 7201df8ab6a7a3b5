package org.sahelevents.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sahelevents.lexicon.Frame;
import org.sahelevents.lexicon.Frames;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.text.Clause;
import org.sahelevents.text.ClauseAnalyser;
import org.sahelevents.text.Document;
import org.sahelevents.text.LanguageAnalyser;
import org.sahelevents.text.Sentence;
import org.sahelevents.text.Verb;

/** Frames are found by their words: those found are exactly the ones a walk over all of the verb would not have to drop. */
class FrameLookupTest {
  private final LanguageLexicon lexicon = LanguageLexicon.shipped("nl");
  private final Frames frames = lexicon.frames();
  private int left;

  @Test
  void noFrameIsLeftOutThatMightFitAGoldenSentence() {
    List<GoldenLine> golden = GoldenFiles.all();
    golden.forEach(line -> check(line.text()));
    assertTrue(left > golden.size(), "frames left out: " + left);
  }

  private void check(String text) {
    Document document = LanguageAnalyser.forLanguage("nl").analyse(text);
    ReferentReader reader = new ReferentReader(lexicon, text);
    for (Sentence s : document.sentences()) {
      SentenceView view =
          new SentenceView(
              ClauseAnalyser.forLanguage("nl").analyse(s, List.of()),
              lexicon.names().find(text, s.span()),
              List.of(),
              reader,
              frames);
      for (Clause c : view.analysis.clauses()) {
        Set<String> words = allWords(view, c);
        for (Verb v : c.verbs()) {
          List<Frame> found = frames.of(v.lemma(), view.words.around(c));
          Set<Frame> known = Collections.newSetFromMap(new IdentityHashMap<>());
          known.addAll(found);
          List<Frame> walked =
              frames.of(v.lemma()).stream()
                  .filter(
                      f ->
                          known.contains(f)
                              || f.words().stream()
                                  .allMatch(g -> g.stream().anyMatch(words::contains)))
                  .toList();
          assertEquals(walked, found, () -> v.lemma() + " in " + text);
          left += frames.of(v.lemma()).size() - found.size();
        }
      }
    }
  }

  /** Every form, lemma and class of the clause and of all that hang on it, whether a frame asks for it or not. */
  private static Set<String> allWords(SentenceView view, Clause clause) {
    Set<String> words = new HashSet<>();
    for (Clause c : view.analysis.clauses()) {
      if (c == clause || ClauseWords.hangsOn(c, clause)) {
        for (int i : c.tokens()) {
          words.add(view.token(i).lower());
          view.token(i).readings().forEach(r -> words.add(r.lemma()));
        }
        for (Referent group : view.groups(c)) {
          group.all().forEach(r -> r.classes.forEach(n -> words.add(Frame.CLASS + n)));
        }
      }
    }
    return words;
  }
}
