package org.sahelevents.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** All actors: every country as a state, and the others from {@code actors.tsv}. */
public final class Actors {
  static final String FILE = "actors.tsv";
  private static final List<String> COLUMNS =
      List.of("code", "kind", "name", "affiliation", "country", "active", "source");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  private final Map<String, Actor> byCode = new LinkedHashMap<>();
  private final Map<String, Set<String>> affiliates = new LinkedHashMap<>();

  private Actors() {}

  static Actors load(LexiconFolder folder, Countries countries, Faults faults) {
    Actors actors = new Actors();
    for (Country c : countries.all()) {
      DatedTerm always = new DatedTerm(c.code(), null, null);
      actors.byCode.put(
          c.code(),
          new Actor(c.code(), ActorKind.STATE, c.name(), null, c.code(), always, "ISO 3166-1"));
    }
    Map<String, String> where = new LinkedHashMap<>();
    TsvFile.read(
        folder,
        FILE,
        faults,
        COLUMNS,
        row -> {
          Actor actor = actor(row);
          if (!CODE.matcher(actor.code()).matches()) {
            throw new IllegalArgumentException(
                "code must be upper-case words joined by _, not " + actor.code());
          }
          if (actor.country() != null && countries.byCode(actor.country()).isEmpty()) {
            throw new IllegalArgumentException(
                actor.country() + " does not stand in lexicon/" + Countries.FILE);
          }
          if (actors.byCode.putIfAbsent(actor.code(), actor) != null) {
            throw new IllegalArgumentException(
                actor.code() + " stands twice, or is the code of a country");
          }
          where.put(actor.code(), row.where());
        });
    where.forEach((code, line) -> actors.checkAffiliation(code, line, faults));
    actors
        .byCode
        .keySet()
        .forEach(
            code -> {
              for (String leader : actors.chain(code)) {
                actors.affiliates.computeIfAbsent(leader, k -> new LinkedHashSet<>()).add(code);
              }
            });
    return actors;
  }

  private static Actor actor(TsvRow row) {
    String code = row.required("code");
    String active = row.text("active");
    return new Actor(
        code,
        row.choice("kind", ActorKind.class),
        row.required("name"),
        row.orNull("affiliation"),
        row.orNull("country"),
        DatedTerm.parse(active.isEmpty() ? code : code + " " + active),
        row.required("source"));
  }

  private void checkAffiliation(String code, String where, Faults faults) {
    String affiliation = byCode.get(code).affiliation();
    if (affiliation != null && !byCode.containsKey(affiliation)) {
      faults.add(where, "affiliation " + affiliation + " is no known actor");
    } else if (affiliation != null && chain(affiliation).contains(code)) {
      faults.add(where, code + " is affiliated with itself by way of " + affiliation);
    }
  }

  /** The code, what it is affiliated with, and so on; ends where a faulty file goes round. */
  private List<String> chain(String code) {
    List<String> chain = new ArrayList<>();
    for (String c = code; c != null && !chain.contains(c); ) {
      chain.add(c);
      Actor actor = byCode.get(c);
      c = actor == null ? null : actor.affiliation();
    }
    return chain;
  }

  public Optional<Actor> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** States first, then the others in the order of the file. */
  public Collection<Actor> all() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /** The code itself and all that belong to it, however indirectly; empty for an unknown code. */
  public Set<String> affiliatesOf(String code) {
    return Collections.unmodifiableSet(affiliates.getOrDefault(code, Set.of()));
  }

  /** Whether two codes may name the same agent of one event: equal, or one belongs to the other. */
  public boolean agree(String codeA, String codeB) {
    return codeA.equals(codeB) || chain(codeA).contains(codeB) || chain(codeB).contains(codeA);
  }
}
