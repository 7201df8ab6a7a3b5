package org.sahelevents.time;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.sahelevents.time.NumberLexicon.Role;

/** Reads one word as a number: digits with separators, or a compound of number words. */
final class NumberWord {
  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,15}(?:,\\d{1,6})?");
  private static final Pattern ORDINAL_DIGITS = Pattern.compile("(\\d{1,4})-?(\\p{L}+)");
  private static final double THOUSAND = 1000;

  /** Letters by which a number word is known from the start; all others are dismissed at once. */
  private static final int LONGEST_HEAD = 3;

  private static final Set<Role> FIRST =
      EnumSet.of(Role.CARDINAL, Role.ONE, Role.ARTICLE, Role.SCALE);

  private final NumberLexicon lexicon;
  private final Set<String> heads = new HashSet<>();
  private final int head;

  NumberWord(NumberLexicon lexicon) {
    this.lexicon = lexicon;
    Set<String> forms = new HashSet<>();
    FIRST.forEach(role -> forms.addAll(lexicon.forms(role).keySet()));
    int shortest = forms.stream().mapToInt(String::length).min().orElse(0);
    head = Math.min(LONGEST_HEAD, shortest);
    forms.forEach(form -> heads.add(head(form)));
  }

  private String head(String word) {
    return word.length() < head ? word : word.substring(0, head);
  }

  /** Whether a lower-case word may be a number, by how it begins. */
  boolean mayBe(String word) {
    return !word.isEmpty() && (word.charAt(0) <= '9' || heads.contains(head(word)));
  }

  /** The number that a lower-case word is, articles left out. */
  OptionalDouble cardinal(String word) {
    if (!word.isEmpty() && word.charAt(0) <= '9' && DIGITS.matcher(word).matches()) {
      return OptionalDouble.of(Double.parseDouble(word.replace(".", "").replace(',', '.')));
    }
    boolean other = word.length() > 60 || !heads.contains(head(word));
    return other ? OptionalDouble.empty() : compound(word);
  }

  /** The number of an ordinal such as "derde", "21e", "eenentwintigste". */
  OptionalDouble ordinal(String word) {
    Double irregular = lexicon.forms(Role.ORDINAL).get(word);
    if (irregular != null) {
      return OptionalDouble.of(irregular);
    }
    if (!mayBe(word)) {
      return OptionalDouble.empty();
    }
    var digits = ORDINAL_DIGITS.matcher(word);
    if (digits.matches()) {
      boolean known = lexicon.forms(Role.ORDINAL_END).containsKey(digits.group(2));
      return known
          ? OptionalDouble.of(Double.parseDouble(digits.group(1)))
          : OptionalDouble.empty();
    }
    if (!heads.contains(head(word))) {
      return OptionalDouble.empty();
    }
    for (String end : lexicon.forms(Role.ORDINAL_END).keySet()) {
      if (end.length() > 1 && word.endsWith(end) && word.length() > end.length() + 2) {
        OptionalDouble stem = compound(word.substring(0, word.length() - end.length()));
        if (stem.isPresent() && stem.getAsDouble() >= 1 && stem.getAsDouble() % 1 == 0) {
          return stem;
        }
      }
    }
    return irregularEnd(word);
  }

  private OptionalDouble irregularEnd(String word) {
    for (Map.Entry<String, Double> ordinal : lexicon.forms(Role.ORDINAL).entrySet()) {
      if (word.endsWith(ordinal.getKey())) {
        OptionalDouble left =
            compound(word.substring(0, word.length() - ordinal.getKey().length()));
        if (left.isPresent() && left.getAsDouble() >= 100) {
          return OptionalDouble.of(left.getAsDouble() + ordinal.getValue());
        }
      }
    }
    return OptionalDouble.empty();
  }

  private OptionalDouble compound(String word) {
    Double base = base(word);
    if (base != null) {
      return OptionalDouble.of(base);
    }
    for (Map.Entry<String, Double> scale : lexicon.forms(Role.SCALE).entrySet()) {
      if (scale.getValue() == THOUSAND && word.contains(scale.getKey())) {
        return scaled(word, scale.getKey(), scale.getValue());
      }
    }
    for (Map.Entry<String, Double> scale : lexicon.forms(Role.SCALE).entrySet()) {
      if (word.contains(scale.getKey())) {
        return scaled(word, scale.getKey(), scale.getValue());
      }
    }
    return joined(word);
  }

  private OptionalDouble scaled(String word, String scale, double factor) {
    int at = word.indexOf(scale);
    String left = word.substring(0, at);
    String right = word.substring(at + scale.length());
    OptionalDouble before = left.isEmpty() ? OptionalDouble.of(1) : compound(left);
    OptionalDouble after = right.isEmpty() ? OptionalDouble.of(0) : rest(right);
    return before.isPresent() && after.isPresent() && after.getAsDouble() < factor
        ? OptionalDouble.of(before.getAsDouble() * factor + after.getAsDouble())
        : OptionalDouble.empty();
  }

  /** What follows a scale: "honderdvijf" as well as "honderdenvijf". */
  private OptionalDouble rest(String right) {
    OptionalDouble plain = compound(right);
    if (plain.isPresent()) {
      return plain;
    }
    for (String join : lexicon.forms(Role.JOIN).keySet()) {
      if (right.startsWith(join) && right.length() > join.length()) {
        return compound(right.substring(join.length()));
      }
    }
    return OptionalDouble.empty();
  }

  /** Units before tens ("vierentwintig") or before a half ("drieenhalf"). */
  private OptionalDouble joined(String word) {
    for (String join : lexicon.forms(Role.JOIN).keySet()) {
      for (int at = word.indexOf(join); at > 0; at = word.indexOf(join, at + 1)) {
        Double unit = base(word.substring(0, at));
        String end = word.substring(at + join.length());
        Double tens = lexicon.forms(Role.CARDINAL).get(end);
        Double half = lexicon.forms(Role.HALF).get(end);
        if (unit != null && unit >= 1 && unit < 20 && half != null) {
          return OptionalDouble.of(unit + half);
        }
        if (unit != null
            && unit >= 1
            && unit < 10
            && tens != null
            && tens >= 20
            && tens % 10 == 0) {
          return OptionalDouble.of(unit + tens);
        }
      }
    }
    return OptionalDouble.empty();
  }

  private Double base(String word) {
    for (Role role : new Role[] {Role.CARDINAL, Role.ONE, Role.ARTICLE}) {
      Double number = lexicon.forms(role).get(word);
      if (number != null) {
        return number;
      }
    }
    return null;
  }
}
