package org.sahelevents.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Parts a sentence into clauses with their verbs and noun phrases. Thread-safe; never throws on any sentence. */
public final class ClauseAnalyser {
  private static final Map<String, ClauseAnalyser> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Morphology morphology;
  private final FunctionWords words;

  private ClauseAnalyser(String language) {
    morphology = LanguageAnalyser.forLanguage(language).morphology();
    words = FunctionWords.forLanguage(language);
  }

  /**
   * @param language ISO 639-1 of a language that has a folder in the lexicon
   */
  public static ClauseAnalyser forLanguage(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, ClauseAnalyser::new);
  }

  /**
   * A sentence with what each token is in it.
   *
   * @param sentence the sentence
   * @param kinds one per token
   * @param clauses in the order of their first token
   */
  public record Analysis(Sentence sentence, List<Kind> kinds, List<Clause> clauses) {}

  /**
   * @param adjuncts expressions that are adverbs as a whole, those of time: no verb or noun phrase is sought in them
   */
  public Analysis analyse(Sentence sentence, List<Span> adjuncts) {
    List<Token> tokens = sentence.tokens();
    boolean[] adverbial = new boolean[tokens.size()];
    for (Token t : tokens) {
      // "toen" and "nu" alone may open a clause as well; the tagger decides
      boolean opener = words.is(t, WordClass.SUBORD);
      for (Span a : adjuncts) {
        adverbial[t.index()] |= a.contains(t.span()) && !(opener && a.equals(t.span()));
      }
    }
    words.markPhrases(tokens, adverbial);
    Kind[] kinds = KindTagger.tag(words, morphology, tokens, adverbial);
    List<Clause> clauses = ClauseBuilder.clauses(words, tokens, kinds);
    VerbReader reader = new VerbReader(morphology, words, tokens, kinds);
    for (Clause c : clauses) {
      c.verbs = reader.verbs(c);
      c.chunks = Chunker.chunks(words, tokens, kinds, withoutOpener(c));
    }
    return new Analysis(sentence, List.of(kinds), List.copyOf(clauses));
  }

  /** "om" opens a clause here; it is no preposition of what follows. */
  private static List<Integer> withoutOpener(Clause c) {
    return c.type == Clause.Type.INFINITIVAL
        ? c.tokens.stream().filter(t -> t != c.openerToken).toList()
        : c.tokens;
  }
}
