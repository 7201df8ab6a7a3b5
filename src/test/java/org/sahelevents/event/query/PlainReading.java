package org.sahelevents.event.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sahelevents.time.Precision;

/**
 * Reads right questions without the reader of the program, so that {@link EventReference} does not believe what is to be
 * tested. It knows no refusals.
 */
public final class PlainReading {
  private final Map<String, List<String>> question;
  private final Set<String> unread;

  private PlainReading(Map<String, List<String>> question) {
    this.question = question;
    this.unread = new HashSet<>(question.keySet());
  }

  /**
   * What a question asks for.
   *
   * @param question values by parameter
   * @throws IllegalArgumentException when it has a parameter that is not read here
   */
  public static EventFilter filter(Map<String, List<String>> question) {
    PlainReading reading = new PlainReading(question);
    EventFilter filter = reading.filter();
    if (!reading.unread.isEmpty()) {
      throw new IllegalArgumentException("not read: " + reading.unread);
    }
    return filter;
  }

  private EventFilter filter() {
    Map<CodeField, Terms> codes = new EnumMap<>(CodeField.class);
    for (CodeField field : CodeField.values()) {
      codes.put(field, terms(field.parameter()));
    }
    Map<NumberField, NumberRange> numbers = new EnumMap<>(NumberField.class);
    for (NumberField field : NumberField.values()) {
      numbers.put(
          field,
          new NumberRange(
              one(field.field() + "Min", Integer::valueOf),
              one(field.field() + "Max", Integer::valueOf)));
    }
    List<Double> box = decimals("bbox");
    List<Double> near = decimals("near");
    return new EventFilter(
        codes,
        "true".equals(one("affiliates", v -> v)),
        days("from", "to"),
        "within".equals(one("match", v -> v)) ? Match.WITHIN : Match.OVERLAPS,
        days("reportedFrom", "reportedTo"),
        one("updatedSince", Instant::parse),
        one("changedSince", Integer::valueOf),
        one("precision", Precision::valueOf),
        numbers,
        one("minConfidence", Double::valueOf),
        one("minArticles", Integer::valueOf),
        details(),
        one("contested", Boolean::valueOf),
        box == null ? null : new Area.Box(box.get(0), box.get(1), box.get(2), box.get(3)),
        near == null ? null : new Area.Circle(near.get(0), near.get(1), near.get(2)),
        one("q", PlainReading::words));
  }

  private <T> T one(String name, Function<String, T> reading) {
    unread.remove(name);
    return question.containsKey(name) ? reading.apply(question.get(name).get(0)) : null;
  }

  private Terms terms(String name) {
    unread.remove(name);
    Map<Boolean, TreeSet<String>> halves =
        question.getOrDefault(name, List.of()).stream()
            .collect(
                Collectors.partitioningBy(
                    code -> code.charAt(0) == '!',
                    Collectors.mapping(
                        code -> code.replace("!", ""), Collectors.toCollection(TreeSet::new))));
    return new Terms(halves.get(false), halves.get(true));
  }

  private Details details() {
    Terms names = terms("has");
    return Details.named(names.any(), names.none());
  }

  /** From the first day of what the first names to the last day of what the second names. */
  private DayRange days(String first, String second) {
    return new DayRange(
        one(first, v -> LocalDate.parse((v + "-01-01").substring(0, 10))),
        one(
            second,
            v ->
                switch (v.length()) {
                  case 4 -> LocalDate.parse(v + "-12-31");
                  case 7 -> LocalDate.parse(v + "-01").plusMonths(1).minusDays(1);
                  default -> LocalDate.parse(v);
                }));
  }

  private List<Double> decimals(String name) {
    return one(name, v -> Arrays.stream(v.split(",")).map(Double::valueOf).toList());
  }

  private static FullText words(String given) {
    List<List<FullText.Term>> alternatives = new ArrayList<>();
    for (String alternative : given.split(" or ")) {
      List<FullText.Term> all = new ArrayList<>();
      // quotation marks part as spaces do; what stands at odd places is quoted
      String[] quoted = alternative.split("\"");
      for (int i = 0; i < quoted.length; i++) {
        for (String words : i % 2 == 1 ? new String[] {quoted[i]} : quoted[i].split(" ")) {
          if (!words.isEmpty()) {
            all.add(
                new FullText.Term(
                    words.replaceAll("[*-]", ""), words.endsWith("*"), words.startsWith("-")));
          }
        }
      }
      alternatives.add(all);
    }
    return new FullText(alternatives);
  }
}
