package org.sahelevents.explaining;

import java.util.ArrayList;
import java.util.List;
import org.sahelevents.article.Article;
import org.sahelevents.article.Published;
import org.sahelevents.coding.Coding;
import org.sahelevents.coding.EventCoder;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Codes one article as the import does, keeps nothing, and tells why. */
public final class Explainer {
  private final EventCoder coder = EventCoder.standard();
  private final Vocabulary vocabulary;

  public Explainer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Codes an article that {@link Article#datedByText} has dated.
   *
   * @throws SahelException INVALID_INPUT when nothing can be coded in its language
   */
  public static Coding code(Article dated, boolean trace) {
    EventCoder coder = EventCoder.standard();
    if (!coder.languages().contains(dated.language())) {
      throw new SahelException(
          ProblemKind.INVALID_INPUT,
          "The text is in the language \""
              + dated.language()
              + "\"; coded are "
              + String.join(", ", coder.languages())
              + ".");
    }
    return trace
        ? coder.explain(dated.text(), dated.language(), dated.publication().interval())
        : coder.code(dated.text(), dated.language(), dated.publication().interval());
  }

  private List<TextMention> mentions(Coding coding, String text) {
    List<TextMention> mentions = new ArrayList<>();
    for (int i = 0; i < coding.mentions().size(); i++) {
      mentions.add(
          TextMention.of(coding.mentions().get(i), coding.confidences().get(i), text, vocabulary));
    }
    return mentions;
  }

  /** What an article says, with the trace where that is wanted. */
  public ReadText read(Article article, boolean trace) {
    Article dated = article.datedByText();
    Coding coding = code(dated, trace);
    return new ReadText(
        coder.version(),
        dated.language(),
        Published.of(dated.publication()),
        mentions(coding, dated.text()),
        trace ? coding.sentences().stream().map(SentenceTrace::of).toList() : null);
  }
}
