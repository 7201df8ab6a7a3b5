package org.sahelevents.event.ogc;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A link as OGC API writes it.
 *
 * @param href whole address
 * @param rel relation of RFC 8288
 * @param type media type of what is there
 * @param title in words
 */
@Schema(
    name = "OgcLink",
    requiredProperties = {"href", "rel", "type", "title"})
public record Link(String href, String rel, String type, String title) {
  static final String JSON = "application/json";
  static final String SCHEMA = "application/schema+json";
  static final String GEOJSON = "application/geo+json";
}
