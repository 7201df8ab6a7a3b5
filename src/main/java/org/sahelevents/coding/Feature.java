package org.sahelevents.coding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Span;

/**
 * What can be said of how a mention was read and may bear on whether it is right. Each holds or does not; what it weighs
 * stands in {@code lexicon/confidence.tsv} under its name in lower case.
 */
enum Feature {
  NOMINAL(d -> d.nominal),
  NOUN_WITHOUT_PHRASES(d -> d.nominal && d.bare),
  DEFINITE_NOUN(d -> d.nominal && d.definite),
  /** The entry asks for nothing around its verb. */
  ENTRY_ASKS_NOTHING(d -> !d.nominal && d.demands == 0),
  /** The entry asks for three things or more: needed words, subject, object, phrases behind prepositions. */
  ENTRY_ASKS_MUCH(d -> d.demands >= 3),
  NEEDED_WORDS(d -> !d.nominal && d.neededWords),
  SEVERAL_ENTRIES(d -> d.reasons.size() > 1),
  PASSIVE(d -> d.passive),
  RELATIVE_CLAUSE(d -> d.clause.type() == Clause.Type.RELATIVE),
  SUBORDINATE_CLAUSE(d -> d.clause.type() == Clause.Type.SUBORDINATE),
  INFINITIVAL_CLAUSE(d -> d.clause.type() == Clause.Type.INFINITIVAL),
  NO_VERB(d -> d.clause.type() == Clause.Type.FRAGMENT),
  COUNTRY_FROM_BEFORE(d -> d.guesses.contains(Guess.COUNTRY_FROM_BEFORE)),
  COUNTRY_OF_ACTOR(d -> d.guesses.contains(Guess.COUNTRY_OF_ACTOR)),
  COUNTRY_OUTSIDE_CLAUSE(d -> outside(d, Field.COUNTRY)),
  SEVERAL_COUNTRIES(d -> d.countries.size() > 1),
  NO_AGENT(d -> d.agents.isEmpty()),
  AGENT_GUESSED(
      d -> d.guesses.contains(Guess.AGENT_FROM_BEFORE) || d.guesses.contains(Guess.AGENT_OF_TEXT)),
  AGENT_OUTSIDE_CLAUSE(d -> outside(d, Field.AGENTS)),
  TARGET(d -> !d.targets.isEmpty()),
  NO_TIME(d -> !d.evidence.containsKey(Field.INTERVAL)),
  TIME_OUTSIDE_CLAUSE(d -> outside(d, Field.INTERVAL)),
  PLANNED(d -> d.status == Status.PLANNED),
  ONGOING(d -> d.status == Status.ONGOING),
  ATTEMPTED(d -> d.status == Status.ATTEMPTED),
  HEDGED(d -> d.certainty != Certainty.CONFIRMED),
  PLACE(d -> d.place != null),
  NUMBER(
      d ->
          d.personnel != null
              || d.fatalities != null
              || d.persons != null
              || d.participants != null),
  SUMS_UP(d -> d.count != null),
  LONG_SENTENCE(d -> d.view.tokens().size() > Feature.LONG),
  HEADING(d -> !closed(d));

  private static final int LONG = 30;

  private final Predicate<Draft> holds;

  Feature(Predicate<Draft> holds) {
    this.holds = holds;
  }

  /** Name of the feature in {@code confidence.tsv}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Name of the feature that a mention is of this type. */
  static String of(EventType type) {
    return "type_" + type.name().toLowerCase(Locale.ROOT);
  }

  /** Names of the features that hold, the type last. */
  static Set<String> of(Draft d) {
    Set<String> held = new LinkedHashSet<>();
    for (Feature f : values()) {
      if (f.holds.test(d)) {
        held.add(f.code());
      }
    }
    held.add(of(d.type));
    return held;
  }

  /** Whether the words for a field stand elsewhere than in the event's own clause. */
  private static boolean outside(Draft d, Field field) {
    Span clause = d.view.span(d.clause);
    List<Span> words = d.evidence.getOrDefault(field, List.of());
    return !words.isEmpty() && words.stream().noneMatch(clause::contains);
  }

  private static boolean closed(Draft d) {
    String last = d.view.token(d.view.tokens().size() - 1).form();
    return !last.isEmpty() && !Character.isLetterOrDigit(last.charAt(last.length() - 1));
  }
}
