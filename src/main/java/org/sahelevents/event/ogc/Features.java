package org.sahelevents.event.ogc;

import static org.sahelevents.api.ApiDescription.GEOJSON;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.sahelevents.api.Page;
import org.sahelevents.api.Site;

/** A page of features, and where others are. */
record Features(FeatureDocument.Part part, int returned, Long matched, String prev, String next) {

  /** The answer; the same links stand in it and in its header. */
  Response answer(UriInfo uri) {
    List<Link> links = new ArrayList<>();
    links.add(new Link(Site.self(uri), "self", GEOJSON, "This page"));
    if (prev != null) {
      links.add(new Link(Site.root(uri) + Page.at(uri, prev), "prev", GEOJSON, "Page before"));
    }
    if (next != null) {
      links.add(new Link(Site.root(uri) + Page.at(uri, next), "next", GEOJSON, "Next page"));
    }
    byte[] body = FeatureDocument.collection(part, returned, matched, links);
    Response.ResponseBuilder response = Response.ok(body, GEOJSON);
    Page.links(uri, prev, next, response);
    return response.build();
  }
}
