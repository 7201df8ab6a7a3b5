package org.sahelevents.article;

import java.util.Optional;
import java.util.regex.Pattern;

/** The key of an article: the id that was given, else the stem of its file's name. */
final class ArticleId {
  /** What may be used, for messages. */
  static final String RULE = "up to 200 characters without / \\ ? # % and control characters";

  private static final Pattern USABLE =
      Pattern.compile("[^\\p{Cntrl}\\s/\\\\?#%][^\\p{Cntrl}/\\\\?#%]{0,199}");

  private ArticleId() {}

  /** The id as it will be stored, or nothing when it cannot be part of an address. */
  static Optional<String> of(String given) {
    return Optional.of(given.strip()).filter(id -> USABLE.matcher(id).matches());
  }

  /** The part of a path behind the last separator and before the last dot. */
  static String stem(String source) {
    String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** For an article that comes without an id: the same url, or else the same text, is the same article. */
  static String derived(GivenArticle given) {
    return ContentHash.of(given.url() != null ? given.url() : given.text()).substring(0, 16);
  }
}
