package org.sahelevents.importing;

import static org.sahelevents.api.ApiDescription.BAD_REQUEST;
import static org.sahelevents.api.ApiDescription.FORBIDDEN;
import static org.sahelevents.api.ApiDescription.NDJSON;
import static org.sahelevents.api.ApiDescription.NOT_FOUND;
import static org.sahelevents.api.ApiDescription.PROBLEM_JSON;
import static org.sahelevents.api.ApiDescription.UNSUPPORTED_MEDIA_TYPE;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sahelevents.api.ApiDescription;
import org.sahelevents.api.Cursor;
import org.sahelevents.api.LocalWrite;
import org.sahelevents.api.Page;
import org.sahelevents.api.QueryValues;
import org.sahelevents.caching.NotKept;
import org.sahelevents.importing.ArticleFiles.ArticleFile;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Importing many articles, and following how far that has come. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
@Blocking
@NotKept
public class ImportResource {
  private static final String LATEST_FIRST = "-started";
  private static final int FAILURES = 100;
  private static final int MOST_FAILURES = 10_000;
  private static final String LINE =
      "{\"id\":\"a-1\",\"published\":\"2024-03-17\",\"text\":\"De junta van Niger heeft het akkoord met de Verenigde"
          + " Staten opgezegd.\"}\n";

  private final ImportQueue queue;
  private final ImportRuns runs;

  ImportResource(ImportQueue queue, ImportRuns runs) {
    this.queue = queue;
    this.runs = runs;
  }

  /** Gives the type of the items to the OpenAPI document, which a generic page would lose. */
  @Schema(
      name = "ImportPage",
      description = "One page of runs.",
      requiredProperties = {"items", "next"})
  record ImportPage(List<ImportRun> items, @Schema(nullable = true) String next) {}

  /** Gives the form its shape in the OpenAPI document. */
  @Schema(
      name = "ImportForm",
      description = "Files of articles, .txt, .ndjson or .jsonl",
      requiredProperties = "files")
  record FilesForm(List<FileUpload> files) {}

  @POST
  @LocalWrite
  @Consumes({NDJSON, "application/ndjson", "application/jsonl"})
  @Operation(
      operationId = "importArticles",
      summary = "Import articles as NDJSON or files",
      description =
          "Takes one article a line as NDJSON, or several files as a form: texts, one article each, or NDJSON."
              + " Answers at once; the run tells how far it has come. A bad article is a failure in the run, not of it.")
  @RequestBody(
      content = {
        @Content(
            mediaType = NDJSON,
            schema = @Schema(type = SchemaType.STRING),
            examples = @ExampleObject(name = "one article a line", value = LINE)),
        @Content(
            mediaType = MediaType.MULTIPART_FORM_DATA,
            schema = @Schema(implementation = FilesForm.class))
      })
  @APIResponse(
      responseCode = "202",
      description = "The run, whose address is in Location",
      headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = ImportRun.class)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "403", ref = FORBIDDEN)
  @APIResponse(
      responseCode = "409",
      description = "Too many imports are waiting already",
      content =
          @Content(
              mediaType = PROBLEM_JSON,
              schema = @Schema(implementation = ApiDescription.Problem.class)))
  @APIResponse(responseCode = "415", ref = UNSUPPORTED_MEDIA_TYPE)
  public Response importArticles(InputStream body, @Context UriInfo uri) {
    return accepted("POST /imports", folder -> Uploads.body(body, folder), uri);
  }

  @POST
  @LocalWrite
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Response importFiles(
      @RestForm(FileUpload.ALL) List<FileUpload> files, @Context UriInfo uri) {
    if (files.isEmpty()) {
      throw new SahelException(
          ProblemKind.INVALID_INPUT, "The form holds no file; send at least one.");
    }
    return accepted(
        "POST /imports, " + files.size() + " file" + (files.size() == 1 ? "" : "s"),
        folder -> Uploads.files(files, folder),
        uri);
  }

  @GET
  @Operation(
      operationId = "listImports",
      summary = "List imports",
      description = "The runs of the import job, the latest first.")
  @APIResponse(
      responseCode = "200",
      description = "One page of runs",
      content = @Content(schema = @Schema(implementation = ImportPage.class)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  public Response listImports(
      @Parameter(
              description = "Runs on one page.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "10000",
                      defaultValue = "100"))
          @QueryParam("limit")
          String limit,
      @Parameter(description = "Where the page begins: \"next\" of the page before.")
          @QueryParam("cursor")
          String cursor,
      @Context UriInfo uri) {
    int size = QueryValues.one("limit", limit).number(Page.DEFAULT_LIMIT, 1, Page.MOST);
    UUID before =
        cursor == null
            ? null
            : Cursor.read(cursor, LATEST_FIRST, 1, keys -> UUID.fromString(keys.get(0)));
    List<ImportRun> found = runs.page(before, size + 1);
    return Page.of(found, size, run -> Cursor.of(LATEST_FIRST, run.id().toString()))
        .toResponse(uri);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getImport",
      summary = "Follow an import",
      description = "How far a run has come, and what it could not take.")
  @APIResponse(responseCode = "200", description = "The run")
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = NOT_FOUND)
  public ImportReport getImport(
      @Parameter(description = "Id of the run") @PathParam("id") String id,
      @Parameter(
              description = "Failures to show.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "0",
                      maximum = "10000",
                      defaultValue = "100"))
          @QueryParam("failures")
          String failures) {
    int shown = QueryValues.one("failures", failures).number(FAILURES, 0, MOST_FAILURES);
    ImportRun run = runs.find(uuid(id)).orElseThrow(() -> unknown(id));
    return new ImportReport(run, runs.failures(run.id(), shown));
  }

  private Response accepted(
      String source, Function<java.nio.file.Path, List<ArticleFile>> upload, UriInfo uri) {
    java.nio.file.Path folder = Uploads.folder();
    try {
      ImportRun run = queue.add(source, upload.apply(folder), folder);
      return Response.accepted(run)
          .location(uri.getAbsolutePathBuilder().path(run.id().toString()).build())
          .build();
    } catch (RuntimeException failed) {
      Uploads.delete(folder);
      throw failed;
    }
  }

  private static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException notAnId) {
      throw unknown(id);
    }
  }

  private static SahelException unknown(String id) {
    return new SahelException(ProblemKind.NOT_FOUND, "No import has the id \"" + id + "\".");
  }
}
