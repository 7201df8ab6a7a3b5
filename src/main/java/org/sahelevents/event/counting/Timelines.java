package org.sahelevents.event.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sahelevents.coding.EventType;
import org.sahelevents.event.ActorRef;
import org.sahelevents.event.Event;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.event.query.CodeField;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.event.query.EventQueries;
import org.sahelevents.event.query.EventShape;
import org.sahelevents.event.query.EventSort;
import org.sahelevents.event.query.Terms;
import org.sahelevents.lexicon.Headlines;

/** Tells a country's story: who left, who came, who seized power, in order. */
@ApplicationScoped
class Timelines {
  /** From the confidence on at which four of five such events are annotated by hand as well. */
  private static final double CONFIDENT = 0.8;

  /** Stages of one thing follow each other within so many days. */
  private static final int STAGES_WITHIN_DAYS = 366;

  private final EventQueries events;
  private final Vocabulary vocabulary;
  private final Headlines headlines = Headlines.shipped();

  Timelines(EventQueries events, Vocabulary vocabulary) {
    this.events = events;
    this.vocabulary = vocabulary;
  }

  /** @param asked with one country at least; what it says of types and confidence goes before our own choice */
  TimelineAnswer tell(EventFilter asked, int limit) {
    EventFilter filter = chosen(asked);
    List<Entry> entries = new ArrayList<>();
    long[] undated = {0};
    events.each(
        filter,
        EventSort.Order.FIRST_TO_LAST,
        EventShape.PLAIN,
        event -> {
          if (event.earliest() == null && event.latest() == null) {
            undated[0]++;
          } else {
            add(entries, event);
          }
        });
    entries.sort(Comparator.comparing(Entry::begin));
    return new TimelineAnswer(
        filter.codes(CodeField.COUNTRY).any().first(),
        filter.codes(CodeField.TYPE).any().stream().map(EventType::valueOf).toList(),
        filter.minConfidence(),
        entries.stream().limit(limit).map(this::told).toList(),
        entries.size() > limit,
        undated[0]);
  }

  private EventFilter chosen(EventFilter asked) {
    Terms types = asked.codes(CodeField.TYPE);
    EventFilter filter =
        types.any().isEmpty()
            ? asked.with(CodeField.TYPE, Terms.of(headlines.storyTypes(), types.none()))
            : asked;
    return filter.atLeast(asked.minConfidence() == null ? CONFIDENT : asked.minConfidence());
  }

  /** Events of one story, the first first. */
  private record Entry(List<Event> stages) {
    LocalDate begin() {
      return day(stages.get(0));
    }

    Event last() {
      return stages.get(stages.size() - 1);
    }
  }

  private static LocalDate day(Event event) {
    return event.earliest() == null ? event.latest() : event.earliest();
  }

  private void add(List<Entry> entries, Event event) {
    if (telling(event).isGrouped()) {
      for (int i = entries.size() - 1; i >= 0; i--) {
        if (continues(entries.get(i).last(), event)) {
          entries.get(i).stages().add(event);
          return;
        }
      }
    }
    entries.add(new Entry(new ArrayList<>(List.of(event))));
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

  private Headlines.Telling telling(Event event) {
    return headlines
        .of(event.type().name(), event.mode() == null ? null : event.mode().name())
        .orElseThrow();
  }

  private TimelineAnswer.Entry told(Entry entry) {
    List<TimelineAnswer.Stage> stages = entry.stages().stream().map(this::told).toList();
    boolean open = entry.stages().stream().anyMatch(e -> e.latest() == null);
    return new TimelineAnswer.Entry(
        entry.last().type(),
        stages.get(stages.size() - 1).headline(),
        entry.stages().get(0).earliest(),
        open
            ? null
            : entry.stages().stream()
                .map(Event::latest)
                .max(Comparator.naturalOrder())
                .orElseThrow(),
        stages);
  }

  private TimelineAnswer.Stage told(Event e) {
    return new TimelineAnswer.Stage(
        e.id(),
        headline(e),
        e.status(),
        e.certainty(),
        e.earliest(),
        e.latest(),
        e.precision(),
        e.confidence(),
        e.articleCount());
  }

  private String headline(Event event) {
    Map<String, String> slots = new LinkedHashMap<>();
    name(slots, "who", event.agents());
    name(slots, "whom", event.targets());
    String country = vocabulary.countryName(event.country());
    slots.put(
        "where",
        Stream.of(event.place() == null ? country : event.place().name(), country)
            .distinct()
            .collect(Collectors.joining(", ")));
    return telling(event).line(event.status().name(), slots, country);
  }

  private static void name(Map<String, String> slots, String slot, List<ActorRef> actors) {
    if (!actors.isEmpty()) {
      slots.put(slot, actors.stream().map(ActorRef::name).collect(Collectors.joining(" and ")));
    }
  }
}
