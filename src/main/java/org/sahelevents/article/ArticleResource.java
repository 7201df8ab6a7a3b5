package org.sahelevents.article;

import static org.sahelevents.api.ApiDescription.BAD_REQUEST;
import static org.sahelevents.api.ApiDescription.NOT_FOUND;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahelevents.api.Page;

/** Reading the articles that the dataset rests on. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
@Blocking
public class ArticleResource {
  private final ArticleQueries articles;

  ArticleResource(ArticleQueries articles) {
    this.articles = articles;
  }

  /** Gives the type of the items to the OpenAPI document, which a generic page would lose. */
  @Schema(
      name = "ArticlePage",
      description = "One page of articles.",
      requiredProperties = {"items", "next"})
  record ArticlePage(List<ArticleEntry> items, @Schema(nullable = true) String next) {}

  @GET
  @Operation(
      operationId = "listArticles",
      summary = "List articles",
      description = "Articles without their texts; page by page by the cursor or the Link header.")
  @APIResponse(
      responseCode = "200",
      description = "One page of articles",
      content = @Content(schema = @Schema(implementation = ArticlePage.class)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  public Response listArticles(@BeanParam ArticleParameters wanted, @Context UriInfo uri) {
    int limit = wanted.limit();
    List<ArticleEntry> found = articles.page(wanted.filter(), wanted.after(), limit);
    return Page.of(found, limit, wanted::cursorAfter).toResponse(uri);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getArticle",
      summary = "Get an article",
      description = "The text exactly as given, with the places in it where events are mentioned.")
  @APIResponse(responseCode = "200", description = "The article")
  @APIResponse(responseCode = "404", ref = NOT_FOUND)
  public ArticleDetail getArticle(
      @Parameter(description = "Id of the article", example = "001_5a5df4b94b520228")
          @PathParam("id")
          String id) {
    return articles.detail(id);
  }
}
