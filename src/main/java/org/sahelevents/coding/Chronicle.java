package org.sahelevents.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sahelevents.lexicon.People;
import org.sahelevents.time.Interval;
import org.sahelevents.time.Precision;

/** The events that the text has told so far, and where its narrative stands in time. */
final class Chronicle {
  /** How far back, in sentences, what is told on may be told of. */
  private static final int LAST_REACH = 2;

  final Interval published;
  private final People people;
  private final Map<String, Interval> told = new HashMap<>();
  private final List<Draft> events = new ArrayList<>();
  private final List<Draft> back = new ArrayList<>();
  private Draft last;
  private Interval reference;
  private int referenceParagraph = -1;
  private Interval dateline;
  private int datelineFrom = -1;
  private int datelineTo = -1;

  Chronicle(People people, Interval published) {
    this.people = people;
    this.published = published;
  }

  void referBack(Draft d) {
    back.add(d);
  }

  /** Nouns of a sentence that only refer back to an event. */
  List<Draft> backReferences(SentenceView view) {
    return back.stream().filter(d -> d.view == view).toList();
  }

  /** When the event was that a noun refers back to: as the text told it, else the last seizure of power known; or null. */
  Interval meant(Draft reference, String country) {
    Interval here = told.get(reference.type + country);
    boolean dated = here != null && here.precision() != Precision.UNKNOWN;
    if (dated || reference.type != EventType.COUP || published.latest() == null) {
      return here;
    }
    LocalDate day = people.lastSeizure(country, published.latest());
    return day == null ? here : new Interval(day, day, Precision.DAY);
  }

  /** The day on which the soldiers who rule a country came to power, as far as that is known; or null. */
  LocalDate juntaSince(String country, LocalDate until) {
    return people.juntaSince(country, until);
  }

  void tell(Draft d) {
    events.add(d);
    told.put(d.type + d.countries.get(0).country(), d.interval);
    told.put(d.type.name(), d.interval);
    last = d;
  }

  /** Whether the text has told such an event of the same people in the same country before. */
  boolean hasTold(Draft d) {
    return events.stream()
        .anyMatch(
            o ->
                o.type == d.type
                    && o.countries.get(0).country().equals(d.countries.get(0).country())
                    && o.agents.stream()
                        .anyMatch(a -> d.agents.stream().anyMatch(b -> a.code().equals(b.code()))));
  }

  /** The event told last, when it stands in this sentence or the two before; or null. */
  Draft lastTold(int sentence) {
    return last != null && sentence - last.view.sentence().index() <= LAST_REACH ? last : null;
  }

  /** The event told last in a sentence, besides those given; or null. */
  Draft lastTold(int sentence, List<Draft> besides) {
    for (int i = events.size() - 1; i >= 0; i--) {
      Draft d = events.get(i);
      if (!besides.contains(d)) {
        return d.view.sentence().index() == sentence ? d : null;
      }
    }
    return null;
  }

  /** When the text said that the last such event happened, or null. */
  Interval told(EventType type, String country) {
    Interval here = told.get(type + country);
    return here != null ? here : told.get(type.name());
  }

  /** Where the narrative stands in time: the interval last given in this paragraph or the one before, or null. */
  Interval reference(int paragraph) {
    return paragraph - referenceParagraph <= 1 ? reference : null;
  }

  /**
   * @param aside whether it is told by the way: that does not take the story from where it stands, nor beyond its paragraph
   */
  void moveTo(Interval interval, int paragraph, boolean aside) {
    if (interval.precision() != Precision.UNKNOWN && !(aside && reference(paragraph) != null)) {
      reference = interval;
      referenceParagraph = aside ? paragraph - 1 : paragraph;
    }
  }

  /** The days that a line of its own gives to this paragraph ("24 maart 2013."), or null. */
  Interval dateline(int paragraph) {
    return paragraph >= datelineFrom && paragraph <= datelineTo ? dateline : null;
  }

  /** The days that the last such line gave, or null. */
  Interval lastDateline() {
    return dateline;
  }

  /** From here on the text tells what happened on these days, to the end of a paragraph. */
  void date(Interval days, int from, int to) {
    dateline = days;
    datelineFrom = from;
    datelineTo = to;
    moveTo(days, to, false);
  }
}
