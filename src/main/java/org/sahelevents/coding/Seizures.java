package org.sahelevents.coding;

import java.time.LocalDate;
import java.util.List;
import org.sahelevents.lexicon.People;

/** "na de coup van juli 2023": whose it was tells its date, where one country of the text saw power seized in those days. */
final class Seizures {
  /** Over more days than these a date tells too little. */
  private static final int LONGEST_DAYS = 62;

  private final Story story;
  private final People people;

  Seizures(Story story, People people) {
    this.story = story;
    this.people = people;
  }

  /** Moves the coups of a sentence whose country was only guessed, and what was guessed along with them. */
  void settle(List<Draft> drafts) {
    for (Draft d : drafts) {
      if (d.type == EventType.COUP && isGuess(d) && isDated(d)) {
        String guessed = d.countries.get(0).country();
        List<Referent.Located> there =
            story.where.countries().stream().filter(l -> fell(l.country(), d)).toList();
        if (there.size() == 1 && !fell(guessed, d)) {
          drafts.stream()
              .filter(o -> isGuess(o) && o.countries.get(0).country().equals(guessed))
              .forEach(o -> move(o, guessed, there.get(0)));
        }
      }
    }
  }

  private static boolean isGuess(Draft d) {
    return d.countries.size() == 1 && d.guesses.contains(Guess.COUNTRY_FROM_BEFORE);
  }

  private static boolean isDated(Draft d) {
    return d.evidence.containsKey(Field.INTERVAL)
        && d.interval.earliest() != null
        && d.interval.latest() != null
        && d.interval.days() <= LONGEST_DAYS;
  }

  private boolean fell(String country, Draft d) {
    LocalDate day = people.lastSeizure(country, d.interval.latest());
    return day != null && !day.isBefore(d.interval.earliest());
  }

  private static void move(Draft d, String from, Referent.Located to) {
    d.countries.set(0, to.withoutPlace());
    d.place = null;
    d.evidence.remove(Field.COUNTRY);
    d.evidence.remove(Field.PLACE);
    d.point(Field.COUNTRY, to.span());
    d.agents.replaceAll(
        a -> a.code().equals(from) ? new Referent.Named(to.country(), to.span()) : a);
  }
}
