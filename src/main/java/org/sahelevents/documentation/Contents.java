package org.sahelevents.documentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All pages in the order of the sidebar, from {@code documentation/contents.tsv}; decisions have theirs without a line there. */
final class Contents {
  private static final String FILE = "documentation/contents.tsv";
  private static final String DECISIONS = "decisions/";
  private static final String DECISION_FILES = "docs/adr/";

  private final List<DocPage> pages;
  private final Map<String, DocPage> bySlug = new LinkedHashMap<>();
  private final Map<String, DocPage> byFile = new LinkedHashMap<>();

  private Contents(List<DocPage> pages) {
    this.pages = List.copyOf(pages);
    for (DocPage page : pages) {
      if (bySlug.put(page.slug(), page) != null || byFile.put(page.file(), page) != null) {
        throw new IllegalStateException(FILE + " names " + page + " twice");
      }
    }
  }

  static Contents shipped() {
    List<DocPage> pages = new ArrayList<>();
    for (String line : Bundled.resource(FILE).lines().toList()) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#") && cells.length == 4) {
        pages.add(
            new DocPage(
                cells[0].equals("-") ? null : cells[0],
                cells[1].equals("-") ? "" : cells[1],
                cells[2],
                cells[3]));
      } else if (!line.startsWith("#")) {
        throw new IllegalStateException(FILE + ": four cells are wanted in \"" + line + "\"");
      }
    }
    return new Contents(pages);
  }

  List<DocPage> pages() {
    return pages;
  }

  Optional<DocPage> at(String slug) {
    return slug.startsWith(DECISIONS)
        ? decision(slug.substring(DECISIONS.length()))
        : Optional.ofNullable(bySlug.get(slug));
  }

  /** The page whose text stands in this file of the repository. */
  Optional<DocPage> of(String file) {
    return Optional.ofNullable(byFile.get(file))
        .or(
            () ->
                file.startsWith(DECISION_FILES) && file.endsWith(".md")
                    ? decision(file.substring(DECISION_FILES.length(), file.length() - 3))
                    : Optional.empty());
  }

  private static Optional<DocPage> decision(String name) {
    String file = DECISION_FILES + name + ".md";
    return Bundled.bytes("documentation/" + file)
        .map(text -> new DocPage(null, DECISIONS + name, file, name));
  }
}
