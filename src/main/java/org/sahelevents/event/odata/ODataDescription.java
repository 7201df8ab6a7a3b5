package org.sahelevents.event.odata;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;

/** Writes the paths that end in {@code $} and a word as they are; the framework takes such words as patterns only. */
@OpenApiFilter(
    value = OpenApiFilter.RunStage.BUILD,
    documentNames = OpenApiFilter.FILTER_RUN_FOR_ANY_DOCUMENT)
public class ODataDescription implements OASFilter {
  private static final List<String> WORDS = List.of("metadata", "count");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Paths paths = api.getPaths();
    for (String word : WORDS) {
      List<String> patterns =
          paths.getPathItems().keySet().stream()
              .filter(p -> p.startsWith(ODataResource.ROOT) && p.contains("{" + word))
              .toList();
      for (String pattern : patterns) {
        PathItem item = paths.getPathItem(pattern);
        paths.removePathItem(pattern);
        paths.addPathItem(pattern.replaceAll("\\{" + word + "[^}]*}", "\\$" + word), item);
        withoutParameter(item.getGET(), word);
      }
    }
  }

  private static void withoutParameter(Operation operation, String name) {
    if (operation.getParameters() != null) {
      operation.setParameters(
          operation.getParameters().stream().filter(p -> !name.equals(p.getName())).toList());
    }
  }
}
