package org.sahelevents.event.linking;

import java.util.List;
import java.util.UUID;

/**
 * One event and what mentions it.
 *
 * @param id derived from the founding mention: the first published of those that date it
 * @param mentions at least one, first published first
 */
public record LinkedEvent(UUID id, List<Mention> mentions) {
  public LinkedEvent {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an event needs a mention");
    }
  }
}
