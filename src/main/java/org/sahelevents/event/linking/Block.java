package org.sahelevents.event.linking;

import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Mode;

/** The mentions that can be one event at all: same type, direction and country. Blocks are linked independently. */
public record Block(EventType type, Mode mode, String country) implements Comparable<Block> {
  /** Unique and stable; also names the block's lock. */
  public String key() {
    return type + "/" + (mode == null ? "-" : mode) + "/" + country;
  }

  @Override
  public int compareTo(Block other) {
    return key().compareTo(other.key());
  }
}
