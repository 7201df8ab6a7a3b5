package org.sahelevents.documentation;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Where links that work in the repository lead on the site. */
final class Links {
  private static final String IMAGES = "docs/images/";

  /** What the server itself gives of files that are no pages. */
  private static final Map<String, String> SERVED =
      Map.of("openapi.yaml", "/q/openapi", "openapi-3.0.yaml", "/q/openapi-3.0");

  private final Contents contents;

  Links(Contents contents) {
    this.contents = contents;
  }

  /**
   * @param file the page's file in the repository
   * @param target as it stands in that file
   * @return the address on the site; empty for a file of the repository that the site does not have
   */
  Optional<String> onSite(String file, String target) {
    if (target.startsWith("#") || target.matches("[a-z][a-z0-9+.-]*:.*")) {
      return Optional.of(
          target.replaceFirst("^http://localhost:8080(?=/|$)", "").replaceFirst("^$", "/"));
    }
    URI resolved = URI.create(file).resolve(target);
    String anchor = resolved.getFragment() == null ? "" : "#" + resolved.getFragment();
    String path = resolved.getPath();
    if (path.startsWith(IMAGES)) {
      return Optional.of(DocPage.ROOT + path.substring("docs".length()));
    }
    return contents
        .of(path)
        .map(DocPage::address)
        .or(() -> Optional.ofNullable(SERVED.get(path)))
        .map(address -> address + anchor);
  }
}
