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
  public static final int DEFAULT_LIMIT = 50;
  public static final int MOST = 1000;

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
      URI target = uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build();
      response.links(
          Link.fromUri(target.getRawPath() + "?" + target.getRawQuery()).rel("next").build());
    }
  }
}
