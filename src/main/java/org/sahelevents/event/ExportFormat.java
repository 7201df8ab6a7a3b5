package org.sahelevents.event;

import java.util.List;
import java.util.Locale;
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

  /** Whether events are the API's own records, which can embed mentions and articles. */
  public boolean hasRecords() {
    return this == NDJSON || this == JSON;
  }
}
