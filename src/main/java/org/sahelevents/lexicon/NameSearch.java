package org.sahelevents.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sahelevents.lexicon.NameIndex.Node;
import org.sahelevents.lexicon.NameMatch.Kind;
import org.sahelevents.lexicon.NameToken.Gap;
import org.sahelevents.text.Span;
import org.sahelevents.time.Interval;

/** One search of one sentence. */
final class NameSearch {
  private static final int SHORTEST_GENITIVE = 4;

  private final NameIndex index;
  private final String text;
  private final Interval published;
  private final List<NameToken> words;
  private final Gap[] gaps;
  private final boolean allCapitals;
  private Set<String> keys;

  NameSearch(NameIndex index, String text, Span sentence, Interval published) {
    this.index = index;
    this.text = text;
    this.published = published;
    this.words = NameToken.of(text, sentence.start(), sentence.end());
    this.gaps = new Gap[Math.max(0, words.size() - 1)];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = words.get(i).gapTo(words.get(i + 1), text);
    }
    this.allCapitals = words.size() > 1 && words.stream().allMatch(NameToken::allCapitals);
  }

  /**
   * Names that end at one word.
   *
   * @param last index of the last word
   * @param cut length of the first part of a glued compound, 0 when the whole word belongs to the name
   * @param entries the meanings, never empty
   */
  private record Candidate(int first, int last, int cut, List<NameEntry> entries) {}

  List<NameMatch> run() {
    List<NameMatch> matches = new ArrayList<>();
    int i = 0;
    int named = 0; // every word before this one that matters belongs to the name found last
    while (i < words.size()) {
      Candidate candidate = longestAt(i);
      if (candidate == null) {
        i++;
        continue;
      }
      boolean real = candidate.entries.get(0).kind() != null;
      boolean followsName = named == i && i > 0;
      if (real && !isBlocked(i) && (followsName || !isSurnameOfAnother(candidate))) {
        matches.add(match(candidate));
      }
      i = (real ? lastInCompound(candidate) : candidate.last) + 1;
      named = i;
    }
    return matches;
  }

  /**
   * Whether a lone surname, or a place that may be one, follows a capitalised word that is no title and does not begin
   * its sentence: most likely the first name of someone else.
   */
  private boolean isSurnameOfAnother(Candidate c) {
    NameEntry entry = c.entries.get(0);
    boolean maybeSurname =
        entry.kind() == Kind.PERSON || entry.kind() == Kind.PLACE && entry.ambiguous();
    if (!maybeSurname || c.first != c.last || c.first < 2) {
      return false;
    }
    NameToken before = words.get(c.first - 1);
    return gaps[c.first - 1] == Gap.SPACE
        && gaps[c.first - 2] != Gap.OTHER
        && before.capital()
        && !before.allCapitals()
        && !index.isTitle(before.key());
  }

  private Candidate longestAt(int first) {
    List<Candidate> candidates = new ArrayList<>(2);
    Node node = index.root();
    for (int last = first; last < words.size() && node != null; last++) {
      if (last > first && gaps[last - 1] == Gap.OTHER) {
        break;
      }
      collect(node, first, last, candidates);
      node = node.next.get(words.get(last).key());
    }
    for (int i = candidates.size() - 1; i >= 0; i--) {
      if (isWhole(candidates.get(i))) {
        return candidates.get(i);
      }
    }
    return null;
  }

  /** Adds the best way in which a name can end at {@code last}: as it stands, in the genitive, glued to a noun. */
  private void collect(Node node, int first, int last, List<Candidate> candidates) {
    String key = words.get(last).key();
    List<NameEntry> found = usable(node.next.get(key), first, last, 0);
    int cut = 0;
    if (found.isEmpty() && key.length() > SHORTEST_GENITIVE && key.endsWith("s")) {
      found =
          usable(node.next.get(key.substring(0, key.length() - 1)), first, last, 0).stream()
              .filter(NameEntry::takesGenitive)
              .toList();
    }
    if (found.isEmpty() && !node.next.isEmpty()) {
      for (int length : index.cuts(key)) {
        found =
            usable(node.next.get(key.substring(0, length)), first, last, length).stream()
                .filter(entry -> entry.takesGluedHead(key.length() - length))
                .toList();
        if (!found.isEmpty()) {
          cut = length;
          break;
        }
      }
    }
    if (!found.isEmpty()) {
      candidates.add(new Candidate(first, last, cut, found));
    }
  }

  private List<NameEntry> usable(Node node, int first, int last, int cut) {
    if (node == null || node.entries.isEmpty()) {
      return List.of();
    }
    List<NameToken> found = words.subList(first, last + 1);
    List<NameEntry> usable = new ArrayList<>(node.entries.size());
    boolean beginsSentence = first == 0 && first == last && cut == 0;
    for (NameEntry entry : node.entries) {
      if (entry.fits(found)
          && !(allCapitals && entry.ambiguous() && entry.onlyCapitals())
          && !(beginsSentence && entry.mayBeOrdinaryWord())
          && (entry.near().isEmpty() || entry.isNear(keys()))) {
        usable.add(entry);
      }
    }
    // A reading that its surroundings speak for goes before the ones that need none.
    usable.sort(
        Comparator.comparing((NameEntry e) -> e.near().isEmpty())
            .thenComparing(e -> e.kind() == null ? -1 : e.kind().ordinal())
            .thenComparing(e -> index.outOfOffice(e, published)));
    return usable;
  }

  private Set<String> keys() {
    if (keys == null) {
      keys = new HashSet<>();
      words.forEach(w -> keys.add(w.key()));
    }
    return keys;
  }

  /** Whether the name may end where it does: not in the middle of a compound that it does not join. */
  private boolean isWhole(Candidate c) {
    return !continuesByHyphen(c.last) || c.entries.get(0).joinsCompounds();
  }

  private boolean continuesByHyphen(int word) {
    return word < gaps.length && gaps[word] == Gap.HYPHEN;
  }

  /** Whether a prefix before the name says that something else is meant, as in pro-Russisch. */
  private boolean isBlocked(int first) {
    if (first == 0 || !index.blocks(words.get(first - 1).key())) {
      return false;
    }
    return gaps[first - 1] == Gap.HYPHEN
        || gaps[first - 1] == Gap.SPACE && !words.get(first - 1).capital();
  }

  /** The match, with the genitive or the rest of the compound that follows the name. */
  private NameMatch match(Candidate c) {
    NameToken last = words.get(c.last);
    int lastInCompound = lastInCompound(c);
    int end = words.get(lastInCompound).end();
    Span head = null;
    if (c.cut > 0) {
      head = new Span(last.offsetAfter(text, c.cut), end);
    } else if (lastInCompound > c.last) {
      head = new Span(words.get(c.last + 1).start(), end);
    } else if (isGenitive(c.last)) {
      end = words.get(c.last + 1).end();
    }
    return match(c, new Span(words.get(c.first).start(), end), head);
  }

  /** The last word that hangs on the name by hyphens; a proper name there stands for itself. */
  private int lastInCompound(Candidate c) {
    int last = c.last;
    while (continuesByHyphen(last)) {
      Candidate second = longestAt(last + 1);
      if (second != null && !second.entries.get(0).anyCase()) {
        break;
      }
      last++;
    }
    return last;
  }

  private boolean isGenitive(int word) {
    return word < gaps.length
        && gaps[word] == Gap.APOSTROPHE
        && words.get(word + 1).key().equals("s");
  }

  private NameMatch match(Candidate c, Span span, Span head) {
    NameEntry first = c.entries.get(0);
    NameEntry town =
        c.entries.stream().filter(e -> e.kind() == Kind.PLACE).findFirst().orElse(null);
    boolean isTown =
        town != null
            && (first.kind() == Kind.PLACE
                || first.kind() == Kind.CAPITAL_METONYM
                || first.kind() == Kind.COUNTRY && first.code().equals(town.country()));
    Set<String> others = new LinkedHashSet<>();
    boolean ambiguous = false;
    for (NameEntry entry : c.entries) {
      ambiguous |= entry.ambiguous();
      if (!entry.code().equals(first.code()) && !(isTown && entry == town)) {
        others.add(entry.code());
      }
    }
    if (isSettledByOffice(c.entries)) {
      ambiguous = false;
      others.clear();
    }
    return new NameMatch(
        span,
        first.kind(),
        first.code(),
        first.country() == null && isTown ? town.country() : first.country(),
        isTown ? town.code() : null,
        first.person(),
        head,
        ambiguous || !others.isEmpty(),
        List.copyOf(others),
        first.source());
  }

  /** One full name with several entries is one person in several offices; the day of the article tells which. */
  private boolean isSettledByOffice(List<NameEntry> entries) {
    NameEntry first = entries.get(0);
    return first.kind() == Kind.PERSON
        && first.words().size() > 1
        && index.outOfOffice(first, published) == 0
        && entries.stream().skip(1).allMatch(e -> index.outOfOffice(e, published) == 1);
  }
}
