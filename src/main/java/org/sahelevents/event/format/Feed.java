package org.sahelevents.event.format;

import java.net.URI;
import java.util.Map;

/**
 * Where a feed stands.
 *
 * @param root address that the API's paths begin at, or null outside of HTTP
 * @param links relation to address, such as {@code self} and {@code next}
 */
public record Feed(URI root, Map<String, URI> links) {
  /** One that has no address. */
  public static final Feed NOWHERE = new Feed(null, Map.of());

  public Feed {
    links = Map.copyOf(links);
  }
}
