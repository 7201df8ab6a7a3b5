package org.sahelevents.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items in the order asked for
 * @param next cursor of the following page, null on the last one
 */
@Schema(description = "One page of a list.")
public record Page<T>(
    @Schema(description = "In the order asked for.", required = true) List<T> items,
    @Schema(
            description =
                "Cursor of the next page, to be sent back as it is; null on the last page.",
            nullable = true)
        String next) {
  public static final int DEFAULT_LIMIT = 100;
  public static final int MOST = 10_000;

  public Page {
    items = List.copyOf(items);
  }

  /** A list that is short enough to come whole. */
  public static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, null);
  }

  /**
   * @param found up to {@code limit + 1} items; the one too many tells that there is a next page
   * @param cursorAfter the cursor that begins behind an item
   */
  public static <T> Page<T> of(List<T> found, int limit, Function<T, String> cursorAfter) {
    if (found.size() <= limit) {
      return whole(found);
    }
    List<T> items = found.subList(0, limit);
    return new Page<>(items, cursorAfter.apply(items.get(limit - 1)));
  }

  /** The answer, with {@code Link: rel="next"} (RFC 8288, relative to the request) where there is a next page. */
  public Response toResponse(UriInfo uri) {
    Response.ResponseBuilder response = Response.ok(this);
    nextLink(uri, next, response);
    return response.build();
  }

  /** Adds the link to the next page, if there is one. */
  public static void nextLink(UriInfo uri, String next, Response.ResponseBuilder response) {
    if (next != null) {
      response.header(HttpHeaders.LINK, link(at(uri, next), "next"));
    }
  }

  /** Adds the links to this page, the first one and, where there are cursors, to the ones before and behind. */
  public static void links(
      UriInfo uri, String prev, String next, Response.ResponseBuilder response) {
    // by hand: the builders of JAX-RS take a fifth of the time of a page
    String self = relative(uri);
    response.header(HttpHeaders.LINK, link(self, "self"));
    response.header(HttpHeaders.LINK, link(at(uri, null), "first"));
    if (prev != null) {
      response.header(HttpHeaders.LINK, link(at(uri, prev), "prev"));
    }
    nextLink(uri, next, response);
  }

  private static String link(String target, String relation) {
    return "<" + target + ">; rel=\"" + relation + "\"";
  }

  /** The same question at another place, as a path with its query; cursors need no escaping. Null for the beginning. */
  public static String at(UriInfo uri, String cursor) {
    String query = uri.getRequestUri().getRawQuery();
    StringJoiner parameters = new StringJoiner("&", "?", "").setEmptyValue("");
    for (String parameter : query == null ? new String[0] : query.split("&")) {
      if (!parameter.equals("cursor") && !parameter.startsWith("cursor=")) {
        parameters.add(parameter);
      }
    }
    if (cursor != null) {
      parameters.add("cursor=" + cursor);
    }
    return uri.getRequestUri().getRawPath() + parameters;
  }

  private static String relative(UriInfo uri) {
    String query = uri.getRequestUri().getRawQuery();
    return uri.getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
  }
}
