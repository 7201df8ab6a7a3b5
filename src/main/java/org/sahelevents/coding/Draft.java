package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Span;
import org.sahelevents.text.Verb;
import org.sahelevents.time.Interval;

/** An event being coded: what triggered it and who fills its roles, before country, time and standing are settled. */
final class Draft {
  final EventType type;
  final Mode mode;
  final SentenceView view;
  final Clause clause;

  /** The verb that triggered it, or null for a noun. */
  final Verb verb;

  /** First and last token of the words that give the type. */
  int from;

  int to;
  final Map<String, Referent> roles = new LinkedHashMap<>();
  List<String> agentRoles = List.of();
  List<String> targetRoles = List.of();
  List<String> countryRoles = List.of();
  Set<String> flags = Set.of();

  /** Tokens of the words that the verb's entry needs. */
  final Set<Integer> words = new HashSet<>();

  /** What the verb states by other lines of the lexicon, best first, should this reading not stand. */
  final List<Draft> otherwise = new ArrayList<>();

  /** Whether a noun only refers back to an event told elsewhere. */
  boolean back;

  /** Whether the words state it as an event, be it impossible where and by whom they say. */
  boolean said;

  boolean passive;
  boolean nominal;

  /** Told again of somebody else: "Niger volgde". */
  boolean again;

  boolean definite;

  /** Whether a noun stands without any phrase of its own. */
  boolean bare;

  /** Whether the time stands with the noun itself, not with its clause. */
  boolean ownTime;

  final List<String> reasons = new ArrayList<>();
  final Map<Field, List<Span>> evidence = new EnumMap<>(Field.class);

  final List<Referent.Named> agents = new ArrayList<>();
  final List<Referent.Named> targets = new ArrayList<>();
  final List<Referent.Located> countries = new ArrayList<>();
  String place;
  Status status;
  Certainty certainty = Certainty.CONFIRMED;
  Interval interval;
  Quantity personnel;
  Quantity fatalities;
  Quantity persons;
  Quantity participants;
  Integer count;

  /** Whether each country's own authorities do it there: "in Mali en Niger werden zij uitgezet". */
  boolean hosts;

  /** What was concluded and not read. */
  final Set<Guess> guesses = EnumSet.noneOf(Guess.class);

  /** How many conditions the entry of a verb sets on what stands around it. */
  int demands;

  /** Whether further words belong to the verb's entry. */
  boolean neededWords;

  Draft(EventType type, Mode mode, SentenceView view, Clause clause, Verb verb, int from, int to) {
    this.type = type;
    this.mode = mode;
    this.view = view;
    this.clause = clause;
    this.verb = verb;
    this.from = from;
    this.to = to;
  }

  /** The same words once more, for another country or another time. */
  Draft copy() {
    Draft d = new Draft(type, mode, view, clause, verb, from, to);
    d.roles.putAll(roles);
    d.agentRoles = agentRoles;
    d.targetRoles = targetRoles;
    d.countryRoles = countryRoles;
    d.flags = flags;
    d.passive = passive;
    d.nominal = nominal;
    d.definite = definite;
    d.reasons.addAll(reasons);
    evidence.forEach((field, spans) -> d.evidence.put(field, new ArrayList<>(spans)));
    d.agents.addAll(agents);
    d.targets.addAll(targets);
    d.countries.addAll(countries);
    d.place = place;
    d.status = status;
    d.certainty = certainty;
    d.interval = interval;
    d.guesses.addAll(guesses);
    d.hosts = hosts;
    d.demands = demands;
    d.neededWords = neededWords;
    return d;
  }

  /** What another clause tells on of the same event, with nothing settled but what it is and where. */
  Draft at(SentenceView there, Clause other) {
    int token = other.verbs().get(0).token();
    Draft d = new Draft(type, mode, there, other, other.verbs().get(0), token, token);
    d.countries.addAll(countries);
    d.agents.addAll(agents);
    d.status = status;
    return d;
  }

  Span trigger() {
    return view.sentence().span(from, to);
  }

  void point(Field field, Span span) {
    List<Span> spans = evidence.computeIfAbsent(field, k -> new ArrayList<>());
    if (!spans.contains(span)) {
      spans.add(span);
    }
  }

  /** Adds a country, once, and the words that name it. */
  void happensIn(Referent.Located where) {
    if (countries.stream().noneMatch(c -> c.country().equals(where.country()))) {
      countries.add(where);
    }
    point(Field.COUNTRY, where.span());
  }
}
