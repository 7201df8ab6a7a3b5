package org.sahelevents.event.ogc;

import static org.sahelevents.api.ApiDescription.BAD_REQUEST;
import static org.sahelevents.api.ApiDescription.GEOJSON;
import static org.sahelevents.api.ApiDescription.NOT_ACCEPTABLE;
import static org.sahelevents.api.ApiDescription.NOT_FOUND;

import io.smallrye.common.annotation.Blocking;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahelevents.api.Site;
import org.sahelevents.event.ogc.OgcDocuments.Collection;
import org.sahelevents.event.ogc.OgcDocuments.CollectionList;
import org.sahelevents.event.ogc.OgcDocuments.Conformance;
import org.sahelevents.event.ogc.OgcDocuments.Landing;

/** OGC API - Features, part 1: core, GeoJSON, OpenAPI 3.0. */
@Path(OgcDocuments.ROOT)
@Tag(name = "OGC API")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class OgcResource {
  private static final String STANDARD = "As OGC API - Features 1.0 (OGC 17-069) wants it.";

  private final OgcDocuments documents;
  private final OgcDefinition definition;
  private final EventItems events;
  private final PlaceItems places;

  OgcResource(
      OgcDocuments documents, OgcDefinition definition, EventItems events, PlaceItems places) {
    this.documents = documents;
    this.definition = definition;
    this.events = events;
    this.places = places;
  }

  @GET
  @Operation(operationId = "ogcLandingPage", summary = "Landing page", description = STANDARD)
  @APIResponse(
      responseCode = "200",
      description = "Links to all that follows.",
      content = @Content(schema = @Schema(implementation = Landing.class)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public Landing landing(@Context UriInfo uri) {
    return documents.landing(Site.root(uri));
  }

  @GET
  @Path("/api")
  @Produces({OgcDocuments.OPENAPI_30, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "ogcApi",
      summary = "Definition of this part of the API by OpenAPI 3.0",
      description = STANDARD)
  @APIResponse(
      responseCode = "200",
      description = "The definition.",
      content =
          @Content(
              mediaType = "application/vnd.oai.openapi+json",
              schema = @Schema(type = SchemaType.OBJECT)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public Response api(@Context UriInfo uri) {
    return Response.ok(definition.document(Site.root(uri)), OgcDocuments.OPENAPI_30).build();
  }

  @GET
  @Path("/conformance")
  @Operation(operationId = "ogcConformance", summary = "What is met", description = STANDARD)
  @APIResponse(
      responseCode = "200",
      description = "The conformance classes.",
      content = @Content(schema = @Schema(implementation = Conformance.class)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public Conformance conformance() {
    return documents.conformance();
  }

  @GET
  @Path("/collections")
  @Operation(operationId = "ogcCollections", summary = "Collections", description = STANDARD)
  @APIResponse(
      responseCode = "200",
      description = "Events and places, each with its extent.",
      content = @Content(schema = @Schema(implementation = CollectionList.class)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public CollectionList collections(@Context UriInfo uri) {
    return documents.collections(Site.root(uri));
  }

  @GET
  @Path("/collections/{collection}")
  @Operation(operationId = "ogcCollection", summary = "One collection", description = STANDARD)
  @APIResponse(
      responseCode = "200",
      description = "The collection with its extent.",
      content = @Content(schema = @Schema(implementation = Collection.class)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = NOT_FOUND)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public Collection collection(
      @Parameter(description = "events or places.", example = "events") @PathParam("collection")
          String collection,
      @Context UriInfo uri) {
    return documents.collection(FeatureSet.named(collection), Site.root(uri));
  }

  @GET
  @Path("/collections/{collection}/schema")
  @Produces({Link.SCHEMA, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "ogcSchema",
      summary = "Types of the properties of features",
      description = "JSON Schema, as part 5 of the standard is going to want it.")
  @APIResponse(
      responseCode = "200",
      description = "The schema.",
      content = @Content(mediaType = Link.SCHEMA, schema = @Schema(type = SchemaType.OBJECT)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = NOT_FOUND)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public Response schema(
      @Parameter(description = "events or places.", example = "events") @PathParam("collection")
          String collection,
      @Context UriInfo uri) {
    Object schema = OgcSchemas.of(FeatureSet.named(collection), Site.self(uri));
    return Response.ok(schema, Link.SCHEMA).build();
  }

  @GET
  @Path("/collections/events/items")
  @Produces({GEOJSON, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "ogcEvents",
      summary = "Events as features",
      description = STANDARD + " All criteria of the plain API are taken as well.")
  @APIResponse(
      responseCode = "200",
      description = "A page of features, the earliest first.",
      content = @Content(mediaType = GEOJSON, schema = @Schema(ref = FeatureSchemas.EVENTS)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public Response events(@BeanParam EventItemsParameters wanted, @Context UriInfo uri) {
    return events.page(uri);
  }

  @GET
  @Path("/collections/places/items")
  @Produces({GEOJSON, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "ogcPlaces",
      summary = "Places as features",
      description = STANDARD + " The time of a place is that of the events that name it.")
  @APIResponse(
      responseCode = "200",
      description = "A page of features, by id.",
      content = @Content(mediaType = GEOJSON, schema = @Schema(ref = FeatureSchemas.PLACES)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public Response places(
      @Parameter(
              description = "Where it lies: west,south,east,north in degrees; with heights, six.",
              schema = @Schema(type = SchemaType.STRING),
              example = "-5,12,2,18")
          @QueryParam("bbox")
          String bbox,
      @Parameter(
              description = ItemsQuery.DATETIME,
              schema = @Schema(type = SchemaType.STRING),
              example = "2022-01-01T00:00:00Z/..")
          @QueryParam("datetime")
          String datetime,
      @Parameter(
              description = ItemsQuery.LIMIT,
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1000"))
          @QueryParam("limit")
          String limit,
      @Parameter(description = ItemsQuery.CURSOR) @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    return places.page(uri);
  }

  @GET
  @Path("/collections/{collection}/items/{id}")
  @Produces({GEOJSON, MediaType.APPLICATION_JSON})
  @Operation(operationId = "ogcFeature", summary = "One feature", description = STANDARD)
  @APIResponse(
      responseCode = "200",
      description = "The feature.",
      content = @Content(mediaType = GEOJSON, schema = @Schema(ref = FeatureSchemas.FEATURE)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = NOT_FOUND)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public Response feature(
      @Parameter(description = "events or places.", example = "places") @PathParam("collection")
          String collection,
      @Parameter(description = "Id of the feature.", example = "gao") @PathParam("id") String id,
      @Context UriInfo uri) {
    byte[] feature =
        switch (FeatureSet.named(collection)) {
          case EVENTS -> events.item(id, uri);
          case PLACES -> places.item(id, uri);
        };
    return Response.ok(feature, GEOJSON).build();
  }
}
