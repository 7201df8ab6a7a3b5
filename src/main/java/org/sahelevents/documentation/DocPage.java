package org.sahelevents.documentation;

/**
 * A page of the documentation.
 *
 * @param section what the sidebar has above it; null keeps it out of the sidebar
 * @param slug its address below {@code /docs/}; empty for the first page
 * @param file where its text stands in the repository
 * @param title what the sidebar calls it
 */
record DocPage(String section, String slug, String file, String title) {
  static final String ROOT = "/docs";

  String address() {
    return slug.isEmpty() ? ROOT : ROOT + "/" + slug;
  }
}
