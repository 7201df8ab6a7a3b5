package org.sahelevents.time;

import java.util.List;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;
import org.sahelevents.text.Span;

/** Finds expressions of time in a text and resolves them to intervals. Thread-safe. */
public final class TimeNormaliser {
  private TimeNormaliser() {}

  /**
   * @param language ISO 639-1 code
   * @throws SahelException when no temporal lexicon exists for the language
   */
  public static TimeNormaliser forLanguage(String language) {
    if (!"nl".equals(language)) {
      throw new SahelException(
          ProblemKind.INVALID_INPUT, "no temporal lexicon for language " + language);
    }
    return new TimeNormaliser();
  }

  /** Expressions in a stretch of text, normally one sentence: left to right, not overlapping, the longest wins. */
  public List<TimeExpression> find(String text, Span sentence) {
    return List.of();
  }

  /** The days that an expression means in a context. */
  public Interval resolve(TimeExpression expression, TimeContext context) {
    return resolve(expression.value(), context);
  }

  /** The days that a value, or a part of one such as the bound of a {@link TimeValue.Since}, means in a context. */
  public Interval resolve(TimeValue value, TimeContext context) {
    return Interval.UNKNOWN;
  }
}
