package org.sahelevents.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The frames of one verb, found by the words around it: a frame is kept under one of its needed words, so that of the
 * sixty of "komen" only those are tried whose word is there.
 */
final class VerbFrames {
  private final List<Frame> all = new ArrayList<>();
  private final BitSet needNothing = new BitSet();
  private final Map<String, BitSet> byWord = new HashMap<>();

  /**
   * @param frames in the order in which they are to be tried
   */
  VerbFrames(List<Frame> frames) {
    for (Frame f : frames) {
      int at = all.size();
      all.add(f);
      if (f.words().isEmpty()) {
        needNothing.set(at);
      } else {
        key(f).forEach(w -> byWord.computeIfAbsent(w, k -> new BitSet()).set(at));
      }
    }
  }

  /** The needed word by which a frame is found: the one whose shortest alternative is longest, for long words are rare. */
  static Set<String> key(Frame f) {
    return f.words().stream()
        .max(Comparator.comparingInt(VerbFrames::shortest))
        .orElseThrow(() -> new IllegalArgumentException(f.source() + ": needs no word"));
  }

  /** A class counts as no letter at all: many nouns are of it. */
  private static int shortest(Set<String> alternatives) {
    return alternatives.stream()
        .mapToInt(w -> w.startsWith(Frame.CLASS) ? 0 : w.length())
        .min()
        .orElse(0);
  }

  List<Frame> all() {
    return all;
  }

  /** The frames that may fit where these words and classes stand, in their order; the others certainly do not. */
  List<Frame> among(Collection<String> words) {
    BitSet found = (BitSet) needNothing.clone();
    for (String w : words) {
      BitSet more = byWord.get(w);
      if (more != null) {
        found.or(more);
      }
    }
    List<Frame> frames = new ArrayList<>(found.cardinality());
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      frames.add(all.get(i));
    }
    return frames;
  }
}
