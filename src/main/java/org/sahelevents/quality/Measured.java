package org.sahelevents.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahelevents.evaluation.Reliability;
import org.sahelevents.evaluation.Score;

/** The figures of one set of annotated articles, as the API gives them. */
@Schema(
    name = "Measured",
    description = "The figures of one set of annotated articles.",
    requiredProperties = {
      "corpus",
      "half",
      "developedOn",
      "note",
      "articles",
      "articlesWithoutEvents",
      "falseEventsPerArticleWithoutEvents",
      "events",
      "types",
      "fields",
      "reliability"
    })
public record Measured(
    @Schema(examples = "constructed") String corpus,
    @Schema(
            description = "Which articles of the corpus, by number.",
            enumeration = {"all", "odd", "even"})
        String half,
    @Schema(description = "Whether the rules were developed on these very texts.")
        boolean developedOn,
    @Schema(description = "What the texts are, and what their figures can be taken for.")
        String note,
    int articles,
    @Schema(description = "Articles in which nothing happens that must be found.")
        int articlesWithoutEvents,
    double falseEventsPerArticleWithoutEvents,
    Figure events,
    @Schema(description = "By type of event.") Map<String, Figure> types,
    @Schema(
            description =
                "By field, over the annotated events that state it: precision is the share of the found events with the"
                    + " field right, recall counts the missed ones too.")
        Map<String, Figure> fields,
    @Schema(
            description =
                "B-cubed F1 of which mentions are one event, where the annotation says so.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Double linkF1,
    Trust reliability) {

  /** How far the confidences can be trusted. */
  @Schema(
      name = "Reliability",
      description = "How far the confidences of the coded events can be trusted.",
      requiredProperties = {"bins", "brier", "expectedError"})
  public record Trust(
      @Schema(description = "A fifth of the coded events each, the least sure first.")
          List<Fifth> bins,
      @Schema(description = "Mean squared distance between confidence and truth; 0 is best.")
          double brier,
      @Schema(description = "Expected calibration error: mean distance over the bins; 0 is best.")
          double expectedError) {
    static Trust of(Reliability reliability) {
      return new Trust(
          reliability.bins().stream()
              .map(
                  bin ->
                      new Fifth(
                          bin.from(), bin.to(), Ratio.rounded(bin.mean()), Ratio.of(bin.right())))
              .toList(),
          Ratio.rounded(reliability.brier()),
          Ratio.rounded(reliability.expectedError()));
    }
  }

  /** Events of like confidence. */
  @Schema(
      name = "ReliabilityBin",
      requiredProperties = {"from", "to", "mean", "right"})
  public record Fifth(
      @Schema(description = "Least confidence.") double from,
      @Schema(description = "Largest confidence.") double to,
      @Schema(description = "Mean confidence.") double mean,
      @Schema(description = "How many were annotated, in type and country.") Ratio right) {}

  /** The figures that a score gives. */
  public static Measured of(
      String corpus, String half, boolean developedOn, String note, int articles, Score score) {
    Map<String, Figure> types = new LinkedHashMap<>();
    score.byType().forEach((type, found) -> types.put(type, Figure.of(found)));
    Map<String, Figure> fields = new LinkedHashMap<>();
    score.byField().forEach((field, read) -> fields.put(field, Figure.of(read)));
    int without = articles - score.articlesWithEvents();
    return new Measured(
        corpus,
        half,
        developedOn,
        note,
        articles,
        without,
        without == 0 ? 0 : Ratio.rounded((double) score.falseElsewhere() / without),
        Figure.of(score.total()),
        types,
        fields,
        score.linkF1() == null ? null : Ratio.rounded(score.linkF1()),
        Trust.of(score.reliability()));
  }
}
