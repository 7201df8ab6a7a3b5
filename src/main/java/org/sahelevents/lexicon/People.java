package org.sahelevents.lexicon;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rulers, ministers, commanders and envoys, from {@code people.tsv}. */
public final class People {
  static final String FILE = "people.tsv";
  static final List<String> COLUMNS = List.of("id", "names", "actor", "country", "offices");

  private final Map<String, Person> byId = new LinkedHashMap<>();
  private final Map<String, List<NameForm>> forms = new LinkedHashMap<>();
  private final Map<String, String> where = new LinkedHashMap<>();

  private People() {}

  static People load(LexiconFolder folder, Countries countries, Actors actors, Faults faults) {
    People people = new People();
    TsvFile.read(
        folder,
        FILE,
        faults,
        COLUMNS,
        row -> {
          row.required("names");
          List<NameForm> forms = row.list("names").stream().map(NameForm::parse).toList();
          List<String> names = forms.stream().map(NameForm::text).toList();
          Person person =
              new Person(
                  row.required("id"),
                  names,
                  row.required("actor"),
                  row.orNull("country"),
                  row.terms("offices"));
          if (actors.byCode(person.actor()).isEmpty()) {
            throw new IllegalArgumentException("actor " + person.actor() + " is unknown");
          }
          if (person.country() != null && countries.byCode(person.country()).isEmpty()) {
            throw new IllegalArgumentException(
                person.country() + " does not stand in lexicon/" + Countries.FILE);
          }
          person.offices().forEach(o -> TsvRow.oneOf(o.name(), Role.class));
          if (people.byId.putIfAbsent(person.id(), person) != null) {
            throw new IllegalArgumentException(person.id() + " stands in the file twice");
          }
          people.forms.put(person.id(), forms);
          people.where.put(person.id(), row.where());
        });
    return people;
  }

  public Optional<Person> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Collection<Person> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /** Within so many days a seizure of power has a ruler of its own. */
  private static final int VACANT_DAYS = 14;

  /**
   * The last day, up to the one given, on which soldiers put an end to a ruler's office in a country, as far as the file
   * knows: a term as head of state that ended when one from the forces began his or hers; or null.
   */
  public LocalDate lastSeizure(String country, LocalDate until) {
    LocalDate last = null;
    for (Person fallen : byId.values()) {
      for (DatedTerm term : fallen.offices()) {
        LocalDate end = term.until();
        boolean ruled =
            country.equals(fallen.country())
                && term.name().equals(Role.HEAD_OF_STATE.name())
                && end != null
                && !end.isAfter(until);
        if (ruled && (last == null || end.isAfter(last)) && seized(country, fallen, end)) {
          last = end;
        }
      }
    }
    return last;
  }

  /**
   * The first day in office of the soldier who came to power by the last seizure of power up to a day: as a leader of the
   * forces before he became head of state, if so; or null when the file knows of none.
   */
  public LocalDate juntaSince(String country, LocalDate until) {
    LocalDate seized = lastSeizure(country, until);
    if (seized == null) {
      return null;
    }
    return byId.values().stream()
        .filter(p -> country.equals(p.country()))
        .filter(p -> isRulerFrom(p, seized))
        .flatMap(p -> p.offices().stream())
        .filter(o -> o.name().equals(Role.MILITARY.name()))
        .map(DatedTerm::from)
        .filter(from -> from != null && from.isBefore(seized) && isFall(country, from))
        .min(LocalDate::compareTo)
        .orElse(seized);
  }

  /** Whether a head of state left office on that day. */
  private boolean isFall(String country, LocalDate day) {
    return byId.values().stream()
        .filter(p -> country.equals(p.country()))
        .flatMap(p -> p.offices().stream())
        .anyMatch(o -> o.name().equals(Role.HEAD_OF_STATE.name()) && day.equals(o.until()));
  }

  private static boolean isRulerFrom(Person p, LocalDate seized) {
    return p.offices().stream()
        .anyMatch(
            o ->
                o.name().equals(Role.HEAD_OF_STATE.name())
                    && o.from() != null
                    && !o.from().isBefore(seized)
                    && !o.from().isAfter(seized.plusDays(VACANT_DAYS)));
  }

  private boolean seized(String country, Person fallen, LocalDate day) {
    return byId.values().stream()
        .filter(p -> p != fallen && country.equals(p.country()))
        .filter(p -> p.offices().stream().anyMatch(o -> o.name().equals(Role.MILITARY.name())))
        .flatMap(p -> p.offices().stream())
        .anyMatch(
            o ->
                o.name().equals(Role.HEAD_OF_STATE.name())
                    && o.from() != null
                    && !o.from().isBefore(day)
                    && !o.from().isAfter(day.plusDays(VACANT_DAYS)));
  }

  /** Who held an office in a country on any of these days; a null end is open. */
  public List<Person> inOffice(Role role, String country, LocalDate earliest, LocalDate latest) {
    return byId.values().stream()
        .filter(p -> country.equals(p.country()))
        .filter(
            p ->
                p.offices().stream()
                    .anyMatch(o -> o.name().equals(role.name()) && o.holdsWithin(earliest, latest)))
        .toList();
  }

  List<NameForm> forms(String id) {
    return forms.get(id);
  }

  String where(String id) {
    return where.get(id);
  }
}
