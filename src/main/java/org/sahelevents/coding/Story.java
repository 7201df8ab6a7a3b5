package org.sahelevents.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sahelevents.lexicon.Actor;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.lexicon.NameMatch;
import org.sahelevents.lexicon.Slot;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Span;
import org.sahelevents.text.Token;
import org.sahelevents.time.Interval;
import org.sahelevents.time.Precision;

/** What the text has said so far: countries, who was spoken of, events told; and which country it is about as a whole. */
final class Story {
  /** How far back, in sentences, a pronoun or a bare "the troops" may look. */
  private static final int REACH = 3;

  /** For how many sentences the text goes on with what it spoke of. */
  private static final int THEME_REACH = 6;

  private static final Set<Cues.Cue> THEMES =
      EnumSet.of(Cues.Cue.CAPTIVITY, Cues.Cue.UNREST, Cues.Cue.TAKEOVER);

  /** How much less a country counts that is named as a neighbour. */
  private static final double BESIDE = 0.3;

  /** The regions of {@code countries.tsv} in which a country may be meant without being named in the sentence. */
  private static final List<String> AFRICA =
      List.of(
          "sahel",
          "west-africa",
          "central-africa",
          "north-africa",
          "east-africa",
          "southern-africa");

  /**
   * @param weight how much such a name says about where the text is
   */
  private record Named(Referent.Located located, int sentence, double weight) {}

  private record Spoken(Referent referent, int sentence, boolean subject, Clause clause) {}

  private final LanguageLexicon lexicon;
  final Interval published;
  private final List<Named> countries = new ArrayList<>();
  private final List<Spoken> spoken = new ArrayList<>();
  private final Map<String, Interval> told = new HashMap<>();
  private Referent.Located topic;

  /** Countries that the text names as such, or by a place in them. */
  private final Set<String> named = new HashSet<>();

  /** The sentences that speak of a theme. */
  private final Map<Cues.Cue, Set<Integer>> themes = new EnumMap<>(Cues.Cue.class);

  private final List<Draft> back = new ArrayList<>();
  private Draft last;
  private Interval reference;
  private int referenceParagraph = -1;
  private Interval dateline;
  private int datelineFrom = -1;
  private int datelineTo = -1;

