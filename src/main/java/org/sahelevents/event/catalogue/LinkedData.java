package org.sahelevents.event.catalogue;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.sahelevents.api.Members;
import org.sahelevents.event.ExportFormat;
import org.sahelevents.event.format.EventColumn;
import org.sahelevents.event.query.Area;
import org.sahelevents.sql.Sql;

/** The dataset in JSON-LD, by schema.org for search engines and by DCAT 3 for catalogues of data. */
@ApplicationScoped
public class LinkedData {
  private static final Map<String, Object> CONTEXT =
      Members.of(
          entry("@vocab", "https://schema.org/"),
          entry("dcat", "http://www.w3.org/ns/dcat#"),
          entry("dct", "http://purl.org/dc/terms/"),
          entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
          entry("gsp", "http://www.opengis.net/ont/geosparql#"),
          entry("foaf", "http://xmlns.com/foaf/0.1/"));

  /** What gives no file with everything. */
  private static final Set<ExportFormat> IN_PAGES = Set.of(ExportFormat.JSON, ExportFormat.ATOM);

  /** Where each registered media type is described. */
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private final DataSource database;
  private final Extents extents;
  private final Publication publication;

  LinkedData(DataSource database, Extents extents, Publication publication) {
    this.database = database;
    this.extents = extents;
    this.publication = publication;
  }

  /** @param root scheme, name and port of the server */
  Map<String, Object> of(String root) {
    Map<String, Object> dataset = new LinkedHashMap<>();
    dataset.put("@context", CONTEXT);
    dataset.put("@id", root + "/api/v1/dataset.jsonld");
    dataset.put("@type", List.of("Dataset", "dcat:Dataset"));
    dataset.put("name", Described.TITLE);
    dataset.put("dct:title", Described.TITLE);
    dataset.put("description", Described.DESCRIPTION);
    dataset.put("dct:description", Described.DESCRIPTION);
    dataset.put("url", root + "/");
    dataset.put("dcat:landingPage", id(root + "/"));
    dataset.put("keywords", Described.KEYWORDS);
    dataset.put("dcat:keyword", Described.KEYWORDS);
    dataset.put("isAccessibleForFree", true);
    publication.link(dataset);
    state(dataset);
    Extent extent = extents.now();
    days(extent, dataset);
    box(extent.box(), dataset);
    dataset.put(
        "variableMeasured",
        EventColumn.TABLE.stream()
            .map(
                c ->
                    typed(
                        "PropertyValue",
                        Members.of(entry("name", c.label()), entry("description", c.meaning()))))
            .toList());
    List<Object> distributions =
        new ArrayList<>(
            Arrays.stream(ExportFormat.values()).map(f -> distribution(root, f)).toList());
    dataset.put("distribution", distributions);
    dataset.put("dcat:distribution", distributions.stream().map(LinkedData::reference).toList());
    dataset.put("@reverse", Map.of("dcat:servesDataset", services(root)));
    return dataset;
  }

  private static Map<String, Object> typed(String type, Map<String, Object> members) {
    Map<String, Object> typed = new LinkedHashMap<>();
    typed.put("@type", type);
    typed.putAll(members);
    return typed;
  }

  private static Map<String, Object> id(String address) {
    return Map.of("@id", address);
  }

  private static Object reference(Object distribution) {
    return id(String.valueOf(((Map<?, ?>) distribution).get("@id")));
  }

  private void state(Map<String, Object> dataset) {
    Sql.of(database, "select revision, changed_at from dataset_state")
        .first(
            row -> {
              String changed =
                  row.getObject("changed_at", OffsetDateTime.class).toInstant().toString();
              dataset.put("version", row.getString("revision"));
              dataset.put("dateModified", changed);
              dataset.put("dct:modified", literal("xsd:dateTime", changed));
              return true;
            });
  }

  private static Map<String, Object> literal(String type, String value) {
    return Members.of(entry("@type", type), entry("@value", value));
  }

  private static void days(Extent extent, Map<String, Object> dataset) {
    if (extent.first() != null && extent.last() != null) {
      dataset.put("temporalCoverage", extent.first() + "/" + extent.last());
      dataset.put(
          "dct:temporal",
          typed(
              "dct:PeriodOfTime",
              Members.of(
                  entry("dcat:startDate", literal("xsd:date", extent.first().toString())),
                  entry("dcat:endDate", literal("xsd:date", extent.last().toString())))));
    }
  }

  private static void box(Area.Box box, Map<String, Object> dataset) {
    if (box != null) {
      dataset.put(
          "spatialCoverage",
          typed(
              "Place",
              Map.of(
                  "geo",
                  typed(
                      "GeoShape",
                      // south and west first, as schema.org wants it
                      Map.of(
                          "box",
                          "%s %s %s %s"
                              .formatted(box.south(), box.west(), box.north(), box.east()))))));
      dataset.put(
          "dct:spatial",
          typed(
              "dct:Location",
              Map.of(
                  "dcat:bbox",
                  literal(
                      "gsp:wktLiteral",
                      "POLYGON((%1$s %2$s,%3$s %2$s,%3$s %4$s,%1$s %4$s,%1$s %2$s))"
                          .formatted(box.west(), box.south(), box.east(), box.north())))));
    }
  }

  private static Map<String, Object> distribution(String root, ExportFormat format) {
    String address = Described.download(root, format);
    Map<String, Object> distribution = new LinkedHashMap<>();
    distribution.put("@id", address);
    distribution.put("@type", List.of("DataDownload", "dcat:Distribution"));
    distribution.put("name", format.extension().toUpperCase(Locale.ROOT));
    distribution.put("encodingFormat", format.mediaType());
    if (!format.mediaType().contains("/x-")) {
      distribution.put("dcat:mediaType", id(MEDIA_TYPES + format.mediaType()));
    }
    distribution.put("contentUrl", address);
    distribution.put("dcat:accessURL", id(address));
    if (!IN_PAGES.contains(format)) {
      distribution.put("dcat:downloadURL", id(address));
    }
    return distribution;
  }

  private static List<Object> services(String root) {
    return List.of(
        service(root + "/api/v1", root + "/q/openapi", "REST API", null),
        service(
            root + "/ogc",
            root + "/ogc/api",
            "OGC API - Features",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core"),
        service(
            root + "/odata",
            root + "/odata/$metadata",
            "OData 4.0",
            "http://docs.oasis-open.org/odata/odata/v4.0/odata-v4.0-part1-protocol.html"));
  }

  private static Map<String, Object> service(
      String address, String description, String title, String standard) {
    Map<String, Object> service = new LinkedHashMap<>();
    service.put("@id", address);
    service.put("@type", "dcat:DataService");
    service.put("dct:title", title);
    service.put("dcat:endpointURL", id(address));
    service.put("dcat:endpointDescription", id(description));
    if (standard != null) {
      service.put("dct:conformsTo", id(standard));
    }
    return service;
  }
}
