package org.sahelevents.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes what filters add to every reading of the dataset, so that no resource repeats it. */
@OpenApiFilter(
    value = OpenApiFilter.RunStage.BUILD,
    documentNames = OpenApiFilter.FILTER_RUN_FOR_ANY_DOCUMENT)
public class SharedDescription implements OASFilter {
  /** The library's own shapes of a problem, for which ours stands, and what no operation refers to. */
  private static final List<String> NOT_OURS =
      List.of("HttpProblem", "HttpValidationProblem", "Violation", "Page");

  private static final String RUNS = "Imports";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    NOT_OURS.forEach(document.getComponents()::removeSchema);
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) -> {
              Operation get = item.getGET();
              if (!path.startsWith("/q/") && get != null && !get.getTags().contains(RUNS)) {
                describe(get);
              }
            });
  }

  private static void describe(Operation get) {
    APIResponse found = get.getResponses().getAPIResponse("200");
    if (found != null) {
      found.addHeader("ETag", header("Strong tag of this answer, for If-None-Match."));
      found.addHeader(
          "Last-Modified", header("When the dataset last changed, for If-Modified-Since."));
      found.addHeader(
          "X-Dataset-Revision",
          header("Revision of the dataset that this answer shows at least, for changedSince."));
    }
    get.getResponses()
        .addAPIResponse(
            "304",
            OASFactory.createAPIResponse()
                .description("The answer that If-None-Match or If-Modified-Since tells of holds."));
  }

  private static Header header(String description) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }
}
