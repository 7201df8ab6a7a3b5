package org.sahelevents.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Makes the second document the same contract in OpenAPI 3.0.3, for generators and gateways that stumble over 3.1. The
 * library writes the older dialect; what has to be said differently there is a reference that may be null.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, documentNames = "v30", priority = -2)
public class OlderDescription implements OASFilter {
  @Override
  public void filterOpenAPI(OpenAPI document) {
    // the setting open-api-version is not heeded for a named document (Quarkus 3.33.2)
    document.setOpenapi("3.0.3");
    Map<String, Schema> schemas = document.getComponents().getSchemas();
    schemas.values().forEach(schema -> rewrite(schema, schemas));
  }

  private static void rewrite(Schema schema, Map<String, Schema> schemas) {
    if (schema == null) {
      return;
    }
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(member -> rewrite(member, schemas));
    }
    rewrite(schema.getItems(), schemas);
    rewrite(schema.getAdditionalPropertiesSchema(), schemas);
    Schema target = orNull(schema.getAnyOf(), schemas);
    if (target != null) {
      SchemaType type = type(target);
      schema.setType(List.of(type, SchemaType.NULL));
      if (type == SchemaType.OBJECT) {
        // "nullable" beside a reference does not widen what it refers to, so that has to allow null
        // itself
        target.setType(List.of(type, SchemaType.NULL));
      } else {
        spellOut(schema, target);
      }
    }
  }

  /** What is referred to, where the alternatives are a reference and null. */
  private static Schema orNull(List<Schema> alternatives, Map<String, Schema> schemas) {
    if (alternatives == null || alternatives.size() != 2) {
      return null;
    }
    Schema other = alternatives.get(1);
    String ref = alternatives.get(0).getRef();
    boolean isNull = other.getType() != null && other.getType().equals(List.of(SchemaType.NULL));
    return ref == null || !isNull ? null : schemas.get(ref.substring(ref.lastIndexOf('/') + 1));
  }

  private static void spellOut(Schema schema, Schema target) {
    schema.setAnyOf(null);
    schema.setFormat(target.getFormat());
    if (schema.getExamples() == null && target.getExamples() != null) {
      schema.addExample(target.getExamples().get(0));
    }
    Collection<Object> values = target.getEnumeration();
    if (values != null) {
      List<Object> orNull = new ArrayList<>(values);
      orNull.add(null);
      schema.setEnumeration(orNull);
    }
    if (schema.getDescription() == null) {
      schema.setDescription(target.getDescription());
    }
  }

  private static SchemaType type(Schema schema) {
    return schema.getType().stream().filter(t -> t != SchemaType.NULL).findFirst().orElseThrow();
  }
}
