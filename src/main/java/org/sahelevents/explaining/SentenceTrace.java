package org.sahelevents.explaining;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahelevents.coding.Step;
import org.sahelevents.coding.TracedSentence;

/** How one sentence was read, as the API gives it. */
@Schema(
    name = "SentenceTrace",
    description = "How one sentence was read.",
    requiredProperties = {"start", "end", "text", "steps"})
public record SentenceTrace(
    @Schema(description = "Offset of its first character, in UTF-16 code units.") int start,
    @Schema(description = "Offset behind its last character.") int end,
    @Schema(description = "Its words.") String text,
    @Schema(description = "What was done with it, in that order.") List<TraceStep> steps) {

  /** One step of reading. */
  @Schema(
      name = "TraceStep",
      requiredProperties = {"kind", "what"})
  public record TraceStep(
      @Schema(
              description =
                  "TOKENS: the words with their kinds. CLAUSE: its type, verbs, and phrases with their classes and"
                      + " actors. TIME: an expression of time. NOT_TAKEN: a lexicon entry whose conditions do not hold."
                      + " VETO: one that fits, and why it is no event all the same. MERGED: two statements of one event."
                      + " CODED: a statement of an event.")
          Step.Kind kind,
      @Schema(
              description = "What was found, and which lexicon entry spoke.",
              examples = "vertrekken (lexicon/nl/verbs.tsv:31)")
          String what) {}

  static SentenceTrace of(TracedSentence sentence) {
    return new SentenceTrace(
        sentence.span().start(),
        sentence.span().end(),
        sentence.text(),
        sentence.steps().stream().map(step -> new TraceStep(step.kind(), step.what())).toList());
  }
}
