package org.sahelevents.event;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sahelevents.api.ApiDescription;

/** How events are written; the rows and their order are the same in each. */
public enum ExportFormat {
  /** One array, one event per line within, with its mentions; over HTTP a page. */
  JSON("application/json", "application/json", false),
  /** One event per line, with its mentions. */
  NDJSON(ApiDescription.NDJSON, ApiDescription.NDJSON, false),
  /** RFC 4180 in UTF-8, with a head. */
  CSV(ApiDescription.CSV, "text/csv; charset=utf-8; header=present", true),
  /** RFC 7946: a FeatureCollection. */
  GEOJSON(ApiDescription.GEOJSON, ApiDescription.GEOJSON, true),
  /** Apache Parquet, compressed by Snappy. */
  PARQUET(ApiDescription.PARQUET, ApiDescription.PARQUET, true),
  /** Office Open XML: one sheet. */
  XLSX(ApiDescription.XLSX, ApiDescription.XLSX, true),
  /** RFC 4287: a feed. */
  ATOM(ApiDescription.ATOM, ApiDescription.ATOM, false);

  private final String mediaType;
  private final String contentType;
  private final boolean columns;

  ExportFormat(String mediaType, String contentType, boolean columns) {
    this.mediaType = mediaType;
    this.contentType = contentType;
    this.columns = columns;
  }

  /** JSON first: it is what those get who take anything. */
  private static final List<Variant> VARIANTS =
      Variant.mediaTypes(
              Stream.of(values())
                  .map(f -> MediaType.valueOf(f.mediaType))
                  .toArray(MediaType[]::new))
          .build();

  /**
   * The one that is asked for: by its name, or else by the Accept header. JSON where the name is none; who reads the
   * parameter refuses it.
   *
   * @param named null where no format is named
   * @param accept null where the header is missing
   */
  static ExportFormat wanted(String named, String accept, Request request) {
    if (named != null) {
      return first(f -> f.extension().equals(named));
    }
    if (accept == null || accept.equals(MediaType.WILDCARD)) {
      // what most callers send; choosing among all variants takes as long as reading the whole
      // question
      return JSON;
    }
    Variant accepted = request.selectVariant(VARIANTS);
    return first(f -> accepted != null && f.mediaType.equals(plain(accepted.getMediaType())));
  }

  private static ExportFormat first(Predicate<ExportFormat> fits) {
    return Stream.of(values()).filter(fits).findFirst().orElse(JSON);
  }

  private static String plain(MediaType type) {
    return type.getType() + "/" + type.getSubtype();
  }

  /** Names in URLs. */
  public static List<String> names() {
    return Stream.of(values()).map(ExportFormat::extension).toList();
  }

  /** What an Accept header names. */
  public String mediaType() {
    return mediaType;
  }

  /** The media type with its parameters. */
  public String contentType() {
    return contentType;
  }

  /** Name in URLs, and ending of file names. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether events are rows of columns, and not the API's own records. */
  public boolean hasColumns() {
    return columns;
  }

  /** Whether it is text, which is worth compressing; the others are compressed by themselves. */
  boolean isText() {
    return this != PARQUET && this != XLSX;
  }

  /** Whether events are the API's own records, which can embed mentions and articles. */
  public boolean hasRecords() {
    return this == NDJSON || this == JSON;
  }
}
