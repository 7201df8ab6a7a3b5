package org.sahelevents.event.counting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The counts beside a search as the API gives them. */
@Schema(
    name = "Facets",
    requiredProperties = {"total", "facets"})
record FacetAnswer(
    @Schema(description = "Events that the search finds.") long total,
    @Schema(description = "In the order asked for.") List<Facet> facets) {

  /** The values of one field. */
  @Schema(
      name = "Facet",
      requiredProperties = {"field", "values", "valueCount", "truncated", "without"})
  record Facet(
      @Schema(description = "The field, which is a parameter of the search.", examples = "type")
          String field,
      @Schema(description = "Those with most events first.") List<Value> values,
      @Schema(description = "Values there are, given or not.") int valueCount,
      @Schema(description = "Whether values were left out because of the limit.") boolean truncated,
      @Schema(description = "Events that have no value here.") long without) {}

  /** How many events have a value. */
  @Schema(
      name = "FacetValue",
      requiredProperties = {"code", "name", "events", "selected"})
  record Value(
      @Schema(description = "To be given to the search.", examples = "COUP") String code,
      @Schema(description = "In English.", examples = "Coup") String name,
      @Schema(
              description =
                  "Events found with this value, whatever values of this field the search asks for.")
          long events,
      @Schema(description = "Whether the search asks for this value.") boolean selected) {}
}
