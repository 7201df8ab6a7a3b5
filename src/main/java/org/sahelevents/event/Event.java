package org.sahelevents.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahelevents.coding.Certainty;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Mode;
import org.sahelevents.coding.Quantity;
import org.sahelevents.coding.Status;
import org.sahelevents.event.linking.Contradiction;
import org.sahelevents.event.linking.Days;
import org.sahelevents.event.linking.Stage;
import org.sahelevents.time.Precision;

/**
 * One event as the API gives it.
 *
 * @param updatedAt when its content changed last; not part of the content, since it differs from one import to another
 */
@Schema(
    name = "Event",
    description = "One thing that happened, is happening or is firmly planned, in one country.",
    requiredProperties = {
      "id",
      "type",
      "mode",
      "status",
      "certainty",
      "country",
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
      "summary",
      "confidence",
      "articleCount",
      "mentionCount",
      "reported",
      "languages",
      "revision",
      "history",
      "contested",
      "contradictions"
    })
public record Event(
    @Schema(
            description =
                "Derived from content alone, so that the same articles in any order give the same id. It may go when articles come or change; /api/v1/events/removed tells which have gone.")
        UUID id,
    EventType type,
    @Schema(description = "Direction of ARREST and SANCTION.", nullable = true) Mode mode,
    Status status,
    Certainty certainty,
    @Schema(description = "ISO 3166-1 alpha-3 of where it happens.", examples = "MLI")
        String country,
    @Schema(nullable = true) PlaceRef place,
    @Schema(description = "First possible day; null when open to the past.", nullable = true)
        LocalDate earliest,
    @Schema(description = "Last possible day; null when open to the future.", nullable = true)
        LocalDate latest,
    @Schema(description = "How finely the words fix the days.") Precision precision,
    @Schema(description = "Who does it, most often named first.") List<ActorRef> agents,
    @Schema(description = "To whom it is done.") List<ActorRef> targets,
    @Schema(description = "Soldiers or staff that move.", nullable = true) Quantity personnel,
    @Schema(nullable = true) Quantity fatalities,
    @Schema(description = "Arrested or freed.", nullable = true) Quantity persons,
    @Schema(description = "People demonstrating.", nullable = true) Quantity participants,
    @Schema(
            description = "Number of events it sums up (\"nine coups\"); null for one.",
            nullable = true)
        Integer count,
    @Schema(
            description = "One sentence made of the fields.",
            examples = "Withdrawal in Mali by France: completed between 2022-08-01 and 2022-08-31.")
        String summary,
    @Schema(description = "Probability that it is an event at all, 0 to 0.99.") double confidence,
    int articleCount,
    int mentionCount,
    @Schema(
            description =
                "From the first to the last day on which its articles may have appeared; null where none is dated.")
        Days reported,
    @Schema(description = "Languages of its articles, ISO 639-1.", examples = "[\"nl\"]")
        List<String> languages,
    @JsonIgnore @Schema(hidden = true) Instant updatedAt,
    @Schema(
            description =
                "Checksum of the event and of what its mentions claim: equal content has an equal revision.")
        long revision,
    @Schema(description = "The statuses it went through.") List<Stage> history,
    @Schema(description = "Whether mentions contradict each other.") boolean contested,
    @Schema(description = "What is contradicted, by whom.") List<Contradiction> contradictions,
    @Schema(description = "Only where asked for.") @JsonInclude(JsonInclude.Include.NON_NULL)
        List<EventMention> mentions,
    @Schema(description = "The articles that mention it; only where asked for.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        List<EventArticle> articles,
    @Schema(
            description =
                "Only where words are looked for: sentences that have them, as HTML with the words in mark elements.",
            examples = "[\"Gewapende mannen <mark>doodden</mark> twaalf soldaten\"]")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        List<String> highlight) {

  /** The same event with what was asked for besides; null stands for what was not. */
  public Event with(
      List<EventMention> someMentions, List<EventArticle> someArticles, List<String> someWords) {
    return new Event(
        id,
        type,
        mode,
        status,
        certainty,
        country,
        place,
        earliest,
        latest,
        precision,
        agents,
        targets,
        personnel,
        fatalities,
        persons,
        participants,
        count,
        summary,
        confidence,
        articleCount,
        mentionCount,
        reported,
        languages,
        updatedAt,
        revision,
        history,
        contested,
        contradictions,
        someMentions,
        someArticles,
        someWords);
  }
}
