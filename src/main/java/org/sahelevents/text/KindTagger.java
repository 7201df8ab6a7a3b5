package org.sahelevents.text;

import java.util.List;

/** Decides for every token of one sentence what it is there. */
final class KindTagger {
  private KindTagger() {}

  /**
   * @param adjuncts one per token: whether it stands in an expression, of time say, that is an adverb as a whole
   */
  static Kind[] tag(
      FunctionWords words, Morphology morphology, List<Token> tokens, boolean[] adjuncts) {
    Kind[] kinds = new Kind[tokens.size()];
    Neighbours around = new Neighbours(words, tokens, kinds, adjuncts);
    WordKinds byWord = new WordKinds(words, tokens, kinds, adjuncts, around);
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = adjuncts[i] ? Kind.TIME : byWord.of(i);
    }
    // in place: what was decided for the words before counts for those behind
    ContextKinds inContext = new ContextKinds(words, morphology, tokens, kinds, around);
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = adjuncts[i] ? Kind.TIME : inContext.of(i);
    }
    return kinds;
  }
}
