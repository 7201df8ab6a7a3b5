package org.sahelevents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Cuts a text into sentences and tokens with their readings. Thread-safe; never throws on any text. */
public final class LanguageAnalyser {
  private static final Map<String, LanguageAnalyser> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Morphology morphology;
  private final Segmenter segmenter;

  private LanguageAnalyser(String language) {
    morphology = new Morphology(language);
    segmenter = new Segmenter(morphology.sentenceTokenizer());
  }

  /**
   * @param language ISO 639-1 of a language that has a folder in the lexicon
   */
  public static LanguageAnalyser forLanguage(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, LanguageAnalyser::new);
  }

  /** Forgets the readings of words seen before; they are found again when needed. */
  public void forget() {
    morphology.forget();
  }

  Morphology morphology() {
    return morphology;
  }

  public Document analyse(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Segmenter.Segment s : segmenter.segments(text)) {
      List<Token> tokens = tokens(text, s.span());
      if (!tokens.isEmpty()) {
        sentences.add(new Sentence(sentences.size(), s.line(), s.span(), tokens, s.heading()));
      }
    }
    return new Document(text, sentences);
  }

  private List<Token> tokens(String text, Span sentence) {
    List<Span> spans = Tokeniser.tokens(text, sentence);
    List<String> forms =
        spans.stream().map(s -> morphology.unstressed(s.of(text).replace('’', '\''))).toList();
    List<List<Reading>> readings = morphology.readings(forms);
    List<Token> tokens = new ArrayList<>(spans.size());
    boolean quoted = false;
    for (int i = 0; i < spans.size(); i++) {
      String form = spans.get(i).of(text);
      boolean mark = form.length() == 1 && "\"“”„‘’'«»".contains(form);
      if (mark) {
        quoted = !quoted;
      }
      tokens.add(
          new Token(
              i, spans.get(i), form, Token.lower(forms.get(i)), readings.get(i), quoted && !mark));
    }
    return tokens;
  }
}
