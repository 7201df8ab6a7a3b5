package org.sahelevents.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sahelevents.caching.Digests;
import org.sahelevents.caching.NotKept;

/**
 * The documentation as pages for people; no part of the API that is described. It belongs to the program, not to the
 * dataset: each page has a tag of its own bytes, and is there without the database, but for the data dictionary.
 */
@Path("/docs")
@NotKept
@Blocking
public class DocumentationResource {
  private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

  private final Documentation documentation;

  DocumentationResource(Documentation documentation) {
    this.documentation = documentation;
  }

  @GET
  @Operation(hidden = true)
  public Response first(@Context Request request) {
    return page("", request);
  }

  @GET
  @Path("/{slug: [a-z0-9/-]+}")
  @Operation(hidden = true)
  public Response page(@PathParam("slug") String slug, @Context Request request) {
    return documentation
        .page(slug)
        .map(html -> found(HTML, html.getBytes(UTF_8), request))
        .orElseGet(this::missing);
  }

  @GET
  @Path("/style.css")
  @Operation(hidden = true)
  public Response style(@Context Request request) {
    byte[] style = Bundled.resource("documentation/style.css").getBytes(UTF_8);
    return found("text/css;charset=UTF-8", style, request);
  }

  @GET
  @Path("/images/{name: [a-z0-9-]+\\.png}")
  @Operation(hidden = true)
  public Response image(@PathParam("name") String name, @Context Request request) {
    return Bundled.bytes("documentation/docs/images/" + name)
        .map(bytes -> found("image/png", bytes, request))
        .orElseGet(this::missing);
  }

  private Response missing() {
    return headers(Response.status(404).entity(documentation.missing()), HTML).build();
  }

  /** The page, or 304 for who has it. The tag is weak: the bytes may be sent compressed or not. */
  private static Response found(String type, byte[] body, Request request) {
    EntityTag tag = new EntityTag(Digests.hex(body), true);
    Response.ResponseBuilder known = request.evaluatePreconditions(tag);
    return headers(known == null ? Response.ok(body) : known, type)
        .tag(tag)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
        .build();
  }

  private static Response.ResponseBuilder headers(Response.ResponseBuilder answer, String type) {
    return answer
        .type(type)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'")
        .header("Referrer-Policy", "same-origin");
  }
}
