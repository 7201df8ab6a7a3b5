package org.sahelevents.event;

import static org.eclipse.microprofile.openapi.annotations.enums.Explode.FALSE;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.sahelevents.api.Codes;
import org.sahelevents.api.QueryValues;
import org.sahelevents.article.LanguageIdentifier;
import org.sahelevents.event.CoverageQueries.By;

/** The query parameters of coverage: which articles, and what rows are told apart by. */
public class CoverageParameters {
  @QueryParam("by")
  @Parameter(
      description =
          "What to tell rows apart by: month, publisher, language, country; all without it.",
      explode = FALSE,
      example = "month,country")
  List<String> by;

  @QueryParam("country")
  @Parameter(
      description =
          "Countries, one of which articles name or tell an event of: ISO 3166-1 alpha-3. Events in other countries are not"
              + " counted then.",
      explode = FALSE,
      example = "MLI,NER")
  List<String> country;

  @QueryParam("publisher")
  @Parameter(description = "Who published them, word for word.")
  String publisher;

  @QueryParam("language")
  @Parameter(
      description = "Languages, one of which they must have: ISO 639-1.",
      explode = FALSE,
      example = "nl")
  List<String> language;

  @QueryParam("from")
  @Parameter(
      description =
          "Articles that may have appeared on this day or later: YYYY-MM-DD, YYYY-MM or YYYY.",
      example = "2022",
      schema = @Schema(type = SchemaType.STRING, pattern = QueryValues.DAY_PATTERN))
  String from;

  @QueryParam("to")
  @Parameter(
      description =
          "Articles that may have appeared on this day or earlier: YYYY-MM-DD, YYYY-MM or YYYY.",
      example = "2023",
      schema = @Schema(type = SchemaType.STRING, pattern = QueryValues.DAY_PATTERN))
  String to;

  @QueryParam("format")
  @Parameter(
      description = "json, or csv (rows alone); goes before the Accept header.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"json", "csv"}))
  String format;

  /**
   * Which articles are counted.
   *
   * @param by what rows are told apart by
   * @param countries of which they must name one or tell an event; any when empty
   * @param publishers one of which published them; any when empty
   * @param languages any when empty
   * @param from first day on which they may have appeared; null for no bound
   * @param to last such day
   */
  record Wanted(
      List<By> by,
      List<String> countries,
      List<String> publishers,
      List<String> languages,
      LocalDate from,
      LocalDate to) {}

  Wanted wanted(Codes knownCountries) {
    return new Wanted(
        By.read(QueryValues.several("by", by)),
        QueryValues.several("country", country).among(knownCountries),
        QueryValues.one("publisher", publisher).texts(),
        QueryValues.several("language", language).among(LanguageIdentifier.standard().languages()),
        QueryValues.one("from", from).firstDay(),
        QueryValues.one("to", to).lastDay());
  }
}
