package org.sahelevents.article;

/**
 * What tells whether an article that is given again must be coded again.
 *
 * @param hash of what was given last
 * @param coderVersion the coder that coded it
 */
public record StoredState(String hash, String coderVersion) {
  /** Whether the same words are stored and the same coder has read them. */
  public boolean upToDate(Article article, String currentCoder) {
    return hash.equals(article.hash()) && coderVersion.equals(currentCoder);
  }
}
