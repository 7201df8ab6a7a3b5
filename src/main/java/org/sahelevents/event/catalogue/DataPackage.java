package org.sahelevents.event.catalogue;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sahelevents.api.Members;
import org.sahelevents.coding.Certainty;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Mode;
import org.sahelevents.coding.Status;
import org.sahelevents.event.Event;
import org.sahelevents.event.ExportFormat;
import org.sahelevents.event.format.ColumnKind;
import org.sahelevents.event.format.EventColumn;
import org.sahelevents.event.query.EventShape;
import org.sahelevents.time.Precision;

/** The dataset as a Data Package (Frictionless, version 2): what its tables are, and what each column holds. */
@ApplicationScoped
public class DataPackage {
  static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  /** Columns that hold nothing but these words. */
  private static final Map<EventColumn, Object[]> WORDS =
      Map.of(
          EventColumn.TYPE, EventType.values(),
          EventColumn.MODE, Mode.values(),
          EventColumn.STATUS, Status.values(),
          EventColumn.CERTAINTY, Certainty.values(),
          EventColumn.PRECISION, Precision.values());

  private final Publication publication;

  DataPackage(Publication publication) {
    this.publication = publication;
  }

  /** @param root scheme, name and port of the server */
  Map<String, Object> of(String root) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("$schema", PROFILE);
    described.put("name", "sahel-events");
    described.put("title", Described.TITLE);
    described.put("description", Described.DESCRIPTION);
    described.put("homepage", root + "/");
    described.put("keywords", Described.KEYWORDS);
    publication.describe(described);
    described.put(
        "resources",
        List.of(
            resource(
                "events-csv",
                ExportFormat.CSV,
                Described.download(root, ExportFormat.CSV),
                "A row per event.",
                columns(EventColumn.TABLE)),
            resource(
                "events-ndjson",
                ExportFormat.NDJSON,
                Described.download(root, ExportFormat.NDJSON),
                "A record per event, mentions included.",
                fields()),
            resource(
                "events-articles-csv",
                ExportFormat.CSV,
                Described.download(root, ExportFormat.CSV) + "&expand=articles",
                "A row per event, with the articles that it is known from.",
                columns(EventColumn.WITH_ARTICLES))));
    return described;
  }

  private static Map<String, Object> resource(
      String name,
      ExportFormat format,
      String path,
      String description,
      List<Map<String, Object>> fields) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", fields);
    schema.put("primaryKey", List.of("id"));
    schema.put("missingValues", List.of(""));
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", name);
    resource.put("type", "table");
    resource.put("description", description);
    resource.put("path", path);
    resource.put("format", format.extension());
    resource.put("mediatype", format.mediaType());
    resource.put("encoding", "utf-8");
    resource.put("schema", schema);
    return resource;
  }

  private static List<Map<String, Object>> columns(List<EventColumn> columns) {
    return columns.stream().map(DataPackage::column).toList();
  }

  private static Map<String, Object> column(EventColumn column) {
    boolean list = column.kind() == ColumnKind.LIST;
    String joined = list ? " Several are joined by " + EventColumn.SEPARATOR + "." : "";
    Map<String, Object> field =
        field(column.label(), type(column.kind()), column.meaning() + joined);
    if (WORDS.containsKey(column)) {
      List<String> words = Arrays.stream(WORDS.get(column)).map(w -> ((Enum<?>) w).name()).toList();
      field.put("constraints", Map.of("enum", words));
    } else if (column == EventColumn.ID) {
      field.put("constraints", Members.of(entry("required", true), entry("unique", true)));
    }
    return field;
  }

  private static String type(ColumnKind kind) {
    return switch (kind) {
      case CODE, TEXT, LIST -> "string";
      case DAY -> "date";
      case MOMENT -> "datetime";
      case INTEGER, LONG -> "integer";
      case DECIMAL -> "number";
      case BOOLEAN -> "boolean";
    };
  }

  /** The members of a record, by the types that they have in the program. */
  private static List<Map<String, Object>> fields() {
    return Arrays.stream(Event.class.getRecordComponents())
        .filter(c -> EventShape.allFields().contains(c.getName()))
        .map(c -> field(c.getName(), type(c.getType()), meaning(c)))
        .toList();
  }

  private static String meaning(RecordComponent component) {
    return "Schema Event of openapi.yaml, member " + component.getName() + ".";
  }

  private static String type(Class<?> type) {
    if (type == LocalDate.class) {
      return "date";
    } else if (type == Instant.class) {
      return "datetime";
    } else if (type == boolean.class || type == Boolean.class) {
      return "boolean";
    } else if (type == double.class || type == Double.class) {
      return "number";
    } else if (List.of(int.class, long.class, Integer.class, Long.class).contains(type)) {
      return "integer";
    } else if (Collection.class.isAssignableFrom(type)) {
      return "array";
    }
    return type.isRecord() || Map.class.isAssignableFrom(type) ? "object" : "string";
  }

  private static Map<String, Object> field(String name, String type, String description) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", name);
    field.put("type", type);
    field.put("description", description);
    return field;
  }
}
