package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sahelevents.lexicon.NameMatch;
import org.sahelevents.lexicon.WordClasses;
import org.sahelevents.text.Chunk;
import org.sahelevents.text.Span;

/** What a noun phrase of the text stands for, as far as its own words tell; the context may add to it. */
final class Referent {
  /**
   * @param code actor code
   * @param span the words that give it
   */
  record Named(String code, Span span) {}

  /**
   * @param country alpha-3
   * @param place gazetteer id of a place in it, or null
   * @param span the words that give it
   */
  record Located(String country, String place, Span span) {
    /** Where a name is at home, or null. */
    static Located of(NameMatch m) {
      return switch (m.kind()) {
        case COUNTRY, COUNTRY_ADJECTIVE, INHABITANTS -> new Located(m.code(), null, m.span());
        case PLACE -> m.country() == null ? null : new Located(m.country(), m.code(), m.span());
        case CAPITAL_METONYM ->
            new Located(m.country() != null ? m.country() : m.code(), m.place(), m.span());
        case PERSON -> m.country() == null ? null : new Located(m.country(), null, m.span());
        case ACTOR -> null;
      };
    }

    Located withoutPlace() {
      return new Located(country, null, span);
    }
  }

  final Chunk chunk;
  final Span span;
  final Set<String> classes = new LinkedHashSet<>();
  final List<Named> actors = new ArrayList<>();

  /** Countries and places that the phrase names, whether as an actor or as a location. */
  final List<Located> locations = new ArrayList<>();

  /** Lemma of the head noun, or its form. */
  String head = "";

  /** Code of the actor that the head noun stands for by itself, or null. */
  String usualActor;

  /** Whether the head noun stands for authorities of the country that the text is about. */
  boolean home;

  /** The phrase right behind that tells of which country they are ("de regering in Bamako"), or null. */
  Referent seat;

  boolean pronoun;

  /** Whether the head is plural; null when its form does not tell. */
  Boolean plural;

  boolean definite;

  /** How many the phrase speaks of, when it says so exactly ("twee", "beide"); otherwise 0. */
  int counted;

  /** Phrases joined to this one by "en" or a comma. */
  final List<Referent> others = new ArrayList<>();

  Referent(Chunk chunk, Span span) {
    this.chunk = chunk;
    this.span = span;
  }

  /** Takes over what its noun stands for. */
  void take(List<WordClasses.Entry> entries) {
    for (WordClasses.Entry e : entries) {
      classes.add(e.name());
      if (WordClasses.HOME.equals(e.actor())) {
        home = true;
      } else if (e.actor() != null && usualActor == null) {
        usualActor = e.actor();
      }
    }
  }

  /** This phrase and those joined to it. */
  List<Referent> all() {
    if (others.isEmpty()) {
      return List.of(this);
    }
    List<Referent> all = new ArrayList<>();
    all.add(this);
    all.addAll(others);
    return all;
  }

  /** Whether it names a country or a place itself, not people from there. */
  boolean namesPlace() {
    return classes.contains("COUNTRY") || classes.contains("PLACE");
  }

  /** Its classes and those of the phrases joined to it; not to be changed. */
  Set<String> allClasses() {
    if (others.isEmpty()) {
      return classes;
    }
    Set<String> all = new LinkedHashSet<>();
    all().forEach(r -> all.addAll(r.classes));
    return all;
  }

  /** Its actors and those of the phrases joined to it; not to be changed. */
  List<Named> allActors() {
    if (others.isEmpty()) {
      return actors;
    }
    List<Named> all = new ArrayList<>();
    all().forEach(r -> all.addAll(r.actors));
    return all;
  }

  Span wholeSpan() {
    Span whole = span;
    for (Referent r : others) {
      whole = whole.union(r.span);
    }
    return whole;
  }
}
