package org.sahelevents.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sahelevents.text.Span;

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
      for (Word word : entry.words()) {
        node = node.next.computeIfAbsent(word.key(), k -> new Node());
      }
      node.entries.add(entry);
    }
    TsvFile.read(
        folder,
        language + "/compound-heads.tsv",
        faults,
        List.of("heads"),
        row -> {
          for (String head : row.list("heads")) {
            index.addHead(head);
          }
        });
    TsvFile.read(
        folder,
        language + "/name-prefixes.tsv",
        faults,
        List.of("prefix", "why"),
        row -> {
          if (!index.blockingPrefixes.add(Word.key(row.required("prefix")))) {
            throw new IllegalArgumentException(row.text("prefix") + " stands in the file twice");
          }
        });
    return index;
  }

  private void addHead(String head) {
    String key = Word.key(head);
    if (!heads.add(key)) {
      throw new IllegalArgumentException(head + " stands in the file twice");
    }
    longestHead = Math.max(longestHead, key.length());
  }

  /**
   * The names in one sentence, longest first where they overlap, in the order of the text. Accents do not count;
   * capitals do, except for common nouns.
   *
   * @param text the whole article
   * @param sentence the part to look at; the spans of the result refer to the whole text
   */
  public List<NameMatch> find(String text, Span sentence) {
    return new NameSearch(this, text, sentence).run();
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
