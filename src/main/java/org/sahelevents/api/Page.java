package org.sahelevents.api;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
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
      response.links(link(uri, "next", next));
    }
  }

  /** Adds the links to this page, the first one and, where there are cursors, to the ones before and behind. */
  public static void links(
      UriInfo uri, String prev, String next, Response.ResponseBuilder response) {
    URI self = uri.getRequestUri();
    response.links(Link.fromUri(relative(self)).rel("self").build(), link(uri, "first", null));
    if (prev != null) {
      response.links(link(uri, "prev", prev));
    }
    nextLink(uri, next, response);
  }

  private static Link link(UriInfo uri, String relation, String cursor) {
    Object[] value = cursor == null ? new Object[0] : new Object[] {cursor};
    URI target = uri.getRequestUriBuilder().replaceQueryParam("cursor", value).build();
    return Link.fromUri(relative(target)).rel(relation).build();
  }

  private static String relative(URI target) {
    return target.getRawQuery() == null
        ? target.getRawPath()
        : target.getRawPath() + "?" + target.getRawQuery();
  }
}
