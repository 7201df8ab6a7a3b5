package org.sahelevents.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sahelevents.text.Span;
import org.sahelevents.time.Interval;

/** Finds the names of countries, places, actors and people in a text of one language. Thread-safe. */
public final class NameIndex {
  /** A step of the search: the words that may follow, and the names that may end here. */
  static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<NameEntry> entries = new ArrayList<>(1);
  }

  private final Node root = new Node();
  private final Set<String> heads = new HashSet<>();
  private final Set<String> blockingPrefixes = new HashSet<>();
  private final Set<String> titles = new HashSet<>();
  private World world;
  private int longestHead;

  private NameIndex() {}

  /**
   * @param language ISO 639-1; its files stand in the folder of that name
   * @param faults receives what is wrong with the files; the index is usable only when it stays empty
   */
  public static NameIndex load(LexiconFolder folder, String language, World world, Faults faults) {
    NameIndex index = new NameIndex();
    NameFiles files = new NameFiles(folder, world, faults);
    files.read(language);
    for (NameEntry entry : files.entries) {
      Node node = index.root;
      for (NameToken word : entry.words()) {
        node = node.next.computeIfAbsent(word.key(), k -> new Node());
      }
      node.entries.add(entry);
    }
    readWords(folder, language + "/compound-heads.tsv", "heads", index.heads, faults);
    readWords(folder, language + "/name-prefixes.tsv", "prefixes", index.blockingPrefixes, faults);
    readWords(folder, language + "/titles.tsv", "titles", index.titles, faults);
    index.longestHead = index.heads.stream().mapToInt(String::length).max().orElse(0);
    index.world = world;
    return index;
  }

  private static void readWords(
      LexiconFolder folder, String file, String column, Set<String> into, Faults faults) {
    TsvFile.read(
        folder,
        file,
        faults,
        List.of(column, "why"),
        row -> {
          row.required(column);
          for (String word : row.list(column)) {
            if (!into.add(NameToken.key(word))) {
              throw new IllegalArgumentException(word + " stands in the file twice");
            }
          }
        });
  }

  /**
   * The names in one sentence, longest first where they overlap, in the order of the text. Accents do not count;
   * capitals do, except for common nouns.
   *
   * @param text the whole article
   * @param sentence the part to look at; the spans of the result refer to the whole text
   */
  public List<NameMatch> find(String text, Span sentence) {
    return find(text, sentence, Interval.UNKNOWN);
  }

  /**
   * The same, where a surname that several people share goes to the one in office.
   *
   * @param published when the article may have appeared
   */
  public List<NameMatch> find(String text, Span sentence, Interval published) {
    return new NameSearch(this, text, sentence, published).run();
  }

  /** Whether the word, as in minister or vicepremier, goes before a surname. */
  boolean isTitle(String key) {
    return titles.contains(key)
        || titles.stream().anyMatch(title -> title.length() > 4 && key.endsWith(title));
  }

  /** Whether the person held an office in these days; 0 when so and 1 when not, for sorting. */
  int outOfOffice(NameEntry entry, Interval published) {
    if (entry.person() == null) {
      return 0;
    }
    return world.people().byId(entry.person()).stream()
            .flatMap(p -> p.offices().stream())
            .anyMatch(o -> o.holdsWithin(published.earliest(), published.latest()))
        ? 0
        : 1;
  }

  Node root() {
    return root;
  }

  boolean blocks(String prefix) {
    return blockingPrefixes.contains(prefix);
  }

  /** Where a glued compound may be cut: every length of a first part that leaves a known last part, longest first. */
  List<Integer> cuts(String key) {
    List<Integer> cuts = List.of();
    for (int cut = key.length() - 2; cut >= Math.max(3, key.length() - longestHead); cut--) {
      if (heads.contains(key.substring(cut))) {
        cuts = cuts.isEmpty() ? new ArrayList<>(2) : cuts;
        cuts.add(cut);
      }
    }
    return cuts;
  }
}
