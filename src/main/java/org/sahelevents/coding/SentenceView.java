package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sahelevents.lexicon.Frames;
import org.sahelevents.lexicon.NameMatch;
import org.sahelevents.text.Chunk;
import org.sahelevents.text.Clause;
import org.sahelevents.text.ClauseAnalyser.Analysis;
import org.sahelevents.text.Kind;
import org.sahelevents.text.Sentence;
import org.sahelevents.text.Span;
import org.sahelevents.text.Token;
import org.sahelevents.time.TimeExpression;

/** A sentence with all that is known of it before any event is looked for. */
final class SentenceView {
  private static final Set<String> SPOTS = Set.of("SETTLEMENT", "PLACE", "AREA", "COUNTRY");
  private static final Set<String> MOVED = Set.of("FORCES", "ARMS", "GEAR", "PLANE");
  private static final Set<String> OWNERS = Set.of("ARMED", "STATE", "ORG_NAME", "MISSION");
  private static final Set<String> PERSONS = Set.of("PEOPLE", "FORCES", "REBEL", "PERSON");

  final Analysis analysis;
  final List<NameMatch> names;
  final List<TimeExpression> times;
  private final Map<Clause, List<Referent>> groups = new HashMap<>();

  /** The words that frames ask for. */
  final ClauseWords words;

  SentenceView(
      Analysis analysis,
      List<NameMatch> names,
      List<TimeExpression> times,
      ReferentReader reader,
      Frames frames) {
    this.words = new ClauseWords(this, frames);
    this.analysis = analysis;
    this.names = names;
    this.times = times;
    for (Clause c : analysis.clauses()) {
      groups.put(c, groups(c, reader));
    }
  }

  Sentence sentence() {
    return analysis.sentence();
  }

  List<Token> tokens() {
    return analysis.sentence().tokens();
  }

  Token token(int i) {
    return analysis.sentence().tokens().get(i);
  }

  /** The noun phrases of a clause in the order of the text, those joined by "en" as one. */
  List<Referent> groups(Clause clause) {
    return groups.getOrDefault(clause, List.of());
  }

  private List<Referent> groups(Clause clause, ReferentReader reader) {
    List<Referent> byChunk = new ArrayList<>();
    List<Referent> heads = new ArrayList<>();
    List<Referent> all = new ArrayList<>();
    for (Chunk chunk : clause.chunks()) {
      Referent r = null;
      Referent last = null;
      for (Chunk part : split(chunk, reader)) {
        Referent read = reader.read(sentence(), part, names);
        all.add(read);
        if (r != null || chunk.previous() < 0) {
          heads.add(read);
        }
        r = r == null ? read : r;
        last = read;
      }
      if (chunk.previous() >= 0) {
        Referent first = root(clause, chunk, byChunk);
        if (first != null
            && (isApart(first, r, SPOTS, PERSONS) || isApart(first, r, PERSONS, SPOTS))) {
          r = reader.read(sentence(), bare(chunk), names);
          last = r;
          first = null;
        }
        if (first == null) {
          heads.add(r);
        } else {
          if (first.others.isEmpty()
              && first.chunk.kind() == Kind.ADJ
              && r.chunk.kind() == Kind.NOUN) {
            // "Britse en Nederlandse toeristen": the noun stands only once
            first.classes.clear();
            first.classes.addAll(r.classes);
          }
          first.others.add(r);
        }
      }
      byChunk.add(last != null && chunk.previous() < 0 ? last : r);
    }
    heads.removeIf(r -> announces(r, heads));
    for (int i = 0; i + 1 < all.size(); i++) {
      partOf(all.get(i), all.get(i + 1));
    }
    return heads;
  }

  /**
   * "in het dorp X, een veertigtal bewoners": behind the comma stands no second place but who it happened to; "samen met huurlingen, de
   * stad": nor one more who took part, but what they took.
   */
  private boolean isApart(Referent first, Referent r, Set<String> one, Set<String> other) {
    return first.chunk.preposition() != null
        && sentence().tokens().get(r.chunk.from() - 1).form().equals(",")
        && !Collections.disjoint(first.classes, one)
        && !Collections.disjoint(r.classes, other)
        && Collections.disjoint(r.classes, one);
  }

  private static Chunk bare(Chunk c) {
    return new Chunk(null, c.from(), c.to(), c.head(), c.kind(), -1);
  }

  /** "de drie landen Mali, Burkina Faso en Niger": the names behind say which. */
  private static boolean announces(Referent r, List<Referent> heads) {
    return r.classes.contains("COUNTRYWORD")
        && r.actors.isEmpty()
        && r.others.isEmpty()
        && heads.stream()
            .anyMatch(
                n ->
                    n.chunk.from() == r.chunk.to() + 1
                        && n.chunk.bare()
                        && n.classes.contains("COUNTRY")
                        && !n.others.isEmpty());
  }

