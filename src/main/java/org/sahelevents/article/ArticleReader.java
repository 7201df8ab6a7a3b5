package org.sahelevents.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.sahelevents.time.Interval;

/**
 * Reads one article: the bytes of a text file, or one {@link GivenArticle}. Whatever is given, the answer is a
 * {@link Reading}; nothing is thrown.
 */
public final class ArticleReader {
  /** Largest text that is taken: 10 MB of UTF-8. A newspaper's longest article stays below 0.2 MB. */
  public static final int LARGEST_BYTES = 10_000_000;

  private final LanguageIdentifier identifier = LanguageIdentifier.standard();

  /**
   * @param source how messages name the file; its last part without the extension becomes the article's id
   * @param bytes the whole file
   */
  public Reading read(String source, byte[] bytes) {
    return read(source, bytes, null, null);
  }

  /**
   * Reads a file of which more is known than it says itself.
   *
   * @param published when it appeared, or null
   * @param language its language, or null
   */
  public Reading read(String source, byte[] bytes, String published, String language) {
    FileText file = FileText.of(source, bytes);
    return file.refused() != null
        ? file.refused()
        : taken(
            source,
            new GivenArticle(
                ArticleId.stem(source), null, null, null, null, published, language, file.text()));
  }

  /** Reads an article whose fields were given, with the same care for its text as for a file's. */
  public Reading read(String source, GivenArticle given) {
    String text = given.text();
    if (text == null || FileText.blank(text)) {
      return Reading.refused(
          source, Refusal.EMPTY, "text", "has no text; the field \"text\" must hold the article");
    }
    if (!FileText.storable(text)) {
      return Reading.refused(
          source,
          Refusal.BINARY,
          "text",
          "holds characters that no text has (NUL or half surrogates)");
    }
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    return bytes > LARGEST_BYTES ? tooLarge(source, bytes) : taken(source, given);
  }

  public static Reading.Refused tooLarge(String source, long bytes) {
    String size = String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    return Reading.refused(
        source, Refusal.TOO_LARGE, "is " + size + " large; an article may have 10 MB");
  }

  private Reading taken(String source, GivenArticle received) {
    GivenArticle given = received.withoutBlanks();
    Optional<String> unstorable = given.unstorableField();
    if (unstorable.isPresent()) {
      return Reading.refused(
          source,
          Refusal.BAD_FIELD,
          unstorable.get(),
          "has a NUL or half surrogate in \"" + unstorable.get() + "\"");
    }
    Optional<String> id = ArticleId.of(given.id() == null ? ArticleId.derived(given) : given.id());
    if (id.isEmpty()) {
      return Reading.refused(
          source,
          Refusal.BAD_FIELD,
          "id",
          "has an id that cannot be used; taken are " + ArticleId.RULE);
    }
    ArticleHead head = ArticleHead.of(given.text());
    String date = given.published() != null ? given.published() : head.date();
    Optional<Interval> stated = date == null ? Optional.empty() : PublicationDate.parse(date);
    if (date != null && stated.isEmpty()) {
      return Reading.refused(
          source,
          Refusal.BAD_FIELD,
          given.published() == null ? "text" : "published",
          (given.published() == null ? "is dated \"" : "has as \"published\" \"")
              + cut(date)
              + "\", which is no date; write "
              + PublicationDate.FORMS);
    }
    Optional<String> language = language(given);
    if (language.isEmpty()) {
      return Reading.refused(
          source,
          Refusal.UNKNOWN_LANGUAGE,
          given.language() == null ? "text" : "language",
          unknownLanguage(given));
    }
    PublicationBasis basis =
        given.published() != null ? PublicationBasis.GIVEN : PublicationBasis.HEAD;
    Publication publication =
        stated
            .map(days -> new Publication(days, basis))
            .or(() -> Dateline.in(given.text(), language.get()).map(Publication::byDateline))
            .orElse(Publication.UNKNOWN);
    return new Reading.Taken(source, given.article(id.get(), head, publication, language.get()));
  }

  private Optional<String> language(GivenArticle given) {
    if (given.language() == null) {
      return identifier.identify(given.text());
    }
    String code = given.language().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
    return Optional.of(code).filter(identifier.languages()::contains);
  }

  private String unknownLanguage(GivenArticle given) {
    String known = "; known languages are " + String.join(", ", identifier.languages());
    return given.language() == null
        ? "is in no known language" + known
        : "says it is in \"" + cut(given.language()) + "\"" + known;
  }

  private static String cut(String value) {
    return value.length() > 40 ? value.substring(0, 40) + "…" : value;
  }
}
