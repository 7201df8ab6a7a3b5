package org.sahelevents.event.linking;

import java.util.List;
import org.sahelevents.coding.Certainty;
import org.sahelevents.coding.CodedMention;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Mode;
import org.sahelevents.coding.Quantity;
import org.sahelevents.coding.Status;
import org.sahelevents.time.Interval;

/**
 * What an event is said to be, by one mention or, consolidated, by all of them.
 *
 * @param mode null for types without a direction
 * @param country ISO 3166-1 alpha-3
 * @param place gazetteer id or null
 * @param count number of events summed up, or null for one
 */
public record Claim(
    EventType type,
    Mode mode,
    String country,
    Status status,
    Certainty certainty,
    String place,
    Interval interval,
    List<String> agents,
    List<String> targets,
    Quantity personnel,
    Quantity fatalities,
    Quantity persons,
    Quantity participants,
    Integer count) {
  public Claim {
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    if (type == null
        || country == null
        || status == null
        || certainty == null
        || interval == null) {
      throw new IllegalArgumentException(
          "a claim needs type, country, status, certainty and interval");
    }
  }

  public static Claim of(CodedMention m) {
    return new Claim(
        m.type(),
        m.mode(),
        m.country(),
        m.status(),
        m.certainty(),
        m.place(),
        m.interval(),
        m.agents(),
        m.targets(),
        m.personnel(),
        m.fatalities(),
        m.persons(),
        m.participants(),
        m.count());
  }

  public Block block() {
    return new Block(type, mode, country);
  }

  /** Whether it sums up several events, as "nine coups in three years" does. */
  public boolean isTotal() {
    return count != null && count > 1;
  }
}
