package org.sahelevents.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Makes the description whole: every schema and member with words, every parameter, answer and schema with an example. */
@OpenApiFilter(
    value = OpenApiFilter.RunStage.BUILD,
    documentNames = OpenApiFilter.FILTER_RUN_FOR_ANY_DOCUMENT,
    priority = -1)
public class ContractFilter implements OASFilter {
  private final Map<String, JsonNode> examples = ContractWords.examples();

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.setServers(
        List.of(
            OASFactory.createServer()
                .url("/")
                .description("The server that gives this document.")));
    // nothing here asks who calls
    api.setSecurity(new ArrayList<>());
    describe(api.getComponents().getSchemas());
    SchemaExamples collected = new SchemaExamples(api.getComponents().getSchemas());
    api.getComponents().getResponses().forEach((name, r) -> complete(name, r, collected));
    for (PathItem path : api.getPaths().getPathItems().values()) {
      path.getOperations().values().forEach(operation -> complete(operation, collected));
    }
    collected.write();
  }

  private static void describe(Map<String, Schema> schemas) {
    ContractWords.descriptions()
        .forEach(
            (name, words) -> {
              String[] parts = name.split("\\.");
              Schema owner = schemas.get(parts[0]);
              Schema described =
                  owner == null || parts.length == 1
                      ? owner
                      : owner.getProperties() == null ? null : owner.getProperties().get(parts[1]);
              if (described == null) {
                throw new IllegalStateException(
                    "openapi/descriptions.yaml: there is no schema or member " + name);
              }
              described.setDescription(words);
            });
  }

  private void complete(Operation operation, SchemaExamples collected) {
    String id = operation.getOperationId();
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(p -> complete(id, p, collected));
    }
    if (operation.getRequestBody() != null) {
      complete(id + " body", operation.getRequestBody().getContent(), collected);
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach((status, answer) -> complete(id + " " + status, answer, collected));
  }

  private void complete(String where, APIResponse answer, SchemaExamples collected) {
    complete(where, answer.getContent(), collected);
  }

  private void complete(String where, Content content, SchemaExamples collected) {
    if (content == null) {
      return;
    }
    content
        .getMediaTypes()
        .forEach(
            (type, media) -> {
              JsonNode recorded = examples.get(where + " " + type);
              if (recorded != null) {
                media.setExample(null);
                media.setExamples(
                    Map.of(
                        "recorded",
                        OASFactory.createExample()
                            .summary("Of the seeds")
                            .value(SchemaExamples.plain(recorded))));
                collected.see(media.getSchema(), recorded);
              } else if (media.getExamples() != null) {
                media
                    .getExamples()
                    .values()
                    .forEach(e -> collected.see(media.getSchema(), e.getValue()));
              }
            });
  }

  /** An example of its own, of the recording, or the first value that is allowed. Lists are examples as lists. */
  private void complete(String id, Parameter parameter, SchemaExamples collected) {
    Schema schema = parameter.getSchema();
    boolean several = schema.getType() != null && schema.getType().contains(SchemaType.ARRAY);
    JsonNode recorded =
        examples.getOrDefault(
            id + " " + parameter.getName(), examples.get("* " + parameter.getName()));
    if (parameter.getExample() == null && recorded != null) {
      parameter.setExample(SchemaExamples.plain(recorded));
    }
    if (parameter.getExample() == null) {
      parameter.setExample(collected.allowed(several ? schema.getItems() : schema));
    }
    if (several && parameter.getExample() instanceof String given) {
      parameter.setExample(List.of(given.split(",")));
    } else if (several
        && parameter.getExample() != null
        && !(parameter.getExample() instanceof List)) {
      parameter.setExample(List.of(parameter.getExample()));
    }
  }
}
