package org.sahelevents.event.odata;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.sahelevents.api.Site;

/** Addresses of pages that follow. */
final class NextPages {
  /** What holds for the first page only, or is said anew. */
  private static final Set<String> OF_THIS_PAGE =
      Set.of(
          "$skiptoken", "$skip", "$count", "$top", "%24skiptoken", "%24skip", "%24count", "%24top");

  private NextPages() {}

  /** @param left entities that may still be given; null for no bound */
  static String address(UriInfo uri, String token, Integer left) {
    String query = uri.getRequestUri().getRawQuery();
    StringJoiner options = new StringJoiner("&", "?", "");
    for (String option : query == null ? new String[0] : query.split("&")) {
      if (!OF_THIS_PAGE.contains(option.split("=", 2)[0])) {
        options.add(option);
      }
    }
    if (left != null) {
      options.add("$top=" + left);
    }
    options.add("$skiptoken=" + token);
    return Site.root(uri) + uri.getRequestUri().getRawPath() + options;
  }

  /** The properties selected, as contexts name them; nothing where all are. */
  static String names(List<EntitySet.Property> selected) {
    return selected.isEmpty()
        ? ""
        : selected.stream()
            .map(EntitySet.Property::name)
            .collect(Collectors.joining(",", "(", ")"));
  }
}
