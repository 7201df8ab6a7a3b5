package org.sahelevents.event;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahelevents.coding.Certainty;
import org.sahelevents.coding.CodedMention;
import org.sahelevents.coding.Field;
import org.sahelevents.coding.Mode;
import org.sahelevents.coding.Quantity;
import org.sahelevents.coding.Status;
import org.sahelevents.event.linking.Days;
import org.sahelevents.text.Span;
import org.sahelevents.time.Precision;

/** One mention as the API gives it: where it stands, and all that this mention itself claims. */
@Schema(
    name = "Mention",
    description =
        "One statement of an event in one article, with all that this statement itself claims.",
    requiredProperties = {
      "id",
      "article",
      "start",
      "end",
      "text",
      "trigger",
      "mode",
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
      "reported",
      "evidence"
    })
public record EventMention(
    @Schema(description = "Stable across imports.") UUID id,
    @Schema(description = "Id of the article.", examples = "001_5a5df4b94b520228") String article,
    @Schema(
            description =
                "Offset of the first character in the article's text, in UTF-16 code units.")
        int start,
    @Schema(description = "Offset behind the last character.") int end,
    @Schema(description = "The words between the offsets.") String text,
    @Schema(description = "The words that gave the type.") String trigger,
    @Schema(nullable = true) Mode mode,
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
    @Schema(description = "When the article may have appeared.") Days reported,
    @Schema(description = "For each field that is stated, the words it was read from.")
        Map<String, List<Quote>> evidence) {

  /** Words of the article. */
  @Schema(
      name = "Quote",
      requiredProperties = {"start", "end", "text"})
  public record Quote(int start, int end, String text) {}

  /** The evidence of a mention by the API's names of the fields, with the words themselves. */
  public static Map<String, List<Quote>> quotes(CodedMention mention, String text) {
    Map<String, List<Quote>> quotes = new LinkedHashMap<>();
    new EnumMap<Field, List<Span>>(mention.evidence())
        .forEach(
            (field, spans) ->
                quotes.put(
                    field.name().toLowerCase(Locale.ROOT),
                    spans.stream().map(s -> new Quote(s.start(), s.end(), s.of(text))).toList()));
    return quotes;
  }
}
