package org.sahelevents.quality;

import static org.sahelevents.api.ApiDescription.BAD_REQUEST;
import static org.sahelevents.api.ApiDescription.NOT_ACCEPTABLE;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahelevents.coding.EventCoder;

/** How good the coder is, over HTTP. */
@Path("/api/v1/quality")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quality")
@Blocking
public class QualityResource {
  private static final String EXAMPLE =
      """
      {"coder": "1-28fb007cef25", "measuredCoder": "1-28fb007cef25", "current": true,
       "command": "mvn test -Dtest=CorpusBenchmarkTest -Dquality.update=true",
       "caveats": ["The samples are small; the intervals say how small."],
       "measured": [{"corpus": "constructed", "half": "even", "developedOn": false,
         "note": "not read for rules and frames", "articles": 30,
         "articlesWithoutEvents": 4, "falseEventsPerArticleWithoutEvents": 0.25,
         "events": {"gold": 142,
           "precision": {"value": 0.8783, "low": 0.8059, "high": 0.9262, "right": 101, "of": 115},
           "recall": {"value": 0.7113, "low": 0.6319, "high": 0.7795, "right": 101, "of": 142},
           "f1": 0.786, "fullF1": 0.607},
         "types": {}, "fields": {},
         "reliability": {"bins": [{"from": 0.44, "to": 0.82, "mean": 0.722,
             "right": {"value": 0.8, "low": 0.609, "high": 0.911, "right": 20, "of": 25}}],
           "brier": 0.0915, "expectedError": 0.026}}]}
      """;

  private final Figures figures = Figures.shipped();

  @GET
  @Operation(
      operationId = "getQuality",
      summary = "How good the coder is",
      description =
          "Precision, recall and F1 of the coder that ships, by type and by field, on annotated articles, with the size"
              + " of the annotation and how far the confidences can be trusted. Measured when it was released.")
  @APIResponse(
      responseCode = "200",
      description = "The figures.",
      content =
          @Content(
              schema = @Schema(implementation = Quality.class),
              examples = @ExampleObject(name = "example", value = EXAMPLE)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public Quality get() {
    return Quality.of(figures, EventCoder.standard().version());
  }
}
