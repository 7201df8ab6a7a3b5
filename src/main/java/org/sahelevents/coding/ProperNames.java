package org.sahelevents.coding;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sahelevents.lexicon.Actor;
import org.sahelevents.lexicon.ActorKind;
import org.sahelevents.lexicon.DatedTerm;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.lexicon.NameMatch;
import org.sahelevents.lexicon.Person;
import org.sahelevents.text.Sentence;
import org.sahelevents.text.Span;
import org.sahelevents.text.Token;

/** Reads what the names in a noun phrase make it stand for. */
final class ProperNames {
  private final LanguageLexicon lexicon;
  private final String text;
  private final Theatre theatre;

  ProperNames(LanguageLexicon lexicon, String text, Theatre theatre) {
    this.lexicon = lexicon;
    this.text = text;
    this.theatre = theatre;
  }

  void read(Sentence s, Referent r, NameMatch m, Token head, boolean nominalHead) {
    boolean isHead = m.span().contains(head.span()) && !m.isCompound();
    Referent.Located located = Referent.Located.of(m);
    if (located != null) {
      r.locations.add(located);
    }
    if (m.kind() == NameMatch.Kind.ACTOR && !m.isCompound()) {
      within(s, r, m);
    }
    switch (m.kind()) {
      case COUNTRY, CAPITAL_METONYM -> {
        if (!nominalHead || isHead) {
          r.classes.addAll(lexicon.nameClasses().of(m.kind().name()));
          actor(r, m.code(), m.span());
        } else if (!m.isCompound() && r.classes.contains("COUNTRYWORD")) {
          r.classes.addAll(lexicon.nameClasses().of(m.kind().name()));
          actor(r, m.code(), m.span());
        } else if (m.isCompound()) {
          compound(r, m);
        }
      }
      case PLACE -> {
        if (m.isCompound()) {
          // "Sahellanden"
          compound(r, m);
        }
        if ((!nominalHead || isHead) && !r.classes.contains("COUNTRYWORD")) {
          r.classes.addAll(lexicon.nameClasses().of("PLACE"));
        }
      }
      case ACTOR -> {
        if (!nominalHead || isHead || m.isCompound()) {
          lexicon
              .world()
              .actors()
              .byCode(m.code())
              .map(Actor::kind)
              .ifPresent(
                  k -> {
                    if (!m.isCompound()) {
                      r.classes.addAll(lexicon.nameClasses().of(k.name()));
                    }
                  });
          if (m.isCompound()) {
            compound(r, m);
            fighters(r, m.code());
          }
        }
        boolean people =
            lexicon
                .world()
                .actors()
                .byCode(m.code())
                .map(a -> a.kind() == ActorKind.CIVIL)
                .orElse(false);
        if (!m.isCompound() && isCommonNoun(r, m)) {
          // a common noun such as "rebellen" says who only when nothing more exact does
          r.usualActor = r.usualActor == null ? m.code() : r.usualActor;
        } else if (!people || !m.isCompound()) {
          actor(r, m.code(), m.span());
        }
      }
      case INHABITANTS, COUNTRY_ADJECTIVE -> {
        if (isHead) {
          boolean african = theatre.holds(m.code());
          r.classes.addAll(lexicon.nameClasses().of(african ? "AFRICANS" : m.kind().name()));
        }
        actor(r, m.code(), m.span());
      }
      case PERSON -> {
        if (!nominalHead || isHead) {
          r.classes.addAll(lexicon.nameClasses().of("PERSON"));
          Optional<Person> person = lexicon.world().people().byId(m.person());
          person.ifPresent(
              p -> {
                for (DatedTerm office : p.offices()) {
                  r.classes.addAll(lexicon.nameClasses().of(office.name()));
                }
              });
        }
        actor(r, m.code(), m.span());
      }
    }
  }

  /** "EUTM Mali": the name of a mission says where it is. */
  private void within(Sentence s, Referent r, NameMatch m) {
    for (Token t : s.tokens()) {
      if (m.span().contains(t.span()) && !m.span().equals(t.span())) {
        lexicon.names().find(text, t.span()).stream()
            .filter(n -> n.kind() == NameMatch.Kind.COUNTRY && n.span().equals(t.span()))
            .forEach(n -> r.locations.add(Referent.Located.of(n)));
      }
    }
  }

  /** The last part of a compound name tells its class: Wagner-huurlingen, VN-missie. */
  private void compound(Referent r, NameMatch m) {
    if (!r.classes.isEmpty() || m.head() == null) {
      return;
    }
    String last =
        r.head.substring(Math.max(0, r.head.length() - m.head().end() + m.head().start()));
    r.take(lexicon.words().of(last));
  }

  /** Whether the words name nobody in particular: "rebellen", "blauwhelmen", but not "anti-balaka". */
  private boolean isCommonNoun(Referent r, NameMatch m) {
    boolean band =
        lexicon
            .world()
            .actors()
            .byCode(m.code())
            .map(a -> lexicon.nameClasses().of(a.kind().name()).contains("ARMED"))
            .orElse(false);
    return m.code().equals(r.usualActor)
        || lexicon.words().actors().contains(m.code())
        || !band && Character.isLowerCase(text.charAt(m.span().start()));
  }

  /** "Wagnerstrijders" are what Wagner is, not any band of fighters. */
  private void fighters(Referent r, String actor) {
    if (Collections.disjoint(r.classes, lexicon.nameClasses().of("FIGHTERS"))) {
      return;
    }
    lexicon
        .world()
        .actors()
        .byCode(actor)
        .map(a -> lexicon.nameClasses().of(a.kind().name()))
        .filter(classes -> classes.contains("ARMED"))
        .ifPresent(r.classes::addAll);
  }

  private static void actor(Referent r, String code, Span span) {
    if (r.actors.stream().noneMatch(a -> a.code().equals(code))) {
      r.actors.add(new Referent.Named(code, span));
    }
  }

  /** Whether a noun is put before such a name: an office before a person, a kind of place before a place. */
  boolean mayCarry(Referent noun, NameMatch m) {
    if (noun.classes.isEmpty()) {
      return true;
    }
    Set<String> carriers =
        switch (m.kind()) {
          case PERSON -> lexicon.nameClasses().of("CARRIES_PERSON");
          case PLACE, CAPITAL_METONYM, COUNTRY -> lexicon.nameClasses().of("CARRIES_PLACE");
          case INHABITANTS -> Set.of();
          // "haalde de junta Wagner naar Mali": no government bears the name of a group
          case ACTOR ->
              Collections.disjoint(noun.classes, lexicon.nameClasses().of("CARRIES_NO_GROUP"))
                  ? noun.classes
                  : Set.of();
          default -> noun.classes;
        };
    return noun.classes.stream().anyMatch(carriers::contains);
  }

  /** "de Centraal-Afrikaanse gemeenschap Ceeac", "het Centraal-Afrikaanse land": the adjective tells of a region, not of a state. */
  void withoutRegion(Referent r, List<NameMatch> names) {
    boolean named =
        r.classes.contains("COUNTRYWORD")
            || names.stream()
                .anyMatch(
                    m ->
                        m.kind() == NameMatch.Kind.ACTOR
                            && r.span.contains(m.span())
                            && Character.isUpperCase(text.charAt(m.span().start())));
    if (!named) {
      return;
    }
    for (NameMatch m : names) {
      if (m.kind() == NameMatch.Kind.COUNTRY_ADJECTIVE) {
        r.actors.removeIf(a -> a.span().equals(m.span()));
        r.locations.removeIf(l -> l.span().equals(m.span()));
      }
    }
  }
}
