package org.sahelevents.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names that the descriptions of operations share; {@code package-info} gives what stands behind them. */
public final class ApiDescription {
  public static final String PROBLEM_JSON = "application/problem+json";
  public static final String NDJSON = "application/x-ndjson";
  public static final String CSV = "text/csv";
  public static final String GEOJSON = "application/geo+json";
  public static final String PARQUET = "application/vnd.apache.parquet";
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String ATOM = "application/atom+xml";

  /** Names of the shared error answers, for {@code @APIResponse(ref = ...)}. */
  public static final String BAD_REQUEST = "BadRequest";

  public static final String FORBIDDEN = "Forbidden";
  public static final String NOT_FOUND = "NotFound";

  /** What was there once. */
  public static final String GONE = "Gone";

  public static final String NOT_ACCEPTABLE = "NotAcceptable";
  public static final String TOO_LARGE = "TooLarge";
  public static final String UNSUPPORTED_MEDIA_TYPE = "UnsupportedMediaType";

  /** Too many heavy requests at a time. */
  public static final String BUSY = "Busy";

  /** Whatever is refused under /odata. */
  public static final String ODATA_ERROR = "ODataError";

  private ApiDescription() {}

  /** The shape of every error. */
  @Schema(
      name = "Problem",
      description = "What is wrong, by RFC 9457.",
      requiredProperties = {"status", "title"})
  public record Problem(
      @Schema(description = "The HTTP status.", examples = "400") int status,
      @Schema(description = "The status in words.", examples = "Bad Request") String title,
      @Schema(description = "What is wrong, and what would be right.") String detail,
      @Schema(description = "Path of the request.", examples = "/api/v1/events") String instance,
      @Schema(description = "What went wrong, as a code.", examples = "INVALID_INPUT") String kind,
      @Schema(
              description = "Id of the request, as in X-Request-Id and in the server's log.",
              examples = "5f0c9e61b2d84a7fa1e0c3d2b4968770")
          String requestId,
      @Schema(
              description =
                  "Of what is gone: the id of what stands in its place, if anything does.",
              examples = "4e1d1f0a-92b3-3c5d-8e6f-70819a2b3c4d")
          String replacedBy,
      @Schema(
              description = "Name of the parameter, or of the member of the body, that is wrong.",
              examples = "type")
          String parameter,
      @Schema(description = "The value that was given to it.", examples = "WITHDRAWL") String value,
      @Schema(
              description = "What may stand there, where that is a short list.",
              examples = "[\"json\", \"csv\"]")
          List<String> allowed,
      @Schema(
              description = "Path of what may stand there, where that is a long list.",
              examples = "/api/v1/actors")
          String vocabulary,
      @Schema(
              description = "What was probably meant, the likeliest first.",
              examples = "[\"WITHDRAWAL\"]")
          List<String> suggestion,
      @Schema(
              description = "No longer given; errors under /odata are an ODataProblem.",
              deprecated = true)
          ODataError error) {}

  /** The shape of errors under /odata. */
  @Schema(
      name = "ODataProblem",
      description =
          "What is wrong, as OData 4.0 wants it told (Protocol, 9.4): one object, one member.",
      requiredProperties = {"error"})
  public record ODataProblem(ODataError error) {}

  /** What OData has errors say. */
  @Schema(
      name = "ODataError",
      description = "What is wrong, in the shape that OData gives to errors.",
      requiredProperties = {"code", "message"})
  public record ODataError(
      @Schema(description = "What went wrong, as a code.", examples = "INVALID_INPUT") String code,
      @Schema(description = "What is wrong, and what would be right.") String message,
      @Schema(description = "What it is about: a system query option.", examples = "$filter")
          @JsonInclude(JsonInclude.Include.NON_NULL)
          String target) {}
}