  Story(LanguageLexicon lexicon, Interval published, List<List<NameMatch>> namesBySentence) {
    this.lexicon = lexicon;
    this.published = published;
    Map<String, Double> counts = new HashMap<>();
    Map<String, Referent.Located> first = new HashMap<>();
    for (int i = 0; i < namesBySentence.size(); i++) {
      for (NameMatch m : namesBySentence.get(i)) {
        Referent.Located l = theatre(m);
        if (l != null) {
          counts.merge(l.country(), weight(m.kind()) * (i < 2 ? 2 : 1), Double::sum);
          first.putIfAbsent(l.country(), l);
          if (m.kind() == NameMatch.Kind.COUNTRY
              || m.kind() == NameMatch.Kind.PLACE
              || m.kind() == NameMatch.Kind.CAPITAL_METONYM) {
            named.add(l.country());
          }
        }
      }
    }
    counts.entrySet().stream()
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(e -> -first.get(e.getKey()).span().start()))
        .ifPresent(e -> topic = first.get(e.getKey()));
  }

  /** A country's own name says most; a capital is often just where people met, a person may be anywhere. */
  private static double weight(NameMatch.Kind kind) {
    return switch (kind) {
      case COUNTRY -> 1.0;
      case PLACE -> 0.9;
      case CAPITAL_METONYM -> 0.75;
      case COUNTRY_ADJECTIVE, INHABITANTS -> 0.6;
      case PERSON, ACTOR -> 0.5;
    };
  }

  /** Where a name lies, if that is in the part of the world that events are looked for; otherwise null. */
  Referent.Located theatre(NameMatch m) {
    if (m.kind() == NameMatch.Kind.ACTOR) {
      return null;
    }
    Referent.Located l = ReferentReader.locate(m);
    return l != null && isTheatre(l.country()) ? l : null;
  }

  boolean isTheatre(String country) {
    return isAfrican(lexicon, country);
  }

  static boolean isAfrican(LanguageLexicon lexicon, String country) {
    return country != null
        && lexicon
            .world()
            .countries()
            .byCode(country)
            .map(c -> AFRICA.stream().anyMatch(c::wasEverIn))
            .orElse(false);
  }

  /** The African country that an actor other than a state is at home in, or null. */
  String homeOf(String actor) {
    return lexicon
        .world()
        .actors()
        .byCode(actor)
        .map(Actor::country)
        .filter(c -> !c.equals(actor) && isTheatre(c))
        .orElse(null);
  }

  /** Whether the text speaks of this in the sentence, in one shortly before, or in its head. */
  boolean speaksOf(Cues.Cue theme, SentenceView view) {
    int sentence = view.sentence().index();
    return themes.getOrDefault(theme, Set.of()).stream()
        .anyMatch(s -> s <= sentence && (sentence - s <= THEME_REACH || s <= 1));
  }

  private void hear(SentenceView view) {
    for (Token t : view.tokens()) {
      Set<Cues.Cue> cues = new HashSet<>(lexicon.cues().of(t.lower()));
      t.readings().forEach(r -> cues.addAll(lexicon.cues().of(r.lemma())));
      cues.stream()
          .filter(THEMES::contains)
          .forEach(
              c -> themes.computeIfAbsent(c, k -> new HashSet<>()).add(view.sentence().index()));
    }
  }

  void read(SentenceView view) {
    hear(view);
    for (NameMatch m : view.names) {
      Referent.Located l = theatre(m);
      if (l != null) {
        double weight = weight(m.kind()) * (isBeside(view, m.span()) ? BESIDE : 1);
        countries.add(new Named(l, view.sentence().index(), weight));
      }
    }
  }

  /** "bij de grens met Mali", "de weg naar Mali": named to say where another country lies, or where something leads. */
  boolean isBeside(SentenceView view, Span name) {
    int before = lastBefore(view, name);
    for (int i = Math.max(0, before - 1); i <= before; i++) {
      if (is(view.token(i), Cues.Cue.NEIGHBOUR)) {
        return true;
      }
    }
    return isLedTo(view, name);
  }

  /** "de weg naar Mali": a country that something leads to. */
  boolean isLedTo(SentenceView view, Span name) {
    int before = lastBefore(view, name);
    return before > 0
        && is(view.token(before - 1), Cues.Cue.WAY)
        && view.names.stream()
            .anyMatch(m -> m.span().equals(name) && m.kind() == NameMatch.Kind.COUNTRY);
  }

  private static int lastBefore(SentenceView view, Span name) {
    int before = -1;
    for (Token t : view.tokens()) {
      if (t.span().start() >= name.start()) {
        break;
      }
      before = t.index();
    }
    return before;
  }

  /** Whether a word names a way that leads somewhere else. */
  boolean isRoad(Token t) {
    return lexicon.cues().is(t.lower(), Cues.Cue.ROAD)
        || t.readings().stream().anyMatch(r -> lexicon.cues().is(r.lemma(), Cues.Cue.ROAD));
  }

  private boolean is(Token t, Cues.Cue cue) {
    return lexicon.cues().is(t.lower(), cue)
        || t.readings().stream().anyMatch(r -> lexicon.cues().is(r.lemma(), cue));
  }

  /** Whether the name is that of another country's capital: a venue of talks rather than what they are about. */
  boolean isVenue(Referent.Located l) {
    return topic != null
        && !topic.country().equals(l.country())
        && lexicon
            .world()
            .countries()
            .byCode(l.country())
            .map(c -> c.capital() != null && c.capital().equals(l.place()))
            .orElse(false);
  }

  /** Whether the text is about another country and names no place of this one. */
  boolean isElsewhere(String country) {
    return topic != null && !topic.country().equals(country) && !named.contains(country);
  }

  /** Whether the text as a whole is about this country, or about none. */
  boolean isAbout(String country) {
    return topic == null || topic.country().equals(country);
  }

  void speak(Referent r, int sentence, boolean subject, Clause clause) {
    spoken.add(new Spoken(r, sentence, subject, clause));
  }

  /**
   * The country that a sentence is most likely about when its words name none: what was named last counts most, names of
   * countries and places more than adjectives and people, and what the whole text is about is the usual answer.
   *
   * @param before only what stands before this offset counts
   * @param excluded countries that cannot be meant
   */
  Referent.Located focus(int before, int sentence, Collection<String> excluded) {
    Map<String, Double> weight = new HashMap<>();
    Map<String, Referent.Located> last = new HashMap<>();
    for (int i = countries.size() - 1; i >= 0; i--) {
      Named n = countries.get(i);
      int back = sentence - n.sentence;
      if (back > REACH
          || n.located.span().start() >= before
          || excluded.contains(n.located.country())) {
        continue;
      }
      double w = n.weight / (1 + 0.5 * back);
      weight.merge(n.located.country(), w, Math::max);
      last.putIfAbsent(n.located.country(), n.located);
    }
    if (topic != null && !excluded.contains(topic.country())) {
      weight.merge(topic.country(), 0.45, Double::sum);
      last.putIfAbsent(topic.country(), topic);
    }
    String best = null;
    for (Map.Entry<String, Double> e : weight.entrySet()) {
      if (best == null
          || e.getValue() > weight.get(best)
          || e.getValue().equals(weight.get(best))
              && last.get(e.getKey()).span().start() > last.get(best).span().start()) {
        best = e.getKey();
      }
    }
    return best == null ? null : last.get(best);
  }

  /**
   * The last one spoken of that fits the slot, subjects first within a sentence; or null.
   *
   * @param before only what stands before this offset counts
   * @param named whether it must name an actor
   * @param own the clause of the pronoun, whose other phrases it cannot mean; or null
   */
  Referent antecedent(Slot slot, int sentence, int before, boolean named, Clause own) {
    return antecedent(slot, sentence, before, named, own, null);
  }

  /**
   * @param plural whether it must be plural or singular by its form; null when that does not matter
   */
  Referent antecedent(
      Slot slot, int sentence, int before, boolean named, Clause own, Boolean plural) {
    Referent best = null;
    int bestSentence = -1;
    for (int i = spoken.size() - 1; i >= 0; i--) {
      Spoken s = spoken.get(i);
      if (sentence - s.sentence > REACH) {
        break;
      }
      if (s.referent.span.start() >= before
          || s.referent.pronoun
          || own != null && s.clause == own
          || plural != null && !agrees(s.referent, plural)
          || named && s.referent.allActors().isEmpty()) {
        continue;
      }
      if (!slot.accepts(s.referent.allClasses())) {
        continue;
      }
      if (best == null) {
        best = s.referent;
        bestSentence = s.sentence;
        if (s.subject) {
          break;
        }
      } else if (s.sentence == bestSentence && s.subject) {
        best = s.referent;
        break;
      } else if (s.sentence < bestSentence) {
        break;
      }
    }
    return best;
  }

  private static boolean agrees(Referent r, boolean plural) {
    return r.others.isEmpty() ? r.plural == null || r.plural == plural : plural;
  }

  /** The foreign forces that the text has spoken of most so far, at least twice; or null. */
  Referent.Named mainForces() {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Referent.Named> first = new HashMap<>();
    for (Spoken s : spoken) {
      if (s.referent.classes.contains("FORCES")) {
        for (Referent.Named n : s.referent.actors) {
          counts.merge(n.code(), 1, Integer::sum);
          first.putIfAbsent(n.code(), n);
        }
      }
    }
    return counts.entrySet().stream()
        .filter(e -> e.getValue() > 1 && !isTheatre(e.getKey()))
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(e -> first.get(e.getKey()))
        .orElse(null);
  }

  /** The only actor spoken of so far that fits the slot, when there is just one; otherwise none. */
  List<Referent.Named> soleOf(Slot slot, Referent description) {
    Map<String, Referent.Named> found = new HashMap<>();
    for (Spoken s : spoken) {
      for (Referent one : s.referent.all()) {
        if (one != description && slot.accepts(one.classes)) {
          one.actors.forEach(n -> found.putIfAbsent(n.code(), n));
        }
      }
    }
    return found.size() == 1 ? List.copyOf(found.values()) : List.of();
  }

  /** The place in a country that was named last, within reach of a pronoun; or null. */
  Referent.Located lastPlace(String country, int sentence, int before) {
    for (int i = countries.size() - 1; i >= 0; i--) {
      Named n = countries.get(i);
      if (sentence - n.sentence > REACH) {
        return null;
      }
      if (n.located.span().start() < before
          && n.located.place() != null
          && n.located.country().equals(country)) {
        return n.located;
      }
    }
    return null;
  }

  /** So many states as were named together last, else the ones named most so far; none when that is not clear. */
  List<Referent.Located> statesTogether(int wanted, int sentence, int before) {
    Map<String, Referent.Located> last = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Named n : countries) {
      if (n.located.span().start() < before) {
        last.put(n.located.country(), n.located);
        counts.merge(n.located.country(), 1, Integer::sum);
      }
    }
    for (int i = spoken.size() - 1; i >= 0 && sentence - spoken.get(i).sentence <= REACH; i--) {
      Referent r = spoken.get(i).referent;
      if (r.span.start() < before && r.classes.contains("STATE") && r.all().size() == wanted) {
        return r.allActors().stream()
            .map(n -> new Referent.Located(n.code(), null, n.span()))
            .toList();
      }
    }
    List<String> most =
        counts.keySet().stream()
            .filter(c -> counts.get(c) > 1)
            .sorted((a, b) -> counts.get(b) - counts.get(a))
            .toList();
    boolean clear =
        most.size() == wanted
            || most.size() > wanted
                && counts.get(most.get(wanted)) < counts.get(most.get(wanted - 1));
    return clear ? most.subList(0, wanted).stream().map(last::get).toList() : List.of();
  }

  /** Whether armed forces of one of these were spoken of before. */
  boolean hasForces(List<Referent.Named> actors) {
    return spoken.stream()
        .anyMatch(
            s ->
                s.referent.classes.contains("FORCES")
                    && s.referent.allActors().stream()
                        .anyMatch(a -> actors.stream().anyMatch(b -> a.code().equals(b.code()))));
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
    LocalDate day = lexicon.world().people().lastSeizure(country, published.latest());
    return day == null ? here : new Interval(day, day, Precision.DAY);
  }

  void tell(Draft d) {
    told.put(d.type + d.countries.get(0).country(), d.interval);
    told.put(d.type.name(), d.interval);
    last = d;
  }

  /** The event told last, when it stands in this sentence or the two before; or null. */
  Draft lastTold(int sentence) {
    return last != null && sentence - last.view.sentence().index() <= 2 ? last : null;
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

  void moveTo(Interval interval, int paragraph) {
    if (interval.precision() != Precision.UNKNOWN) {
      reference = interval;
      referenceParagraph = paragraph;
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
    moveTo(days, to);
  }
}