  /** "drie van de soldaten", "een groep van 120 soldaten", "het grootste deel van de steun": what counts stands behind "van". */
  private static void partOf(Referent part, Referent whole) {
    if (part.home
        && part.actors.isEmpty()
        && isRightBehind(whole, "in", part)
        && whole.classes.contains("STATE")) {
      part.seat = whole;
    }
    boolean counts =
        part.classes.contains("NUMBER")
            || part.classes.contains("SOLE")
            || part.classes.contains("GROUP")
            || part.classes.contains("MEMBER")
                && part.actors.isEmpty()
                && (whole.allClasses().contains("ARMED") || whole.classes.contains("FORCES"));
    if (counts && isRightBehind(whole, "van", part) && !whole.pronoun) {
      if (part.classes.contains("GROUP") && whole.classes.contains("FORCES")) {
        part.classes.remove("REBEL");
        part.usualActor = null;
      }
      part.classes.addAll(whole.classes);
      part.actors.addAll(whole.actors);
      part.usualActor = part.usualActor == null ? whole.usualActor : part.usualActor;
      part.home |= whole.home;
    } else if (!Collections.disjoint(part.classes, MOVED)
        && part.actors.isEmpty()
        && !Collections.disjoint(whole.classes, OWNERS)
        && whole.classes.contains("FOREIGN")
        && isRightBehind(whole, "van", part)) {
      // "instructeurs van het Afrikakorps": from abroad as those are whose they are
      part.classes.add("FOREIGN");
    }
  }

  private static boolean isRightBehind(Referent r, String preposition, Referent part) {
    return preposition.equals(r.chunk.preposition()) && r.chunk.isRightBehind(part.chunk);
  }

  private static Referent root(Clause clause, Chunk chunk, List<Referent> byChunk) {
    int p = chunk.previous();
    while (p >= 0 && clause.chunks().get(p).previous() >= 0) {
      p = clause.chunks().get(p).previous();
    }
    return p >= 0 && p < byChunk.size() ? byChunk.get(p) : null;
  }

  /** A noun takes a name behind it only when such a noun is used of such a name: "president X", not "garde X". */
  private List<Chunk> split(Chunk chunk, ReferentReader reader) {
    if (chunk.kind() == Kind.NAME) {
      return splitNames(chunk);
    }
    if (chunk.kind() != Kind.NOUN || chunk.head() >= chunk.to()) {
      return List.of(chunk);
    }
    int cut = chunk.head() + 1;
    if (analysis.kinds().get(cut) != Kind.NAME) {
      return List.of(chunk);
    }
    boolean postposed = isPostposed(chunk);
    Chunk before =
        new Chunk(
            postposed ? null : chunk.preposition(),
            chunk.from(),
            chunk.head(),
            chunk.head(),
            Kind.NOUN,
            chunk.previous());
    Span behind = sentence().span(cut, chunk.to());
    Referent head = reader.read(sentence(), before, List.of());
    boolean person =
        names.stream()
            .anyMatch(
                n ->
                    n.kind() == NameMatch.Kind.INHABITANTS
                        && n.span().contains(token(chunk.head()).span()));
    for (NameMatch m : names) {
      if (chunk.bare() && chunk.from() == chunk.head() && m.kind() == NameMatch.Kind.COUNTRY) {
        // headlines leave the "van" out: "leger Gabon"
        continue;
      }
      if (behind.contains(m.span()) && (person || !reader.mayCarry(head, m))) {
        String behindName = postposed ? chunk.preposition() : null;
        return List.of(before, new Chunk(behindName, cut, chunk.to(), chunk.to(), Kind.NAME, -1));
      }
    }
    return List.of(chunk);
  }

  /** "reed het laatste konvooi Niger uit": what stands behind both belongs to the name. */
  private boolean isPostposed(Chunk chunk) {
    return chunk.preposition() != null
        && (chunk.from() == 0 || !token(chunk.from() - 1).lower().equals(chunk.preposition()));
  }

  /** Two names side by side are two phrases: "verloor Boko Haram Diffa". */
  private List<Chunk> splitNames(Chunk chunk) {
    if (isPronounBeforeCountry(chunk)) {
      return List.of(
          new Chunk(
              chunk.preposition(),
              chunk.from(),
              chunk.from(),
              chunk.from(),
              Kind.PRON,
              chunk.previous()),
          new Chunk(null, chunk.to(), chunk.to(), chunk.to(), Kind.NAME, -1));
    }
    NameMatch first = null;
    for (NameMatch m : names) {
      if (!sentence().span(chunk.from(), chunk.to()).contains(m.span()) || m.isCompound()) {
        continue;
      }
      if (first != null
          && m.span().start() >= first.span().end()
          && !m.code().equals(first.code())
          && first.kind() != NameMatch.Kind.COUNTRY_ADJECTIVE) {
        int cut = chunk.from();
        while (token(cut).span().start() < m.span().start()) {
          cut++;
        }
        return List.of(
            new Chunk(
                chunk.preposition(), chunk.from(), cut - 1, cut - 1, Kind.NAME, chunk.previous()),
            new Chunk(null, cut, chunk.to(), chunk.to(), Kind.NAME, -1));
      }
      first = m;
    }
    return List.of(chunk);
  }

  /** "dat het Mali verlaat": a country of one word stands without an article. */
  private boolean isPronounBeforeCountry(Chunk chunk) {
    return chunk.bare()
        && chunk.to() == chunk.from() + 1
        && token(chunk.from()).lower().equals("het")
        && names.stream()
            .anyMatch(
                n ->
                    n.kind() == NameMatch.Kind.COUNTRY
                        && !n.isCompound()
                        && n.span().equals(token(chunk.to()).span()));
  }

  /** The words of a clause, from its first token to its last. */
  Span span(Clause clause) {
    return sentence().span(clause.tokens().get(0), clause.tokens().get(clause.tokens().size() - 1));
  }

  /** The clause that a token belongs to, or null. */
  Clause clauseOf(int token) {
    for (Clause c : analysis.clauses()) {
      if (c.tokens().contains(token)) {
        return c;
      }
    }
    return null;
  }
}
