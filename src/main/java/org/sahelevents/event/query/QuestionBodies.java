package org.sahelevents.event.query;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the description of questions by a body: its members are the parameters of the question by URL, and what is
 * answered is the same. Runs when the parameters and the answers of questions by URL are complete.
 */
@OpenApiFilter(
    value = OpenApiFilter.RunStage.BUILD,
    documentNames = OpenApiFilter.FILTER_RUN_FOR_ANY_DOCUMENT,
    priority = 0)
public class QuestionBodies implements OASFilter {
  private record Twins(String byUrl, String byBody, String schema, String what) {}

  private static final List<Twins> TWINS =
      List.of(
          new Twins("listEvents", "searchEvents", "EventSearch", "the list of events"),
          new Twins("countEvents", "countEventsByBody", "CountSearch", "counts"),
          new Twins("countFacets", "countFacetsByBody", "FacetSearch", "facets"));

  /** Several numbers that are one value; in a body they are an array. */
  private static final Set<String> NUMBERS = Set.of("bbox", "near");

  /** What only an answer to GET has. */
  private static final Set<String> VALIDATORS = Set.of("ETag", "Last-Modified");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Map<String, Operation> operations =
        api.getPaths().getPathItems().values().stream()
            .flatMap(path -> path.getOperations().values().stream())
            .filter(operation -> operation.getOperationId() != null)
            .collect(Collectors.toMap(Operation::getOperationId, Function.identity()));
    for (Twins twins : TWINS) {
      Operation byUrl = operations.get(twins.byUrl);
      api.getComponents().addSchema(twins.schema, body(byUrl, twins.what));
      answer(
          byUrl.getResponses().getAPIResponse("200"),
          operations.get(twins.byBody).getResponses().getAPIResponse("200"));
    }
  }

  private static Schema body(Operation byUrl, String what) {
    Schema body =
        OASFactory.createSchema()
            .addType(SchemaType.OBJECT)
            .description(
                "The parameters of %s. A lone value is taken for a list of one, too."
                    .formatted(what))
            .additionalPropertiesBoolean(false);
    for (Parameter parameter : byUrl.getParameters()) {
      Schema member =
          NUMBERS.contains(parameter.getName())
              ? OASFactory.createSchema()
                  .addType(SchemaType.ARRAY)
                  .items(OASFactory.createSchema().addType(SchemaType.NUMBER))
              : copy(parameter.getSchema());
      body.addProperty(parameter.getName(), member.description(parameter.getDescription()));
    }
    return body;
  }

  /** The member gets words of its own, which the parameter's schema must not get. */
  private static Schema copy(Schema given) {
    return OASFactory.createSchema()
        .ref(given.getRef())
        .type(given.getType())
        .items(given.getItems())
        .enumeration(given.getEnumeration())
        .defaultValue(given.getDefaultValue())
        .pattern(given.getPattern())
        .minimum(given.getMinimum())
        .maximum(given.getMaximum());
  }

  private static void answer(APIResponse byUrl, APIResponse byBody) {
    Content content = OASFactory.createContent();
    byUrl
        .getContent()
        .getMediaTypes()
        .forEach(
            (type, media) ->
                content.addMediaType(
                    type,
                    OASFactory.createMediaType()
                        .schema(media.getSchema())
                        .examples(media.getExamples())));
    byBody.setContent(content);
    if (byUrl.getHeaders() != null) {
      byUrl
          .getHeaders()
          .forEach(
              (name, header) -> {
                if (!VALIDATORS.contains(name)) {
                  byBody.addHeader(name, header);
                }
              });
    }
  }
}
