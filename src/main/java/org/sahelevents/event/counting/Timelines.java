package org.sahelevents.event.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sahelevents.api.Cursor;
import org.sahelevents.coding.EventType;
import org.sahelevents.event.ActorRef;
import org.sahelevents.event.Event;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.event.query.CodeField;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.event.query.EventQueries;
import org.sahelevents.event.query.EventRows;
import org.sahelevents.event.query.EventSort;
import org.sahelevents.event.query.Terms;
import org.sahelevents.event.query.TimedQueries;
import org.sahelevents.lexicon.Headlines;

/** Tells a country's story: who left, who came, who seized power, in order. */
@ApplicationScoped
class Timelines {
  /** From the confidence on at which four of five such events are annotated by hand as well. */
  private static final double CONFIDENT = 0.8;

  /** What stands in its cursors for the order of entries, and how many parts follow. */
  private static final String CURSOR = "timeline";

  private static final int START_PARTS = 3;

  /** Events after which it is asked whether more are needed. */
  private static final int CHECKED_EVERY = 500;

  private final EventQueries events;
  private final TimedQueries timed;
  private final EventRows rows;
  private final Vocabulary vocabulary;
  private final Headlines headlines = Headlines.shipped();

  Timelines(EventQueries events, TimedQueries timed, EventRows rows, Vocabulary vocabulary) {
    this.events = events;
    this.timed = timed;
    this.rows = rows;
    this.vocabulary = vocabulary;
  }

  /**
   * @param asked with one country at least; what it says of types and confidence goes before our own choice
   * @param cursor where the page begins, as the one before has it in "next"; null for the first page
   */
  TimelineAnswer tell(EventFilter asked, int limit, String cursor) {
    EventFilter filter = chosen(asked);
    Stories.Start after =
        cursor == null ? null : Cursor.read(cursor, CURSOR, START_PARTS, Stories.Start::read);
    Stories stories = new Stories(vocabulary, after, limit);
    long[] undated = {0};
    try {
      timed.inOneView(() -> read(filter, stories, undated));
    } catch (Enough read) {
      // what is behind does not change the page
    }
    List<List<Event>> page = stories.page();
    return new TimelineAnswer(
        filter.codes(CodeField.COUNTRY).any().first(),
        filter.codes(CodeField.TYPE).any().stream().map(EventType::valueOf).toList(),
        filter.minConfidence(),
        page.stream().map(this::told).toList(),
        stories.isTruncated(),
        stories.isTruncated() ? cursor(page.get(page.size() - 1).get(0)) : null,
        undated[0]);
  }

  private static String cursor(Event first) {
    Stories.Start start = Stories.Start.of(first);
    return Cursor.of(CURSOR, start.day().toString(), String.valueOf(start.dated()), start.event());
  }

  private void read(EventFilter filter, Stories stories, long[] undated) {
    int[] read = {0};
    events.rows(
        EventRows.COLUMNS,
        filter,
        EventSort.Order.FIRST_TO_LAST,
        row -> {
          Event event = rows.event(row);
          if (event.earliest() == null && event.latest() == null) {
            undated[0]++;
            return;
          }
          stories.add(event, telling(event).isGrouped());
          if (++read[0] % CHECKED_EVERY == 0
              && event.earliest() != null
              && stories.complete(event.earliest())) {
            throw new Enough();
          }
        });
  }

  /** Ends the reading before the end; the only way that leaves the rows that nobody needs unread. */
  private static final class Enough extends RuntimeException {
    Enough() {
      super(null, null, false, false);
    }
  }

  private EventFilter chosen(EventFilter asked) {
    Terms types = asked.codes(CodeField.TYPE);
    EventFilter filter =
        types.any().isEmpty()
            ? asked.with(CodeField.TYPE, Terms.of(headlines.storyTypes(), types.none()))
            : asked;
    return filter.atLeast(asked.minConfidence() == null ? CONFIDENT : asked.minConfidence());
  }

  private Headlines.Telling telling(Event event) {
    return headlines
        .of(event.type().name(), event.mode() == null ? null : event.mode().name())
        .orElseThrow();
  }

  private TimelineAnswer.Entry told(List<Event> entry) {
    List<TimelineAnswer.Stage> stages = entry.stream().map(this::told).toList();
    boolean open = entry.stream().anyMatch(e -> e.latest() == null);
    return new TimelineAnswer.Entry(
        entry.get(0).type(),
        stages.get(stages.size() - 1).headline(),
        entry.get(0).earliest(),
        open
            ? null
            : entry.stream().map(Event::latest).max(Comparator.naturalOrder()).orElseThrow(),
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
