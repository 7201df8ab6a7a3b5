package org.sahelevents.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists that many lines of {@code verbs.tsv} and {@code event-nouns.tsv} share, from {@code shorthands.tsv}; {@code $NAME} stands for one. */
final class Shorthands {
  private static final Pattern USE = Pattern.compile("\\$(\\w+)");
  private final Map<String, String> meanings = new HashMap<>();

  private Shorthands() {}

  static Shorthands load(LexiconFolder folder, String language, Faults faults) {
    Shorthands shorthands = new Shorthands();
    TsvFile.read(
        folder,
        language + "/shorthands.tsv",
        faults,
        List.of("name", "stands for"),
        row -> {
          String name = row.required("name");
          String earlier = shorthands.meanings.put(name, row.required("stands for"));
          if (earlier != null) {
            throw new IllegalArgumentException(name + " is there twice");
          }
        });
    return shorthands;
  }

  /** The parts of a piped cell with every shorthand written out, each once. */
  List<String> expand(TsvRow row, String column) {
    Set<String> parts = new LinkedHashSet<>();
    for (String part : row.list(column)) {
      parts.addAll(Arrays.asList(expand(part).split("\\|")));
    }
    return List.copyOf(parts);
  }

  /**
   * A cell with every shorthand written out.
   *
   * @throws IllegalArgumentException when one is not in the file
   */
  String expand(String cell) {
    Matcher use = USE.matcher(cell);
    StringBuilder written = new StringBuilder();
    while (use.find()) {
      String meaning = meanings.get(use.group(1));
      if (meaning == null) {
        throw new IllegalArgumentException(
            use.group() + " is not in shorthands.tsv, which has " + meanings.keySet());
      }
      use.appendReplacement(written, Matcher.quoteReplacement(meaning));
    }
    return use.appendTail(written).toString();
  }
}
