package org.sahelevents.coding;

import java.util.List;
import java.util.Map;
import org.sahelevents.text.Span;
import org.sahelevents.time.Interval;

/**
 * One statement of an event in an article's text, with everything that this statement itself claims.
 *
 * @param type what kind of event
 * @param mode direction, for the types that have two; null otherwise
 * @param status how far it has come
 * @param certainty how firmly the text stands behind it
 * @param country ISO 3166-1 alpha-3 of where it happens
 * @param place id of a gazetteer place within the country, or null
 * @param interval when it happened, resolved against the publication interval
 * @param agents actor codes of who does it, in the order of the text; empty when unstated
 * @param targets actor codes of whom it is done to
 * @param personnel soldiers or staff that move, or null
 * @param fatalities dead, or null
 * @param persons arrested or freed, or null
 * @param participants people demonstrating, or null
 * @param count number of events that the mention sums up ("nine coups"), or null for one
 * @param span the part of the sentence that states the event
 * @param trigger the words that gave the type
 * @param evidence for each field that is set, the words it was read from; a field whose value follows from the
 *     whole article (the publication date, the country in focus) points at the words that established that,
 *     and never at nothing
 * @param confidence probability that the mention is right, 0 to 1
 * @param reasons the lexicon entries and rules that fired, each as a readable line with its {@code file:line}
 */
public record CodedMention(
    EventType type,
    Mode mode,
    Status status,
    Certainty certainty,
    String country,
    String place,
    Interval interval,
    List<String> agents,
    List<String> targets,
    Quantity personnel,
    Quantity fatalities,
    Quantity persons,
    Quantity participants,
    Integer count,
    Span span,
    Span trigger,
    Map<Field, List<Span>> evidence,
    double confidence,
    List<String> reasons) {
  public CodedMention {
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    evidence = Map.copyOf(evidence);
    reasons = List.copyOf(reasons);
  }
}
