package org.sahelevents.article;

import java.util.Objects;

/**
 * One article as it was received.
 *
 * @param id its key: the given id, or the stem of its file's name
 * @param hash SHA-256 over everything that was given, in hexadecimal; equal hashes mean nothing changed
 * @param title headline, or null
 * @param byline who wrote it, or null
 * @param url where it was published, or null
 * @param publisher who published it, or null
 * @param publication when it may have appeared
 * @param language ISO 639-1
 * @param text exactly as given, head lines, byte order mark and line ends included; all offsets refer to it
 */
public record Article(
    String id,
    String hash,
    String title,
    String byline,
    String url,
    String publisher,
    Publication publication,
    String language,
    String text) {
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(publication, "publication");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(text, "text");
  }

  /** The same article, dated by its own text as well as that allows where nothing states when it appeared. */
  public Article datedByText() {
    return publication.basis().stated()
        ? this
        : published(PublicationDating.of(language).fromText(text));
  }

  /** The same article with another publication interval; its hash stays, since what was given stays. */
  public Article published(Publication other) {
    return new Article(id, hash, title, byline, url, publisher, other, language, text);
  }
}
