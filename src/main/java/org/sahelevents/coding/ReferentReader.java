package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sahelevents.lexicon.Actor;
import org.sahelevents.lexicon.ActorKind;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.DatedTerm;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.lexicon.NameMatch;
import org.sahelevents.lexicon.Person;
import org.sahelevents.lexicon.WordClasses;
import org.sahelevents.text.Chunk;
import org.sahelevents.text.Kind;
import org.sahelevents.text.Sentence;
import org.sahelevents.text.Span;
import org.sahelevents.text.Token;
import org.sahelevents.time.DutchNumbers;

/** Reads what a noun phrase stands for from its own words: classes of its nouns, names, adjectives of nationality. */
final class ReferentReader {
  private static final String NUMERAL = "GET";

  private static final DutchNumbers NUMBERS = DutchNumbers.standard();

  private static final String FOREIGN = "FOREIGN";

  private static final Predicate<WordClasses.Entry> GROUP = e -> e.name().equals("GROUP");
  private static final Predicate<WordClasses.Entry> FORCES = e -> e.name().equals("FORCES");

  private final LanguageLexicon lexicon;
  private final String text;
  private final Theatre theatre;

  ReferentReader(LanguageLexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
    this.theatre = new Theatre(lexicon.world());
  }

  Referent read(Sentence s, Chunk chunk, List<NameMatch> names) {
    Span span = s.span(chunk.from(), chunk.to());
    Referent r = new Referent(chunk, span);
    Token head = s.tokens().get(chunk.head());
    r.head = lemma(head);
    r.pronoun = chunk.kind() == Kind.PRON;
    r.plural = plural(chunk, head, chunk.from() < chunk.head());
    if (r.pronoun) {
      return r;
    }
    String first = s.tokens().get(chunk.from()).lower();
    r.definite =
        first.equals("de")
            || first.equals("het")
            || first.equals("die")
            || first.equals("dat")
            || first.equals("deze")
            || first.equals("dit");
    r.counted = counted(s, chunk);
    if (chunk.kind() == Kind.NUM) {
      r.classes.addAll(lexicon.nameClasses().of("NUMBER"));
    }
    if (chunk.kind() != Kind.NAME) {
      nounClasses(s, chunk, r);
    }
    boolean nominalHead = chunk.kind() == Kind.NOUN && !r.classes.isEmpty();
    for (NameMatch m : names) {
      if (span.contains(m.span())
          || m.span().start() >= span.start() && m.span().contains(head.span())) {
        name(s, r, m, head, nominalHead);
      } else if (m.span().contains(span)) {
        // "de VN-missie in Mali" is one name, but Mali is still where it is
        for (NameMatch inner : lexicon.names().find(text, span)) {
          name(s, r, inner, head, nominalHead);
        }
      }
    }
    if (!r.locations.isEmpty()
        && r.locations.stream().noneMatch(l -> theatre.holds(l.country()))
        && r.namesPlace()) {
      r.classes.addAll(lexicon.nameClasses().of("ABROAD"));
    }
    if (r.classes.isEmpty() && chunk.kind() == Kind.NOUN && countedForeign(s, chunk, r)) {
      r.classes.addAll(lexicon.nameClasses().of("COUNTED_FOREIGN"));
    }
    if (r.classes.isEmpty() && chunk.kind() == Kind.NAME) {
      // "twee Mirages": a make stands for the thing
      add(r, lexicon.words().ofWhole(r.head));
    }
    if (r.classes.isEmpty() && chunk.kind() == Kind.NAME) {
      r.classes.addAll(lexicon.nameClasses().of("UNKNOWN_NAME"));
    }
    if (r.classes.contains("BLOC")) {
      withoutRegion(r, names);
    }
    if (!r.classes.isEmpty() && r.actors.stream().anyMatch(a -> isForeign(a.code()))) {
      r.classes.add(FOREIGN);
    }
    return r;
  }

