package org.sahelevents.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;
import org.sahelevents.text.Span;

/** Finds expressions of time in a text and resolves them to intervals. Thread-safe. */
public final class TimeNormaliser {
  private static final Map<String, TimeNormaliser> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final TimeLexicon lexicon;
  private final NumberReader numbers;

  private TimeNormaliser(TimeLexicon lexicon, NumberReader numbers) {
    this.lexicon = lexicon;
    this.numbers = numbers;
  }

  /**
   * @param language ISO 639-1 code
   * @throws SahelException when no temporal lexicon exists for the language, or its files have faults
   */
  public static TimeNormaliser forLanguage(String language) {
    if (!"nl".equals(language)) {
      throw new SahelException(
          ProblemKind.INVALID_INPUT, "no temporal lexicon for language " + language);
    }
    return BY_LANGUAGE.computeIfAbsent(
        language,
        l -> new TimeNormaliser(TimeLexicon.load(l), new NumberReader(NumberLexicon.load(l))));
  }

  /** Expressions in a stretch of text, normally one sentence: left to right, not overlapping, the longest wins. */
  public List<TimeExpression> find(String text, Span sentence) {
    List<Word> words = Word.split(text, sentence);
    TimeGrammar grammar = new TimeGrammar(new Cues(words, lexicon, numbers));
    List<TimeExpression> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Reading reading = grammar.at(i);
      if (reading == null || reading.next() <= i) {
        i++;
        continue;
      }
      if (reading.kind() != null) {
        Span span = new Span(words.get(i).start(), words.get(reading.next() - 1).end());
        found.add(new TimeExpression(span, span.of(text), reading.kind(), reading.value()));
      }
      i = reading.next();
    }
    return found;
  }

  /**
   * The days that an expression means in a context. What the words themselves say about past or future ("vorige week")
   * goes before the direction of the clause; what is past ends with the publication at the latest, what is to come
   * begins with it. A date without a year takes the occurrence that the direction points to, with {@link
   * Direction#UNKNOWN} the nearest. Whatever cannot be told has open ends.
   */
  public Interval resolve(TimeExpression expression, TimeContext context) {
    return resolve(expression.value(), context);
  }

  /** The days that a value, or a part of one such as the bound of a {@link TimeValue.Since}, means in a context. */
  public Interval resolve(TimeValue value, TimeContext context) {
    return TimeResolver.resolve(value, context);
  }
}
