package org.sahelevents.explaining;

import static org.sahelevents.api.ApiDescription.BAD_REQUEST;
import static org.sahelevents.api.ApiDescription.BUSY;
import static org.sahelevents.api.ApiDescription.NOT_ACCEPTABLE;
import static org.sahelevents.api.ApiDescription.TOO_LARGE;
import static org.sahelevents.api.ApiDescription.UNSUPPORTED_MEDIA_TYPE;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahelevents.api.Limited;
import org.sahelevents.api.QueryValues;
import org.sahelevents.article.Article;
import org.sahelevents.article.GivenArticle;
import org.sahelevents.event.Vocabulary;

/** Coding a text over HTTP without storing it; open to every caller, for it changes nothing. */
@Path("/api/v1/codings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codings")
@Blocking
public class CodingResource {
  private final GivenText texts = new GivenText();
  private final Vocabulary vocabulary;

  CodingResource(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @POST
  @Limited
  @Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "codeText",
      summary = "Code a text and tell why",
      description =
          "Reads a text of up to 200,000 bytes as an import would and answers with the mentions in it and, sentence by"
              + " sentence, with what was found, which lexicon entries spoke and what vetoed them. Stores nothing.")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = MediaType.TEXT_PLAIN,
            schema = @Schema(type = SchemaType.STRING),
            examples = @ExampleObject(name = "text", value = CodingExamples.TEXT)),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = GivenArticle.class),
            examples = @ExampleObject(name = "article", value = CodingExamples.ARTICLE))
      })
  @APIResponse(
      responseCode = "200",
      description = "What was read.",
      content =
          @Content(
              schema = @Schema(implementation = ReadText.class),
              examples = @ExampleObject(name = "example", value = CodingExamples.CODING)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  @APIResponse(responseCode = "413", ref = TOO_LARGE)
  @APIResponse(responseCode = "415", ref = UNSUPPORTED_MEDIA_TYPE)
  @APIResponse(responseCode = "503", ref = BUSY)
  public ReadText codeText(
      InputStream body,
      @Context HttpHeaders headers,
      @Parameter(
              description =
                  "When a plain text appeared: YYYY, YYYY-MM, YYYY-MM-DD or an ISO 8601 date-time; looked for in the text"
                      + " when missing.",
              example = "2022-08-16")
          @QueryParam("published")
          String published,
      @Parameter(
              description = "Language of a plain text, ISO 639-1; identified when missing.",
              example = "nl")
          @QueryParam("language")
          String language,
      @Parameter(
              description = "Whether to tell how each sentence was read.",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
          @QueryParam("trace")
          String trace)
      throws IOException {
    boolean traced =
        QueryValues.one("trace", trace).choice("true", List.of("true", "false")).equals("true");
    Article article = texts.read(body, headers.getMediaType(), published, language);
    return new Explainer(vocabulary).read(article, traced);
  }
}
