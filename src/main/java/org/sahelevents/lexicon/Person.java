package org.sahelevents.lexicon;

import java.util.List;

/**
 * Someone whose name stands for an actor in the news.
 *
 * @param id slug
 * @param names forms of the name, the full one first
 * @param actor code of the actor that he or she speaks or acts for
 * @param country alpha-3, or null
 * @param offices roles with the days they were held
 */
public record Person(
    String id, List<String> names, String actor, String country, List<DatedTerm> offices) {
  public Person {
    names = List.copyOf(names);
    offices = List.copyOf(offices);
  }

  public String name() {
    return names.get(0);
  }
}
