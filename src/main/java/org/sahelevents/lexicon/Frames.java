package org.sahelevents.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The verb frames of a language, from {@code verbs.tsv}. */
public final class Frames {
  private static final List<String> COLUMNS =
      List.of(
          "verb", "words", "subject", "object", "with", "type", "agent", "target", "country",
          "flags", "example", "yields");
  private static final Set<String> FLAGS =
      Set.of(
          "zijn", "planned", "attempted", "ongoing", "negated", "kill", "dated", "static", "named");

  /** Opens a flag that names what the text must be speaking of: {@code near:CAPTIVITY}. */
  private static final String NEAR = "near:";

  /** The contrary: {@code far:CAPTIVITY}. */
  private static final String FAR = "far:";

  private final Map<String, VerbFrames> byVerb = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Map<String, String> classWords = new HashMap<>();
  private final List<Frame> all = new ArrayList<>();

  static Frames load(
      LexiconFolder folder, String language, Collection<String> classes, Faults faults) {
    Frames frames = new Frames();
    Map<String, List<Frame>> byVerb = new HashMap<>();
    Shorthands shorthands = Shorthands.load(folder, language, faults);
    TsvFile.read(
        folder,
        language + "/verbs.tsv",
        faults,
        COLUMNS,
        row -> {
          Frame frame = frame(row, classes, shorthands);
          frames.all.add(frame);
          frame.verbs().forEach(v -> byVerb.computeIfAbsent(v, k -> new ArrayList<>()).add(frame));
          frame.words().forEach(frames::know);
          frames.know(frame.excluded());
        });
    byVerb.forEach(
        (verb, list) -> {
          // a line that asks for more is tried before one that asks for less
          list.sort(Comparator.comparingInt(Frames::demands).reversed());
          frames.byVerb.put(verb, new VerbFrames(list));
        });
    return frames;
  }

  private void know(Set<String> alternatives) {
    for (String w : alternatives) {
      words.add(w);
      if (w.startsWith(Frame.CLASS)) {
        classWords.put(w.substring(Frame.CLASS.length()), w);
      }
    }
  }

  private static int demands(Frame f) {
    return f.words().size() + (int) f.with().values().stream().filter(s -> !s.optional()).count();
  }

  private static Frame frame(TsvRow row, Collection<String> classes, Shorthands shorthands) {
    List<Set<String>> words = new ArrayList<>();
    Set<String> excluded = new LinkedHashSet<>();
    String needed = shorthands.expand(row.text("words"));
    for (String group : needed.isEmpty() ? new String[0] : needed.split(" ")) {
      if (group.startsWith("!")) {
        excluded.addAll(Arrays.asList(group.substring(1).split("\\|")));
      } else {
        words.add(Set.of(group.split("\\|")));
      }
    }
    for (Set<String> group : words) {
      checkClasses(group, classes);
    }
    checkClasses(excluded, classes);
    Map<String, Slot> with = new LinkedHashMap<>();
    String phrases = shorthands.expand(row.text("with"));
    for (String part : phrases.isEmpty() ? new String[0] : phrases.split(" ")) {
      int colon = part.indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException("with: want preposition:CLASS, not " + part);
      }
      String preposition = part.substring(0, colon);
      boolean optional = preposition.endsWith("?");
      Slot slot = Slot.parse(part.substring(colon + 1));
      with.put(
          optional ? preposition.substring(0, preposition.length() - 1) : preposition,
          new Slot(slot.classes(), optional));
    }
    Slot subject = Slot.parse(shorthands.expand(row.text("subject")));
    Slot object = Slot.parse(shorthands.expand(row.text("object")));
    List<Slot> slots = new ArrayList<>(with.values());
    slots.add(subject);
    slots.add(object);
    for (Slot s : slots) {
      for (String c : String.join("&", s.classes()).split("&")) {
        if (!c.isEmpty() && !classes.contains(c)) {
          throw new IllegalArgumentException(
              c + " is no class of word-classes.tsv or name-classes.tsv");
        }
      }
    }
    Set<String> flags = new LinkedHashSet<>();
    Cues.Cue near = null;
    Cues.Cue far = null;
    for (String f :
        row.text("flags").isEmpty() ? new String[0] : row.text("flags").split("[ ,|]")) {
      if (f.startsWith(NEAR)) {
        near = theme(f, NEAR);
      } else if (f.startsWith(FAR)) {
        far = theme(f, FAR);
      } else if (FLAGS.contains(f)) {
        flags.add(f);
      } else {
        throw new IllegalArgumentException("no such flag: " + f + "; one of " + FLAGS);
      }
    }
    String type = row.required("type");
    int slash = type.indexOf('/');
    return new Frame(
        shorthands.expand(row, "verb"),
        List.copyOf(words),
        Set.copyOf(excluded),
        subject,
        object,
        Map.copyOf(with),
        slash < 0 ? type : type.substring(0, slash),
        slash < 0 ? null : type.substring(slash + 1),
        row.list("agent"),
        row.list("target"),
        row.list("country"),
        Set.copyOf(flags),
        near,
        far,
        row.required("example"),
        row.required("yields"),
        row.where());
  }

  /** {@code =POWER} among the words stands for any noun of the class. */
  private static void checkClasses(Collection<String> words, Collection<String> classes) {
    for (String w : words) {
      if (w.startsWith(Frame.CLASS) && !classes.contains(w.substring(1))) {
        throw new IllegalArgumentException(
            w.substring(1) + " is no class of word-classes.tsv or name-classes.tsv");
      }
    }
  }

  private static Cues.Cue theme(String flag, String opening) {
    String name = flag.substring(opening.length());
    try {
      return Cues.Cue.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(opening + " want a class of cues.tsv, not " + name, e);
    }
  }

  /** The frames of a verb: those that ask for more first, else in the order of the file. */
  public List<Frame> of(String verb) {
    VerbFrames frames = byVerb.get(verb);
    return frames == null ? List.of() : frames.all();
  }

  /**
   * Those of {@link #of} that may fit where these words stand; of the others a needed word is missing.
   *
   * @param around forms, lemmas and {@code =CLASS} of the clause and of what hangs on it
   */
  public List<Frame> of(String verb, Collection<String> around) {
    VerbFrames frames = byVerb.get(verb);
    return frames == null ? List.of() : frames.among(around);
  }

  /** Whether any frame needs or excludes this form or lemma. */
  public boolean knows(String word) {
    return words.contains(word);
  }

  /** How frames write the class among their words, {@code =POWER}; null when none does. */
  public String classWord(String name) {
    return classWords.get(name);
  }

  public List<Frame> all() {
    return List.copyOf(all);
  }
}
