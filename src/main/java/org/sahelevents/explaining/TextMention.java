package org.sahelevents.explaining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahelevents.coding.Certainty;
import org.sahelevents.coding.CodedMention;
import org.sahelevents.coding.Confidence;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Mode;
import org.sahelevents.coding.Quantity;
import org.sahelevents.coding.Status;
import org.sahelevents.event.ActorRef;
import org.sahelevents.event.EventMention;
import org.sahelevents.event.PlaceRef;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.time.Precision;

/** One statement of an event in a given text: the fields of a stored mention, and what its event would tell. */
@Schema(
    name = "TextMention",
    description =
        "One statement of an event in the text, with all that it claims and why it was coded.",
    requiredProperties = {
      "type",
      "mode",
      "country",
      "start",
      "end",
      "text",
      "trigger",
      "status",
      "certainty",
      "place",
      "earliest",
      "latest",
      "precision",
      "agents",
      "targets",
      "personnel",
      "fatalities",
      "persons",
      "participants",
      "count",
      "confidence",
      "logOdds",
      "evidence",
      "reasons"
    })
public record TextMention(
    EventType type,
    @Schema(nullable = true) Mode mode,
    @Schema(description = "Where it happens: ISO 3166-1 alpha-3.", examples = "MLI") String country,
    @Schema(description = "Offset of the first character in the text, in UTF-16 code units.")
        int start,
    @Schema(description = "Offset behind the last character.") int end,
    @Schema(description = "The words between the offsets.") String text,
    @Schema(description = "The words that gave the type.") String trigger,
    Status status,
    Certainty certainty,
    @Schema(nullable = true) PlaceRef place,
    @Schema(description = "First possible day; null when open to the past.", nullable = true)
        LocalDate earliest,
    @Schema(description = "Last possible day; null when open to the future.", nullable = true)
        LocalDate latest,
    Precision precision,
    List<ActorRef> agents,
    List<ActorRef> targets,
    @Schema(nullable = true) Quantity personnel,
    @Schema(nullable = true) Quantity fatalities,
    @Schema(nullable = true) Quantity persons,
    @Schema(nullable = true) Quantity participants,
    @Schema(description = "Number of events it sums up.", nullable = true) Integer count,
    @Schema(description = "Probability that the mention is right, 0 to 1.") double confidence,
    @Schema(
            description =
                "What the confidence rests on: the log-odds that each feature of the mention adds, \"base\" being there"
                    + " before any. Their sum s gives the confidence 1 / (1 + exp(-s)), at least 0.01 and at most 0.99.",
            examples = "{\"base\": 2.9, \"nominal\": -0.7, \"no_agent\": -1.1}")
        Map<String, Double> logOdds,
    @Schema(description = "For each field that is stated, the words it was read from.")
        Map<String, List<EventMention.Quote>> evidence,
    @Schema(description = "The lexicon entries that spoke, with file and line.")
        List<String> reasons) {

  static TextMention of(CodedMention m, Confidence confidence, String text, Vocabulary vocabulary) {
    return new TextMention(
        m.type(),
        m.mode(),
        m.country(),
        m.span().start(),
        m.span().end(),
        m.span().of(text),
        m.trigger().of(text),
        m.status(),
        m.certainty(),
        m.place() == null ? null : vocabulary.place(m.place()),
        m.interval().earliest(),
        m.interval().latest(),
        m.interval().precision(),
        m.agents().stream().map(vocabulary::actor).toList(),
        m.targets().stream().map(vocabulary::actor).toList(),
        m.personnel(),
        m.fatalities(),
        m.persons(),
        m.participants(),
        m.count(),
        m.confidence(),
        confidence.logOdds(),
        EventMention.quotes(m, text),
        m.reasons());
  }
}