  /** "de Centraal-Afrikaanse gemeenschap Ceeac": the adjective before a bloc's name tells of its region, not of a state. */
  private void withoutRegion(Referent r, List<NameMatch> names) {
    boolean named =
        names.stream()
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

  /** From outside Africa, or of several states: whose bases and presence are never the host's own. */
  private boolean isForeign(String code) {
    return lexicon
        .world()
        .actors()
        .byCode(code)
        .filter(a -> a.kind() != ActorKind.STATE)
        .map(a -> lexicon.nameClasses().of(a.kind().name()).contains(FOREIGN))
        .orElseGet(() -> !theatre.holds(code));
  }

  /** "zestig Duitse gevechtszwemmers": people of a kind that the lexicon does not know, counted and from abroad. */
  private boolean countedForeign(Sentence s, Chunk chunk, Referent r) {
    boolean counted = false;
    for (int i = chunk.from(); i < chunk.head(); i++) {
      counted |= s.tokens().get(i).isNumber() || s.tokens().get(i).hasTag(NUMERAL);
    }
    return counted
        && !Boolean.FALSE.equals(r.plural)
        && r.head.length() > 6
        && !r.actors.isEmpty()
        && r.actors.stream().noneMatch(a -> theatre.holds(a.code()));
  }

  private int counted(Sentence s, Chunk chunk) {
    for (int i = chunk.from(); i < chunk.head(); i++) {
      Token t = s.tokens().get(i);
      if (lexicon.cues().is(t.lower(), Cues.Cue.BOTH)) {
        return 2;
      }
      if (t.hasTag(NUMERAL)) {
        return NUMBERS.find(text, t.span()).stream()
            .filter(f -> f.min() != null && f.min().equals(f.max()) && !f.approximate())
            .map(f -> f.min().intValue())
            .findFirst()
            .orElse(0);
      }
    }
    return 0;
  }

  private static Boolean plural(Chunk chunk, Token head, boolean determined) {
    if (chunk.kind() == Kind.NUM) {
      return true;
    }
    if (chunk.kind() == Kind.NAME) {
      return determined ? null : Boolean.FALSE;
    }
    boolean many = head.hasTag("ZNW:MRV");
    boolean one = head.hasTag("ZNW:EKV");
    return many == one ? null : many;
  }

  private static String lemma(Token t) {
    String noun = t.lemma("ZNW");
    return noun != null ? noun : t.lower();
  }

  private void nounClasses(Sentence s, Chunk chunk, Referent r) {
    Token head = s.tokens().get(chunk.head());
    if (chunk.kind() != Kind.NOUN) {
      add(r, lexicon.words().ofWhole(r.head));
      return;
    }
    List<WordClasses.Entry> entries = new ArrayList<>(lexicon.words().of(r.head));
    if (!head.lower().equals(r.head)) {
      for (WordClasses.Entry e : lexicon.words().of(head.lower())) {
        if (!entries.contains(e)) {
          entries.add(e);
        }
      }
    }
    add(r, entries);
    if (!r.classes.contains("PEOPLE")) {
      measured(s, chunk, r);
    }
  }

  /** "een colonne Franse voertuigen": the noun of measure before the head tells that forces move. */
  private void measured(Sentence s, Chunk chunk, Referent r) {
    for (int i = chunk.from(); i < chunk.head(); i++) {
      Token t = s.tokens().get(i);
      String measure = t.lemma("ZNW");
      if (measure != null && lexicon.words().ofWhole(measure).stream().anyMatch(GROUP)) {
        lexicon.words().ofWhole(measure).stream()
            .filter(FORCES)
            .forEach(e -> r.classes.add(e.name()));
      }
    }
  }

  private static void add(Referent r, List<WordClasses.Entry> entries) {
    for (WordClasses.Entry e : entries) {
      r.classes.add(e.name());
      if (WordClasses.HOME.equals(e.actor())) {
        r.home = true;
      } else if (e.actor() != null && r.usualActor == null) {
        r.usualActor = e.actor();
      }
    }
  }

  private void name(Sentence s, Referent r, NameMatch m, Token head, boolean nominalHead) {
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
    add(r, lexicon.words().of(last));
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
}
