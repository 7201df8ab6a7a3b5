/** What all HTTP shares: problem details, reading of parameters, paging, and the guard of writing endpoints. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Sahel Events",
            version = "1",
            description =
                "Events of the Sahel coded from news articles. Every field of every event can be traced to the words"
                    + " that state it. Errors are problem details (RFC 9457).",
            license =
                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
    tags = {
      @Tag(name = "Events", description = "What happened, and which words say so."),
      @Tag(name = "Articles", description = "The texts, and what each of them mentions."),
      @Tag(name = "Codings", description = "What a given text says, and why."),
      @Tag(name = "Imports", description = "Runs of the import job."),
      @Tag(name = "Quality", description = "How good the coder is."),
      @Tag(name = "Vocabulary", description = "What the codes mean."),
      @Tag(name = "OGC API", description = "The dataset for QGIS, GDAL and other readers of maps."),
      @Tag(name = "OData", description = "The dataset for Excel, Power BI and other spreadsheets."),
      @Tag(name = "Dataset", description = "The dataset as a whole, as catalogues describe it.")
    },
    components =
        @Components(
            responses = {
              @APIResponse(
                  name = ApiDescription.BAD_REQUEST,
                  description =
                      "A parameter or the body cannot be used; \"detail\" says what is allowed.",
                  content =
                      @Content(
                          mediaType = ApiDescription.PROBLEM_JSON,
                          schema = @Schema(implementation = ApiDescription.Problem.class),
                          examples =
                              @ExampleObject(
                                  name = "mistyped",
                                  value =
                                      """
                                      {"status": 400, "title": "Bad Request", "kind": "INVALID_INPUT",
                                       "detail": "Unknown query parameter \\"contry\\"; allowed: country, type. Did you mean country?",
                                       "instance": "/api/v1/events"}"""))),
              @APIResponse(
                  name = ApiDescription.FORBIDDEN,
                  description = "Writing is open to callers on the server's own machine only.",
                  content =
                      @Content(
                          mediaType = ApiDescription.PROBLEM_JSON,
                          schema = @Schema(implementation = ApiDescription.Problem.class))),
              @APIResponse(
                  name = ApiDescription.NOT_FOUND,
                  description = "There is no such thing.",
                  content =
                      @Content(
                          mediaType = ApiDescription.PROBLEM_JSON,
                          schema = @Schema(implementation = ApiDescription.Problem.class),
                          examples =
                              @ExampleObject(
                                  name = "unknown",
                                  value =
                                      """
                                      {"status": 404, "title": "Not Found", "kind": "NOT_FOUND",
                                       "detail": "There is no event with the id 17.",
                                       "instance": "/api/v1/events/17"}"""))),
              @APIResponse(
                  name = ApiDescription.GONE,
                  description = "It was there once; Link says what stands in its place.",
                  headers =
                      @Header(
                          name = "Link",
                          description =
                              "RFC 8288: rel \"successor-version\", where something stands in its place.",
                          schema = @Schema(implementation = String.class)),
                  content =
                      @Content(
                          mediaType = ApiDescription.PROBLEM_JSON,
                          schema = @Schema(implementation = ApiDescription.Problem.class),
                          examples =
                              @ExampleObject(
                                  name = "gone",
                                  value =
                                      """
                                      {"status": 410, "title": "Gone", "kind": "GONE",
                                       "detail": "The event 0b2cd8a7-6d5e-3f0c-9a41-2f1f6f0e9b77 is gone; most of what was said of it is now said of 4e1d1f0a-92b3-3c5d-8e6f-70819a2b3c4d.",
                                       "instance": "/api/v1/events/0b2cd8a7-6d5e-3f0c-9a41-2f1f6f0e9b77",
                                       "requestId": "example",
                                       "replacedBy": "4e1d1f0a-92b3-3c5d-8e6f-70819a2b3c4d"}"""))),
              @APIResponse(
                  name = ApiDescription.NOT_ACCEPTABLE,
                  description = "None of the media types in the Accept header can be given.",
                  content =
                      @Content(
                          mediaType = ApiDescription.PROBLEM_JSON,
                          schema = @Schema(implementation = ApiDescription.Problem.class))),
              @APIResponse(
                  name = ApiDescription.TOO_LARGE,
                  description = "What was sent is larger than what is taken.",
                  content =
                      @Content(
                          mediaType = ApiDescription.PROBLEM_JSON,
                          schema = @Schema(implementation = ApiDescription.Problem.class))),
              @APIResponse(
                  name = ApiDescription.BUSY,
                  description =
                      "Too many exports, codings and long questions are under way; Retry-After says when to try again.",
                  headers =
                      @Header(
                          name = "Retry-After",
                          description = "Seconds.",
                          schema = @Schema(implementation = Integer.class)),
                  content =
                      @Content(
                          mediaType = ApiDescription.PROBLEM_JSON,
                          schema = @Schema(implementation = ApiDescription.Problem.class))),
              @APIResponse(
                  name = ApiDescription.ODATA_ERROR,
                  description =
                      "Cannot be read, is not there or is not done here; \"message\" says why.",
                  content =
                      @Content(
                          mediaType = "application/json",
                          schema = @Schema(implementation = ApiDescription.ODataProblem.class),
                          examples =
                              @ExampleObject(
                                  name = "mistyped",
                                  value =
                                      """
                                      {"error": {"code": "INVALID_INPUT", "target": "$orderby",
                                       "message": "Parameter $orderby: \\"type up\\" must be a property, and asc or desc behind it."}}"""))),
              @APIResponse(
                  name = ApiDescription.UNSUPPORTED_MEDIA_TYPE,
                  description = "The Content-Type of what was sent is not known.",
                  content =
                      @Content(
                          mediaType = ApiDescription.PROBLEM_JSON,
                          schema = @Schema(implementation = ApiDescription.Problem.class)))
            }))
package org.sahelevents.api;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
