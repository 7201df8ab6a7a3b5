package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sahelevents.lexicon.ActorKind;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.lexicon.NameMatch;
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
  private static final Predicate<WordClasses.Entry> CREED = e -> e.name().equals("CREED");

  private final LanguageLexicon lexicon;
  private final String text;
  private final Theatre theatre;
  private final ProperNames proper;

  ReferentReader(LanguageLexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
    this.theatre = new Theatre(lexicon.world());
    this.proper = new ProperNames(lexicon, text, theatre);
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
        proper.read(s, r, m, head, nominalHead);
      } else if (m.span().contains(span)) {
        // "de VN-missie in Mali" is one name, but Mali is still where it is
        for (NameMatch inner : lexicon.names().find(text, span)) {
          proper.read(s, r, inner, head, nominalHead);
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
      r.take(lexicon.words().ofWhole(r.head));
    }
    if (r.classes.isEmpty() && chunk.kind() == Kind.NAME) {
      r.classes.addAll(lexicon.nameClasses().of("UNKNOWN_NAME"));
    }
    if (r.classes.contains("BLOC") || r.classes.contains("COUNTRYWORD") && r.definite) {
      proper.withoutRegion(r, names);
    }
    if (!r.classes.isEmpty() && r.actors.stream().anyMatch(a -> isForeign(a.code()))) {
      r.classes.add(FOREIGN);
    }
    return r;
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
      r.take(lexicon.words().ofWhole(r.head));
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
    r.take(entries);
    creed(s, chunk, r);
    if (!r.classes.contains("PEOPLE")) {
      measured(s, chunk, r);
    }
  }

  /** "jihadistische groepen": an adjective before armed people tells of which kind they are. */
  private void creed(Sentence s, Chunk chunk, Referent r) {
    for (int i = chunk.from(); i < chunk.head() && r.classes.contains("REBEL"); i++) {
      lexicon.words().ofWhole(s.tokens().get(i).lower()).stream()
          .filter(CREED)
          .forEach(e -> r.usualActor = e.actor());
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

  /** Whether a noun is put before such a name, so that the two are one phrase. */
  boolean mayCarry(Referent noun, NameMatch m) {
    return proper.mayCarry(noun, m);
  }
}
