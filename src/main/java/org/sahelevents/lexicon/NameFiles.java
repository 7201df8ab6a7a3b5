package org.sahelevents.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads one language's names of countries, places, actors and people; no name may mean two things unmarked. */
final class NameFiles {
  /** Files of a language, below its folder, and their columns. */
  static final String ACTORS = "/actor-names.tsv";

  static final String COUNTRIES = "/country-names.tsv";
  static final String PLACES = "/place-names.tsv";
  static final List<String> ACTOR_COLUMNS = List.of("code", "names", "metonyms", "near");
  static final List<String> COUNTRY_COLUMNS =
      List.of("alpha3", "names", "adjectives", "inhabitants", "metonyms");
  static final List<String> PLACE_COLUMNS = List.of("id", "names");

  private final LexiconFolder folder;
  private final World world;
  private final Faults faults;
  private final Map<String, List<NameEntry>> byKey = new HashMap<>();
  final List<NameEntry> entries = new ArrayList<>();

  NameFiles(LexiconFolder folder, World world, Faults faults) {
    this.folder = folder;
    this.world = world;
    this.faults = faults;
  }

  void read(String language) {
    readActors(language + ACTORS);
    readCountries(language + COUNTRIES);
    readPlaces(language + PLACES);
    readPeople();
    readPhrases(language + "/not-names.tsv");
  }

  private void readCountries(String file) {
    Set<String> seen = new HashSet<>();
    TsvFile.read(
        folder,
        file,
        faults,
        COUNTRY_COLUMNS,
        row -> {
          String code = row.required("alpha3");
          if (world.countries().byCode(code).isEmpty()) {
            throw new IllegalArgumentException(
                code + " does not stand in lexicon/" + Countries.FILE);
          }
          if (!seen.add(code)) {
            throw new IllegalArgumentException(code + " stands in the file twice");
          }
          row.required("names");
          addAll(row, "names", NameMatch.Kind.COUNTRY, code, code, List.of());
          addAll(row, "adjectives", NameMatch.Kind.COUNTRY_ADJECTIVE, code, code, List.of());
          addAll(row, "inhabitants", NameMatch.Kind.INHABITANTS, code, code, List.of());
          addAll(row, "metonyms", NameMatch.Kind.CAPITAL_METONYM, code, code, List.of());
        });
  }

  private void readActors(String file) {
    TsvFile.read(
        folder,
        file,
        faults,
        ACTOR_COLUMNS,
        row -> {
          String code = row.required("code");
          Actor actor =
              world
                  .actors()
                  .byCode(code)
                  .orElseThrow(() -> new IllegalArgumentException(code + " is no known actor"));
          List<String> near = row.list("near").stream().map(NameToken::key).toList();
          addAll(row, "names", NameMatch.Kind.ACTOR, code, actor.country(), near);
          addAll(row, "metonyms", NameMatch.Kind.CAPITAL_METONYM, code, actor.country(), near);
        });
  }

  private void readPlaces(String file) {
    // A place's own name in places.tsv is a spelling in every language.
    for (Place place : world.places().all()) {
      String where = world.places().where(place.id());
      add(
          where,
          world.places().form(place.id()),
          NameMatch.Kind.PLACE,
          place.id(),
          place.country(),
          null,
          List.of());
    }
    TsvFile.read(
        folder,
        file,
        faults,
        PLACE_COLUMNS,
        row -> {
          Place place =
              world
                  .places()
                  .byId(row.required("id"))
                  .orElseThrow(
                      () ->
                          new IllegalArgumentException(
                              row.text("id") + " is no place of lexicon/" + Places.FILE));
          row.required("names");
          addAll(row, "names", NameMatch.Kind.PLACE, place.id(), place.country(), List.of());
        });
  }

  private void readPeople() {
    for (Person person : world.people().all()) {
      for (NameForm form : world.people().forms(person.id())) {
        add(
            world.people().where(person.id()),
            form,
            NameMatch.Kind.PERSON,
            person.actor(),
            person.country(),
            person.id(),
            List.of());
      }
    }
  }

  private void readPhrases(String file) {
    TsvFile.read(
        folder,
        file,
        faults,
        List.of("phrase", "why"),
        row -> {
          row.required("why");
          add(
              row.where(),
              new NameForm(row.required("phrase"), false),
              null,
              "",
              null,
              null,
              List.of());
        });
  }

  private void addAll(
      TsvRow row,
      String column,
      NameMatch.Kind kind,
      String code,
      String country,
      List<String> near) {
    for (String cell : row.list(column)) {
      add(row.where(), NameForm.parse(cell), kind, code, country, null, near);
    }
  }

  private void add(
      String where,
      NameForm form,
      NameMatch.Kind kind,
      String code,
      String country,
      String person,
      List<String> near) {
    List<NameToken> words = NameToken.of(form.text(), 0, form.text().length());
    if (words.isEmpty()) {
      faults.add(where, "\"" + form.text() + "\" has no letter");
      return;
    }
    NameEntry entry =
        new NameEntry(
            words, form.text(), form.ambiguous(), kind, code, country, person, near, where);
    List<NameEntry> same = byKey.computeIfAbsent(entry.key(), k -> new ArrayList<>(1));
    for (NameEntry other : same) {
      if (!mayShare(entry, other)) {
        faults.add(
            where,
            "\""
                + entry.text()
                + "\" stands at "
                + other.source()
                + " already"
                + " (accents, hyphens, apostrophes and capitals do not count);"
                + " remove one, or write ? behind both when the name truly has two meanings");
        return;
      }
    }
    same.add(entry);
    entries.add(entry);
  }

  private boolean mayShare(NameEntry a, NameEntry b) {
    if (a.kind() == b.kind()
        && a.code().equals(b.code())
        && Objects.equals(a.person(), b.person())) {
      return false;
    }
    if (a.ambiguous() && b.ambiguous() || !a.near().isEmpty() || !b.near().isEmpty()) {
      return true;
    }
    return isTownOf(a, b) || isTownOf(b, a) || isAdjectiveOf(a, b) || isAdjectiveOf(b, a);
  }

  /** A town may share its name with its country, and with the government that sits in it. */
  private static boolean isTownOf(NameEntry a, NameEntry b) {
    return a.kind() == NameMatch.Kind.PLACE
        && (b.kind() == NameMatch.Kind.CAPITAL_METONYM
            || b.kind() == NameMatch.Kind.COUNTRY && b.code().equals(a.country()));
  }

  private static boolean isAdjectiveOf(NameEntry a, NameEntry b) {
    return a.kind() == NameMatch.Kind.COUNTRY_ADJECTIVE
        && b.kind() == NameMatch.Kind.INHABITANTS
        && a.code().equals(b.code());
  }
}
