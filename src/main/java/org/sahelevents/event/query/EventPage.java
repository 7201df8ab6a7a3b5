package org.sahelevents.event.query;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahelevents.event.Event;

/**
 * A page of events, and where it stands in the list.
 *
 * @param truncated whether more events follow
 * @param total events that the filter wants, on all pages; null when not asked for
 * @param totalIs how the total is known; null without one
 */
@Schema(
    name = "EventPage",
    requiredProperties = {"items", "next", "prev", "truncated", "total", "totalIs"})
public record EventPage(
    @Schema(description = "In the order asked for.") List<Event> items,
    @Schema(
            description =
                "Cursor of the next page, to be sent back as it is; null on the last page.",
            nullable = true)
        String next,
    @Schema(description = "Cursor of the page before; null on the first one.", nullable = true)
        String prev,
    @Schema(description = "Whether more events follow behind this page.") boolean truncated,
    @Schema(
            description = "Events wanted on all pages together; null unless count asks for it.",
            nullable = true)
        Long total,
    @Schema(description = "How the total is known; null without one.", nullable = true)
        Total totalIs) {

  /** How a total is known. */
  @Schema(name = "TotalIs", description = "EXACT: counted; ESTIMATED: from statistics.")
  public enum Total {
    /** Counted. */
    EXACT,
    /** From the database's statistics. */
    ESTIMATED
  }

  public EventPage {
    items = List.copyOf(items);
  }
}
