package org.sahelevents.event.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Mode;
import org.sahelevents.event.ActorRef;
import org.sahelevents.event.Event;
import org.sahelevents.event.Vocabulary;

/**
 * Puts events together that are stages of one thing. Events come in the order of their first days, those without a first
 * day before all others. Of all entries it holds those of one page, and those that may still go on.
 */
final class Stories {
  /** Stages of one thing follow each other within so many days. */
  static final int STAGES_WITHIN_DAYS = 366;

  private final Vocabulary vocabulary;
  private final Start after;
  private final int limit;
  private final TreeMap<Start, Entry> page = new TreeMap<>();
  private final Map<Key, TreeMap<Integer, Entry>> open = new HashMap<>();
  private int entries;

  /**
   * @param after the entry that the page begins behind; null for the first page
   * @param limit entries on the page
   */
  Stories(Vocabulary vocabulary, Start after, int limit) {
    this.vocabulary = vocabulary;
    this.after = after;
    this.limit = limit;
  }

  /**
   * Where an entry stands: by the day on which it began, and in the order in which first events of that day come.
   *
   * @param dated whether its first event has a first day; otherwise its day is the last possible one
   * @param event id of its first event
   */
  record Start(LocalDate day, boolean dated, String event) implements Comparable<Start> {
    private static final Comparator<Start> ORDER =
        Comparator.comparing(Start::day).thenComparing(Start::dated).thenComparing(Start::event);

    static Start of(Event first) {
      return new Start(Stories.day(first), first.earliest() != null, first.id().toString());
    }

    /** @throws IllegalArgumentException or DateTimeException for what is no start */
    static Start read(List<String> parts) {
      return new Start(
          LocalDate.parse(parts.get(0)),
          Boolean.parseBoolean(parts.get(1)),
          UUID.fromString(parts.get(2)).toString());
    }

    @Override
    public int compareTo(Start other) {
      return ORDER.compare(this, other);
    }
  }

  /** Events that may go on: of one type and direction, by somebody of one house (France and Operation Barkhane). */
  private record Key(EventType type, Mode mode, String house) {}

  /** Events of one story, the first first. */
  private static final class Entry {
    private final int number;
    private final boolean grouped;
    private List<Event> stages = new ArrayList<>();
    private Event last;

    Entry(int number, boolean grouped) {
      this.number = number;
      this.grouped = grouped;
    }

    void add(Event event) {
      last = event;
      if (stages != null) {
        stages.add(event);
      }
    }

    boolean mayGoOn(LocalDate day) {
      return grouped && !day(last).plusDays(STAGES_WITHIN_DAYS).isBefore(day);
    }
  }

  /** The day that an event is ordered by; one without any day cannot be told. */
  static LocalDate day(Event event) {
    return event.earliest() == null ? event.latest() : event.earliest();
  }

  /** @param grouped whether events of its type may be stages of one entry */
  void add(Event event, boolean grouped) {
    Entry entry = grouped ? begun(event) : null;
    if (entry == null) {
      entry = new Entry(entries++, grouped);
      place(entry, Start.of(event));
    }
    entry.add(event);
    if (grouped) {
      for (Key key : keys(event)) {
        open.computeIfAbsent(key, k -> new TreeMap<>(Comparator.reverseOrder()))
            .put(entry.number, entry);
      }
    }
  }

  private void place(Entry entry, Start start) {
    if (after != null && start.compareTo(after) <= 0) {
      entry.stages = null;
      return;
    }
    page.put(start, entry);
    if (page.size() > limit + 1) {
      page.pollLastEntry().getValue().stages = null;
    }
  }

  /** The entry begun last that the event continues, or null. */
  private Entry begun(Event event) {
    Entry begun = null;
    for (Key key : keys(event)) {
      TreeMap<Integer, Entry> candidates = open.getOrDefault(key, new TreeMap<>());
      if (event.earliest() != null) {
        // from now on no event comes of an earlier day
        candidates.values().removeIf(entry -> !entry.mayGoOn(event.earliest()));
      }
      for (Entry entry : candidates.values()) {
        if (begun != null && entry.number <= begun.number) {
          break;
        }
        if (continues(entry.last, event)) {
          begun = entry;
          break;
        }
      }
    }
    return begun;
  }

  private List<Key> keys(Event event) {
    return event.agents().stream()
        .map(agent -> new Key(event.type(), event.mode(), house(agent.code())))
        .distinct()
        .toList();
  }

  /** Whom an actor belongs to in the end: actors of different houses never agree. */
  private String house(String code) {
    String house = code;
    for (String above = code; above != null; above = vocabulary.actor(above).affiliation()) {
      house = above;
    }
    return house;
  }

  private boolean continues(Event before, Event event) {
    return before.type() == event.type()
        && before.mode() == event.mode()
        && sameActors(before.agents(), event.agents())
        && (before.targets().isEmpty()
            || event.targets().isEmpty()
            || sameActors(before.targets(), event.targets()))
        && !day(event).isBefore(day(before))
        && !day(event).isAfter(day(before).plusDays(STAGES_WITHIN_DAYS));
  }

  private boolean sameActors(List<ActorRef> some, List<ActorRef> others) {
    return some.stream()
        .anyMatch(a -> others.stream().anyMatch(b -> vocabulary.sameActor(a.code(), b.code())));
  }

  /** Whether no event from this day on can change the page, nor that there is more behind it. */
  boolean complete(LocalDate day) {
    return isTruncated()
        && page.lastKey().day().isBefore(day)
        && page.values().stream().noneMatch(entry -> entry.mayGoOn(day));
  }

  /** Whether there are entries behind the page. */
  boolean isTruncated() {
    return page.size() > limit;
  }

  /** The entries of the page in order, each as its events. */
  List<List<Event>> page() {
    return page.values().stream().limit(limit).map(entry -> List.copyOf(entry.stages)).toList();
  }
}
