package org.sahelevents.event.counting;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Completes the description: what a list of names allows is said of its items; an annotation can only say it of the list. */
@OpenApiFilter(
    value = OpenApiFilter.RunStage.BUILD,
    documentNames = OpenApiFilter.FILTER_RUN_FOR_ANY_DOCUMENT,
    priority = 2)
public class CountSchemas implements OASFilter {
  /** A country's story needs a country; elsewhere the same parameter is but one criterion. */
  @Override
  public Operation filterOperation(Operation operation) {
    if ("getTimeline".equals(operation.getOperationId())) {
      operation.getParameters().stream()
          .filter(parameter -> parameter.getName().equals("country"))
          .forEach(parameter -> parameter.setRequired(true));
    }
    return operation;
  }

  @Override
  public Parameter filterParameter(Parameter parameter) {
    Schema list = parameter.getSchema();
    boolean several =
        list != null && list.getType() != null && list.getType().contains(SchemaType.ARRAY);
    if (several && list.getEnumeration() != null) {
      List<Object> names = List.copyOf(list.getEnumeration());
      list.setEnumeration(null);
      list.setItems(OASFactory.createSchema().addType(SchemaType.STRING).enumeration(names));
    }
    return parameter;
  }
}
