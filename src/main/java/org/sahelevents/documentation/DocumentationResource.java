package org.sahelevents.documentation;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The documentation as pages for people; no part of the API that is described. */
@Path("/docs")
@Blocking
public class DocumentationResource {
  private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

  private final Documentation documentation;

  DocumentationResource(Documentation documentation) {
    this.documentation = documentation;
  }

  @GET
  @Operation(hidden = true)
  public Response first() {
    return page("");
  }

  @GET
  @Path("/{slug: [a-z0-9/-]+}")
  @Operation(hidden = true)
  public Response page(@PathParam("slug") String slug) {
    return documentation
        .page(slug)
        .map(html -> answer(200, HTML, html))
        .orElseGet(() -> answer(404, HTML, documentation.missing()));
  }

  @GET
  @Path("/style.css")
  @Operation(hidden = true)
  public Response style() {
    return answer(200, "text/css;charset=UTF-8", Bundled.resource("documentation/style.css"));
  }

  @GET
  @Path("/images/{name: [a-z0-9-]+\\.png}")
  @Operation(hidden = true)
  public Response image(@PathParam("name") String name) {
    return Bundled.bytes("documentation/docs/images/" + name)
        .map(bytes -> answer(200, "image/png", bytes))
        .orElseGet(() -> answer(404, HTML, documentation.missing()));
  }

  private static Response answer(int status, String type, Object body) {
    return Response.status(status)
        .type(type)
        .header("Cache-Control", "no-cache")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'")
        .header("Referrer-Policy", "same-origin")
        .entity(body)
        .build();
  }
}
