package org.sahelevents.event.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Quantity;

/** Of a mention, just what decides which others it can be one event with; equal traits need comparing only once. */
record Traits(
    EventType type,
    Reach reach,
    List<String> agents,
    List<String> targets,
    String place,
    Quantity fatalities,
    Quantity persons,
    Quantity participants) {

  static Traits of(Mention mention) {
    Claim c = mention.claim();
    Reach reach = Reach.of(c, mention.published());
    if (c.type() == EventType.AGREEMENT) {
      return new Traits(c.type(), reach, partners(c), List.of(), null, null, null, null);
    }
    return Pace.of(c.type()).incident()
        ? new Traits(
            c.type(),
            reach,
            c.agents(),
            c.targets(),
            c.place(),
            c.fatalities(),
            c.persons(),
            c.participants())
        : new Traits(c.type(), reach, c.agents(), c.targets(), c.place(), null, null, null);
  }

  /** Who agreed with the country: in an agreement it is the wording that makes one side the agent. */
  private static List<String> partners(Claim claim) {
    List<String> all = new ArrayList<>(claim.agents());
    all.addAll(claim.targets());
    return all.stream().filter(code -> !code.equals(claim.country())).distinct().toList();
  }

  Pace pace() {
    return Pace.of(type);
  }

  /** The numbers of both that can be compared, pair by pair. */
  Stream<Quantity[]> comparableNumbers(Traits other) {
    return Stream.of(
            new Quantity[] {fatalities, other.fatalities},
            new Quantity[] {persons, other.persons},
            new Quantity[] {participants, other.participants})
        .filter(pair -> Stream.of(pair).allMatch(Objects::nonNull));
  }
}
