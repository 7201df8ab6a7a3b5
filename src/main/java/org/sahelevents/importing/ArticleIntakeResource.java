package org.sahelevents.importing;

import static org.sahelevents.api.ApiDescription.BAD_REQUEST;
import static org.sahelevents.api.ApiDescription.FORBIDDEN;
import static org.sahelevents.api.ApiDescription.TOO_LARGE;
import static org.sahelevents.api.ApiDescription.UNSUPPORTED_MEDIA_TYPE;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahelevents.api.LocalWrite;
import org.sahelevents.article.ArticleDetail;
import org.sahelevents.article.ArticleQueries;
import org.sahelevents.article.ArticleReader;
import org.sahelevents.article.GivenArticle;
import org.sahelevents.article.NdjsonReader;
import org.sahelevents.article.Reading;

/** Taking one article over HTTP. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
@Blocking
public class ArticleIntakeResource {
  private static final String SOURCE = "POST /articles";

  /** Every character of the largest text may be escaped. */
  private static final int LARGEST_BODY = 3 * ArticleReader.LARGEST_BYTES;

  private final ArticleReader reader = new ArticleReader();
  private final ArticleIntake intake;
  private final Redating redating;
  private final ArticleQueries articles;

  ArticleIntakeResource(ArticleIntake intake, Redating redating, ArticleQueries articles) {
    this.intake = intake;
    this.redating = redating;
    this.articles = articles;
  }

  @POST
  @LocalWrite
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addArticle",
      summary = "Add an article",
      description =
          "Codes and links one article at once. The id decides: the same id with another content replaces the article,"
              + " its mentions and what follows from them; with the same content nothing changes.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = GivenArticle.class)))
  @APIResponse(
      responseCode = "201",
      description = "Added; its address is in Location",
      content = @Content(schema = @Schema(implementation = ArticleDetail.class)))
  @APIResponse(
      responseCode = "200",
      description = "Replaced, or already there",
      content = @Content(schema = @Schema(implementation = ArticleDetail.class)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "403", ref = FORBIDDEN)
  @APIResponse(responseCode = "413", ref = TOO_LARGE)
  @APIResponse(responseCode = "415", ref = UNSUPPORTED_MEDIA_TYPE)
  public Response addArticle(InputStream body, @Context UriInfo uri) throws IOException {
    Reading.Taken taken = taken(body.readNBytes(LARGEST_BODY + 1));
    Outcome outcome = intake.take(taken);
    redating.redate(() -> false);
    intake.linkPending();
    ArticleDetail stored = articles.detail(taken.article().id());
    Response.ResponseBuilder answer =
        outcome == Outcome.NEW
            ? Response.created(uri.getAbsolutePathBuilder().segment(stored.article().id()).build())
            : Response.ok();
    return answer.entity(stored).build();
  }

  private Reading.Taken taken(byte[] body) {
    Reading reading =
        body.length > LARGEST_BODY
            ? ArticleReader.tooLarge(SOURCE, body.length)
            : NdjsonReader.read(SOURCE, body, reader);
    if (reading instanceof Reading.Refused refused) {
      throw refused.exception();
    }
    return (Reading.Taken) reading;
  }
}
