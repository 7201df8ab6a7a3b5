package org.sahelevents.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts while a comparison goes on. */
final class ScoreSheet {
  private final Map<String, TypeScore> byType = new TreeMap<>();
  private final Map<String, FieldScore> byField = new LinkedHashMap<>();
  private final List<String[]> linked = new ArrayList<>();
  private final Set<String> withEvents = new TreeSet<>();
  private final List<String> extras = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private final List<Reliability.Answer> answers = new ArrayList<>();

  void found(GoldEvent gold, CodedEvent event, Claim claim) {
    Map<String, Boolean> checks = new LinkedHashMap<>();
    checks.put("agent", claim.agentRight(gold));
    checks.put("interval", Days.right(gold, claim));
    checks.put("status", claim.statusRight(gold));
    checks.put("evidence", claim.overlaps(gold));
    if (!gold.numbers().isEmpty()) {
      checks.put("numbers", claim.numbersRight(gold));
    }
    if (gold.place() != null) {
      checks.put("place", claim.placeRight(gold));
    }
    checks.forEach(
        (field, right) ->
            byField.put(field, byField.getOrDefault(field, FieldScore.NONE).plusFound(right)));
    boolean full = checks.get("agent") && checks.get("interval") && checks.get("status");
    count(gold.type(), new TypeScore(1, full ? 1 : 0, 0, 0));
    withEvents.add(gold.article());
    answers.add(new Reliability.Answer(event.confidence(), true));
    if (gold.event() != null) {
      linked.add(new String[] {gold.event(), event.id()});
    }
    if (!full) {
      List<String> wrong =
          checks.entrySet().stream()
              .filter(check -> !check.getValue())
              .map(Map.Entry::getKey)
              .toList();
      errors.add(
          "WRONG "
              + where(gold)
              + " "
              + wrong
              + " got "
              + claim.agents()
              + " "
              + claim.earliest()
              + ".."
              + claim.latest()
              + " "
              + claim.status()
              + ": "
              + cut(gold.quote()));
    }
  }

  void missed(GoldEvent gold) {
    count(gold.type(), new TypeScore(0, 0, 0, 1));
    List<String> fields = new ArrayList<>(List.of("agent", "interval", "status", "evidence"));
    if (!gold.numbers().isEmpty()) {
      fields.add("numbers");
    }
    if (gold.place() != null) {
      fields.add("place");
    }
    fields.forEach(
        field -> byField.put(field, byField.getOrDefault(field, FieldScore.NONE).plusMissed()));
    withEvents.add(gold.article());
    errors.add("MISSED " + where(gold) + " " + gold.agents() + ": " + cut(gold.quote()));
  }

  void extra(String article, CodedEvent event) {
    count(event.type(), new TypeScore(0, 0, 1, 0));
    extras.add(article);
    answers.add(new Reliability.Answer(event.confidence(), false));
    errors.add(
        "EXTRA "
            + article
            + " "
            + event.type()
            + " "
            + event.country()
            + ": "
            + cut(event.claims().get(0).text()));
  }

  Score score() {
    int elsewhere = (int) extras.stream().filter(a -> !withEvents.contains(a)).count();
    return new Score(
        byType, byField, linkF1(), withEvents.size(), elsewhere, Reliability.of(answers), errors);
  }

  private void count(String type, TypeScore more) {
    byType.merge(type, more, TypeScore::plus);
  }

  /** B-cubed F1 (Bagga and Baldwin 1998) over the found events whose rows say which event they report. */
  private Double linkF1() {
    if (linked.isEmpty()) {
      return null;
    }
    double precision = 0;
    double recall = 0;
    for (String[] one : linked) {
      long sameGold = linked.stream().filter(other -> other[0].equals(one[0])).count();
      long sameCoded = linked.stream().filter(other -> other[1].equals(one[1])).count();
      long both =
          linked.stream()
              .filter(other -> other[0].equals(one[0]) && other[1].equals(one[1]))
              .count();
      precision += (double) both / sameCoded;
      recall += (double) both / sameGold;
    }
    return 2 * precision * recall / (precision + recall) / linked.size();
  }

  private static String where(GoldEvent gold) {
    return gold.article() + " " + gold.type() + " " + gold.countries();
  }

  private static String cut(String words) {
    return words.length() > 90 ? words.substring(0, 90) + "…" : words;
  }
}
