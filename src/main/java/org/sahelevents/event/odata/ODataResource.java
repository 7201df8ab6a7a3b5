package org.sahelevents.event.odata;

import static org.sahelevents.api.ApiDescription.ODATA_ERROR;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahelevents.api.HeavyRequests;
import org.sahelevents.api.Site;
import org.sahelevents.event.query.Given;

/** OData 4.0, reading only. */
@Path(ODataResource.ROOT)
@Tag(name = "OData")
@ODataService
@Blocking
public class ODataResource {
  static final String ROOT = "/odata";
  private static final String STANDARD =
      "As OData 4.0 wants it; docs/standards.md says which parts.";
  private static final String MINIMAL = "application/json;odata.metadata=minimal";

  private final EntitySets sets;
  private final Entities entities;
  private final Metadata metadata;
  private final HeavyRequests heavy;
  private final RoutingContext request;

  ODataResource(
      EntitySets sets,
      Entities entities,
      Metadata metadata,
      HeavyRequests heavy,
      RoutingContext request) {
    this.heavy = heavy;
    this.request = request;
    this.sets = sets;
    this.entities = entities;
    this.metadata = metadata;
  }

  /** What the feed has. */
  @Schema(name = "ODataService", description = "The service document of OData.")
  public record Service(
      @com.fasterxml.jackson.annotation.JsonProperty("@odata.context")
          @Schema(description = "Address of the metadata document.")
          String context,
      @Schema(description = "The entity sets.") List<Listed> value) {}

  /** An entity set of the feed. */
  @Schema(name = "ODataEntitySet", description = "An entity set of the feed.")
  public record Listed(
      @Schema(description = "Its name, as the metadata document has it.") String name,
      @Schema(description = "EntitySet, always.") String kind,
      @Schema(description = "Its address, below that of the feed.") String url) {}

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "odataService", summary = "What the feed has", description = STANDARD)
  @APIResponse(
      responseCode = "200",
      description = "The entity sets.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Service.class)))
  @APIResponse(responseCode = "400", ref = ODATA_ERROR)
  @APIResponse(responseCode = "406", ref = ODATA_ERROR)
  public Response service(
      @Parameter(description = ODataParameters.FORMAT, example = "json") @QueryParam("$format")
          String format,
      @Context UriInfo uri) {
    ODataQuery.format(Given.of(uri.getQueryParameters()));
    Service service =
        new Service(
            address(uri) + "/$metadata",
            sets.all().stream().map(s -> new Listed(s.name(), "EntitySet", s.name())).toList());
    return Response.ok(service, MINIMAL).build();
  }

  @GET
  @Path("/{metadata:(?:[$]|%24)metadata}")
  @Produces({MediaType.APPLICATION_XML, MediaType.WILDCARD})
  @Operation(
      operationId = "odataMetadata",
      summary = "Types and properties of the entity sets",
      description = "CSDL 4.0 in XML.")
  @APIResponse(
      responseCode = "200",
      description = "The metadata document.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_XML,
              schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(responseCode = "400", ref = ODATA_ERROR)
  @APIResponse(responseCode = "406", ref = ODATA_ERROR)
  public Response metadata() {
    return Response.ok(metadata.document(), MediaType.APPLICATION_XML).build();
  }

  @GET
  @Path("/{set}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "odataEntities",
      summary = "Entities of a set, page by page, or one by its key",
      description = STANDARD)
  @APIResponse(
      responseCode = "200",
      description = "Entities in \"value\", and where there are more, \"@odata.nextLink\".",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT)))
  @APIResponse(responseCode = "400", ref = ODATA_ERROR)
  @APIResponse(responseCode = "404", ref = ODATA_ERROR)
  @APIResponse(responseCode = "406", ref = ODATA_ERROR)
  @APIResponse(responseCode = "501", ref = ODATA_ERROR)
  @APIResponse(responseCode = "503", ref = ODATA_ERROR)
  public Response entities(
      @Parameter(description = SETS, example = "Events") @PathParam("set") String set,
      @BeanParam ODataParameters options,
      @Context UriInfo uri) {
    Given given = Given.of(uri.getQueryParameters());
    int bracket = set.indexOf('(');
    byte[] body =
        bracket < 0
            ? page(ODataQuery.read(sets.named(set), given), uri)
            : one(sets.named(set.substring(0, bracket)), set.substring(bracket), given, uri);
    return Response.ok(body, MINIMAL).build();
  }

  private byte[] page(ODataQuery query, UriInfo uri) {
    if (query.isHeavy()) {
      heavy.enter(request);
    }
    return entities.page(query, address(uri), (token, left) -> NextPages.address(uri, token, left));
  }

  private byte[] one(EntitySet set, String predicate, Given given, UriInfo uri) {
    ODataQuery.format(given);
    List<EntitySet.Property> selected = ODataQuery.selected(set, given);
    String context = address(uri) + "/$metadata#" + set.name();
    return Keys.found(
        entities.one(
            set,
            Keys.read(set, predicate),
            selected.isEmpty() ? set.properties() : selected,
            context + NextPages.names(selected) + "/$entity"),
        set,
        predicate);
  }

  @GET
  @Path("/{set}/{count:(?:[$]|%24)count}")
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(
      operationId = "odataCount",
      summary = "How many entities there are",
      description = STANDARD)
  @APIResponse(
      responseCode = "200",
      description = "The number.",
      content =
          @Content(
              mediaType = MediaType.TEXT_PLAIN,
              schema = @Schema(type = SchemaType.STRING, pattern = "^\\d+$")))
  @APIResponse(responseCode = "400", ref = ODATA_ERROR)
  @APIResponse(responseCode = "404", ref = ODATA_ERROR)
  @APIResponse(responseCode = "406", ref = ODATA_ERROR)
  @APIResponse(responseCode = "501", ref = ODATA_ERROR)
  @APIResponse(responseCode = "503", ref = ODATA_ERROR)
  public Response count(
      @Parameter(description = SETS, example = "Events") @PathParam("set") String set,
      @Parameter(description = ODataParameters.FILTER, example = ODataParameters.EXAMPLE)
          @QueryParam("$filter")
          String filter,
      @Context UriInfo uri) {
    EntitySet counted = sets.named(set);
    Given given = Given.of(uri.getQueryParameters());
    heavy.enter(request);
    return Response.ok(String.valueOf(entities.count(counted, ODataQuery.filter(counted, given))))
        .build();
  }

  private static final String SETS =
      "Events, EventActors, EventMonths, Mentions, Articles, Actors, Places, Countries or EventTypes; for one entity its key"
          + " in brackets behind it: Actors('FRA').";

  private static String address(UriInfo uri) {
    return Site.root(uri) + ROOT;
  }
}
