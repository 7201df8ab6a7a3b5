package org.sahelevents.article;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as one JSON object: a line of NDJSON, or the body of a request. Other fields are ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "GivenArticle", description = "An article to be coded. Only the text is needed.")
public record GivenArticle(
    @Schema(
            nullable = true,
            description =
                "Key of the article; without one it is derived from the url, or else from the text",
            examples = "nieuwsblad-2024-03-17-niger")
        String id,
    @Schema(nullable = true, description = "Headline", examples = "Niger zegt akkoord op")
        String title,
    @Schema(nullable = true, description = "Who wrote it") String byline,
    @Schema(
            nullable = true,
            description = "Where it was published",
            examples = "https://news.example/niger")
        String url,
    @Schema(nullable = true, description = "Who published it", examples = "Nieuwsblad")
        String publisher,
    @Schema(
            nullable = true,
            description =
                "When it was published: YYYY, YYYY-MM, YYYY-MM-DD or an ISO 8601 date-time",
            examples = "2024-03-17")
        String published,
    @Schema(nullable = true, description = "ISO 639-1; identified when missing", examples = "nl")
        String language,
    @Schema(
            description = "The whole text; offsets of mentions refer to it as given",
            examples =
                "Niger heeft zaterdag het militaire akkoord met de Verenigde Staten opgezegd.",
            required = true)
        String text) {
  /** The same with blank fields taken as not given, the others without space around them; the text stays as it is. */
  GivenArticle withoutBlanks() {
    return new GivenArticle(
        clean(id),
        clean(title),
        clean(byline),
        clean(url),
        clean(publisher),
        clean(published),
        clean(language),
        text);
  }

  /** The first field beside the text that no database could hold. */
  Optional<String> unstorableField() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", id);
    fields.put("title", title);
    fields.put("byline", byline);
    fields.put("url", url);
    fields.put("publisher", publisher);
    return fields.entrySet().stream()
        .filter(field -> field.getValue() != null && !FileText.storable(field.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The article, its title and byline read from the head of the text where they were not given. */
  Article article(
      String key, ArticleHead head, Publication publication, String identifiedLanguage) {
    return new Article(
        key,
        ContentHash.of(title, byline, url, publisher, published, language, text),
        title != null ? title : head.title(),
        byline != null ? byline : head.byline(),
        url,
        publisher,
        publication,
        identifiedLanguage,
        text);
  }

  private static String clean(String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
