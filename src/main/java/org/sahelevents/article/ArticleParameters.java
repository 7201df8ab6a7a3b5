package org.sahelevents.article;

import static org.eclipse.microprofile.openapi.annotations.enums.Explode.FALSE;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.sahelevents.api.Cursor;
import org.sahelevents.api.Page;
import org.sahelevents.api.QueryValues;

/** The query parameters of the list of articles. Several values are joined by commas or by repeating the parameter. */
public class ArticleParameters {
  private static final String NEWEST_FIRST = "-published";
  private static final int MOST = 1000;
  private static final String UNDATED = "-infinity";

  @QueryParam("language")
  @Parameter(
      description = "Languages, one of which it must have: ISO 639-1.",
      explode = FALSE,
      example = "nl")
  List<String> language;

  @QueryParam("publisher")
  @Parameter(description = "Who published it, word for word.")
  String publisher;

  @QueryParam("basis")
  @Parameter(
      description = "How its date of publication is known.",
      explode = FALSE,
      example = "HEAD,TEXT",
      schema = @Schema(type = SchemaType.ARRAY, implementation = PublicationBasis.class))
  List<String> basis;

  @QueryParam("from")
  @Parameter(
      description =
          "Articles that may have appeared on this day or later: YYYY-MM-DD, YYYY-MM or YYYY.",
      schema = @Schema(type = SchemaType.STRING, pattern = QueryValues.DAY_PATTERN),
      example = "2022")
  String from;

  @QueryParam("to")
  @Parameter(
      description =
          "Articles that may have appeared on this day or earlier: YYYY-MM-DD, YYYY-MM or YYYY.",
      schema = @Schema(type = SchemaType.STRING, pattern = QueryValues.DAY_PATTERN),
      example = "2023-06")
  String to;

  @QueryParam("sort")
  @Parameter(
      description =
          "Order by the first day on which it may have appeared; a minus means the latest first.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              defaultValue = NEWEST_FIRST,
              enumeration = {"published", NEWEST_FIRST}))
  String sort;

  @QueryParam("limit")
  @Parameter(
      description = "Articles on one page.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "100"))
  String limit;

  @QueryParam("cursor")
  @Parameter(description = "Where the page begins: \"next\" of the page before.")
  String cursor;

  ArticleFilter filter() {
    List<String> known = LanguageIdentifier.standard().languages();
    return new ArticleFilter(
        QueryValues.several("language", language).among(known),
        QueryValues.one("publisher", publisher).texts(),
        QueryValues.several("basis", basis).constants(PublicationBasis.class),
        QueryValues.one("from", from).firstDay(),
        QueryValues.one("to", to).lastDay(),
        sort().equals(NEWEST_FIRST));
  }

  int limit() {
    return QueryValues.one("limit", limit).number(Page.DEFAULT_LIMIT, 1, MOST);
  }

  /** First day of publication, or minus infinity, and id of the article that the page begins behind. */
  Optional<List<String>> after() {
    return Optional.ofNullable(cursor)
        .map(given -> Cursor.read(given, sort(), 2, ArticleParameters::keys));
  }

  String cursorAfter(ArticleEntry article) {
    LocalDate day = article.published().earliest();
    return Cursor.of(sort(), day == null ? UNDATED : day.toString(), article.id());
  }

  private String sort() {
    return QueryValues.one("sort", sort).choice(NEWEST_FIRST, List.of("published", NEWEST_FIRST));
  }

  private static List<String> keys(List<String> keys) {
    boolean day = keys.get(0).matches("(?!0000)\\d{4}-\\d{2}-\\d{2}");
    if (!day && !keys.get(0).equals(UNDATED)) {
      throw new IllegalArgumentException("no day: " + keys.get(0));
    }
    if (day) {
      LocalDate.parse(keys.get(0));
    }
    return keys;
  }
}
