package org.sahelevents.event.query;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.sahelevents.coding.Certainty;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Mode;
import org.sahelevents.coding.Status;
import org.sahelevents.lexicon.ActorKind;

/**
 * Completes the description: the codes that lists of codes take, excluded ones too; that events in a list may lack fields;
 * and that quantities may be open.
 */
@OpenApiFilter(
    value = OpenApiFilter.RunStage.BUILD,
    documentNames = OpenApiFilter.FILTER_RUN_FOR_ANY_DOCUMENT,
    priority = 2)
public class EventSchemas implements OASFilter {
  private static final String LISTED = "ListedEvent";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    List<Operation> operations =
        api.getPaths().getPathItems().values().stream()
            .map(PathItem::getGET)
            .filter(o -> o != null && o.getParameters() != null)
            .toList();
    for (Operation operation : operations) {
      if (operation.getParameters().stream().anyMatch(p -> "actorKind".equals(p.getName()))) {
        operation.getParameters().forEach(EventSchemas::nameCodes);
      }
    }
    openBounds(api.getComponents().getSchemas().get("Quantity"));
    leaveOut(api.getComponents());
  }

  /** In a list, "fields" may leave out any of them; one event by its id has them all. */
  private static void leaveOut(Components components) {
    Map<String, Schema> properties =
        new LinkedHashMap<>(components.getSchemas().get("Event").getProperties());
    properties.put(
        "updatedAt",
        OASFactory.createSchema()
            .addType(SchemaType.STRING)
            .format("date-time")
            .description("When its content changed last; only where \"fields\" names it."));
    components.addSchema(
        LISTED,
        OASFactory.createSchema()
            .addType(SchemaType.OBJECT)
            .description(
                "An event in a list: all fields of Event but mentions, articles and highlight, which are there when"
                    + " asked for; with \"fields\", those alone that it names.")
            .properties(properties));
    components
        .getSchemas()
        .get("EventPage")
        .getProperties()
        .get("items")
        .setItems(OASFactory.createSchema().ref(LISTED));
  }

  /** A quantity may be open at one end; the core, where it is at home, knows nothing of this description. */
  private static void openBounds(Schema quantity) {
    for (String bound : List.of("min", "max")) {
      quantity.getProperties().get(bound).addType(SchemaType.NULL);
    }
    quantity.required(List.of("min", "max", "approximate"));
  }

  private static void nameCodes(Parameter parameter) {
    List<String> codes =
        switch (parameter.getName()) {
          case "type" -> names(EventType.values());
          case "mode" -> names(Mode.values());
          case "status" -> names(Status.values());
          case "certainty" -> names(Certainty.values());
          case "actorKind" -> names(ActorKind.values());
          case "has" -> Detail.names();
          default -> List.of();
        };
    if (!codes.isEmpty()) {
      List<Object> names =
          codes.stream()
              .flatMap(n -> Stream.of(n, "!" + n))
              .collect(ArrayList::new, List::add, List::addAll);
      parameter
          .getSchema()
          .setItems(OASFactory.createSchema().addType(SchemaType.STRING).enumeration(names));
    }
  }

  private static List<String> names(Enum<?>[] codes) {
    return Arrays.stream(codes).map(Enum::name).toList();
  }
}
