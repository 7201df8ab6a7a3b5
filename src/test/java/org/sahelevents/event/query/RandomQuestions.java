package org.sahelevents.event.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sahelevents.coding.Certainty;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Mode;
import org.sahelevents.coding.Status;
import org.sahelevents.event.Dataset;
import org.sahelevents.event.linking.Said;
import org.sahelevents.lexicon.ActorKind;
import org.sahelevents.time.Precision;

/**
 * Datasets and questions made up at random, from the same few codes, so that questions find some events and not others.
 * The same seed gives the same.
 */
public final class RandomQuestions {
  private static final List<String> COUNTRIES = List.of("MLI", "NER", "BFA", "TCD", "SEN", "MRT");
  private static final List<String> REGIONS = List.of("sahel", "aes", "g5", "ecowas", "maghreb");
  private static final List<String> PLACES =
      List.of("gao", "kidal", "bamako", "djibo", "niamey", "ndjamena", "dakar");
  private static final List<String> ADMIN1 = List.of("Gao", "Kidal", "Bamako", "Niamey", "Dakar");
  private static final List<String> ACTORS =
      List.of(
          "FRA", "RUS", "WAGNER", "BARKHANE", "JNIM", "MLI", "NER", "MINUSMA", "UN", "AL_QAEDA");
  private static final List<String> LANGUAGES = List.of("nl", "fr", "en", "de");

  private static final List<String> PUBLISHERS = List.of("Sahel Courant", "Le Pays", "Radio 1");

  /** Such as no stemmer touches; among them some that are too common in one language, and names in another. */
  private static final List<String> WORDS =
      List.of(
          "konvooi",
          "Ségou",
          "tank",
          "radar",
          "Tombalbaye",
          "Zoulou",
          "kivu",
          "EU",
          "UN",
          "AU",
          "IS",
          "de");

  private final Random random;

  public RandomQuestions(long seed) {
    random = new Random(seed);
  }

  /** Articles that make about as many events as there are statements in them. */
  public Dataset.Report[] reports(int articles) {
    List<Dataset.Report> reports = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      Said[] said = new Said[1 + random.nextInt(3)];
      for (int s = 0; s < said.length; s++) {
        said[s] = said(i + " " + s);
      }
      String published = month();
      reports.add(
          Dataset.Report.article("article" + i, published, said)
              .in(one(LANGUAGES))
              .of(one(PUBLISHERS)));
    }
    return reports.toArray(Dataset.Report[]::new);
  }

  private Said said(String number) {
    EventType type = one(List.of(EventType.values()));
    Said said =
        Said.said(type)
            .in(one(COUNTRIES))
            .status(one(List.of(Status.values())))
            .certainty(one(List.of(Certainty.values())))
            .confidence(0.3 + random.nextInt(60) / 100.0)
            .words("%s %s %s n%s.".formatted(one(WORDS), one(WORDS), one(WORDS), number));
    maybe(() -> said.by(oneOrTwo(ACTORS)));
    maybe(() -> said.to(oneOrTwo(ACTORS)));
    maybe(() -> said.at(one(PLACES)));
    maybe(() -> said.personnel(random.nextInt(1000)));
    maybe(() -> said.dead(random.nextInt(20), 20 + random.nextInt(20)));
    maybe(() -> said.dead(random.nextInt(20), null));
    maybe(() -> said.persons(random.nextInt(50)));
    maybe(() -> said.participants(random.nextInt(5000)));
    if (type == EventType.ARREST || type == EventType.SANCTION) {
      said.mode(
          one(
              type == EventType.ARREST
                  ? List.of(Mode.DETAIN, Mode.RELEASE)
                  : List.of(Mode.IMPOSE, Mode.LIFT)));
    }
    switch (random.nextInt(6)) {
      case 0 -> said.between(null, month() + "-28");
      case 1 -> said.between(month() + "-01", null);
      case 2 -> said.on(month());
      case 3 -> said.on(month().substring(0, 4));
      case 4 -> said.between(null, null);
      default -> said.on(month() + "-1" + random.nextInt(10));
    }
    return said;
  }

  /** Parameters with their values, as a URL or a body may give them; one to four criteria. */
  public Map<String, List<String>> question() {
    Map<String, List<String>> question = new LinkedHashMap<>();
    for (int i = 1 + random.nextInt(random.nextInt(4) + 1); i > 0; i--) {
      criterion(question);
    }
    return question;
  }

  private void criterion(Map<String, List<String>> to) {
    switch (random.nextInt(26)) {
      case 0 -> to.put("type", codes(names(EventType.values())));
      case 1 -> to.put("mode", codes(names(Mode.values())));
      case 2 -> to.put("status", codes(names(Status.values())));
      case 3 -> to.put("certainty", codes(names(Certainty.values())));
      case 4 -> to.put("country", codes(COUNTRIES));
      case 5 -> to.put("region", codes(REGIONS));
      case 6 -> to.put("place", codes(PLACES));
      case 7 -> to.put("admin1", codes(ADMIN1));
      case 8 -> actor(to, "agent");
      case 9 -> actor(to, "target");
      case 10 -> actor(to, "actor");
      case 11 -> to.put("actorKind", codes(names(ActorKind.values())));
      case 12 -> to.put("language", codes(LANGUAGES));
      case 13 -> to.put("article", codes(List.of("article1", "article2", "article3", "article4")));
      case 14, 15 -> days(to, "from", "to");
      case 16 -> days(to, "reportedFrom", "reportedTo");
      case 17 -> to.put("precision", List.of(one(names(Precision.values()))));
      case 18 -> number(to);
      case 19 -> to.put("minConfidence", List.of("0." + (3 + random.nextInt(6))));
      case 20 -> to.put("minArticles", List.of("" + (1 + random.nextInt(2))));
      case 21 -> to.put("contested", List.of("" + random.nextBoolean()));
      case 22 -> area(to);
      case 23 -> to.put("publisher", codes(PUBLISHERS));
      case 24 -> to.put("has", codes(Detail.names()));
      default -> to.put("q", List.of(words()));
    }
  }

  private void actor(Map<String, List<String>> to, String role) {
    to.put(role, codes(ACTORS));
    maybe(() -> to.put("affiliates", List.of("" + random.nextBoolean())));
  }

  private void days(Map<String, List<String>> to, String from, String until) {
    int year = 2020 + random.nextInt(5);
    int way = random.nextInt(3);
    to.remove(from);
    to.remove(until);
    if (way != 1) {
      to.put(
          from, List.of(random.nextBoolean() ? "" + year : year + "-0" + (1 + random.nextInt(9))));
    }
    if (way != 0) {
      to.put(until, List.of((year + random.nextInt(2)) + (random.nextBoolean() ? "" : "-11-12")));
    }
    if (from.equals("from")) {
      maybe(() -> to.put("match", List.of(one(List.of("overlaps", "within")))));
    }
  }

  private void number(Map<String, List<String>> to) {
    String field = one(List.of("personnel", "fatalities", "persons", "participants"));
    int least = random.nextInt(30);
    to.remove(field + "Max");
    to.put(field + "Min", List.of("" + least));
    maybe(() -> to.put(field + "Max", List.of("" + (least + random.nextInt(2000)))));
  }

  private void area(Map<String, List<String>> to) {
    double latitude = 12 + random.nextInt(60) / 10.0;
    double longitude = -15 + random.nextInt(300) / 10.0;
    if (random.nextBoolean()) {
      to.put("near", List.of(latitude + "," + longitude + "," + 50 * random.nextInt(30)));
    } else {
      double east = random.nextInt(5) == 0 ? longitude - 5 : longitude + 10;
      to.put("bbox", List.of(longitude + "," + (latitude - 3) + "," + east + "," + (latitude + 3)));
    }
  }

  private String words() {
    String word = one(WORDS);
    return switch (random.nextInt(6)) {
      case 0 -> word + " " + one(WORDS);
      case 1 -> "\"" + word + " " + one(WORDS) + "\"";
      case 2 -> word + " or " + one(WORDS);
      case 3 -> word + " -" + one(WORDS);
      case 4 -> word.substring(0, Math.min(3, word.length())) + "*";
      default -> word;
    };
  }

  private List<String> codes(List<String> of) {
    List<String> codes = new ArrayList<>();
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      codes.add((random.nextInt(3) == 0 ? "!" : "") + one(of));
    }
    return codes.stream().distinct().toList();
  }

  private static List<String> names(Enum<?>[] constants) {
    return List.of(constants).stream().map(Enum::name).toList();
  }

  private String month() {
    return "%d-0%d".formatted(2020 + random.nextInt(5), 1 + random.nextInt(9));
  }

  private String[] oneOrTwo(List<String> of) {
    return random.nextBoolean()
        ? new String[] {one(of)}
        : new String[] {of.get(0), of.get(1 + random.nextInt(of.size() - 1))};
  }

  /** Some of them, each of which may be excluded. */
  public List<String> some(List<String> of) {
    return of.stream()
        .filter(o -> random.nextBoolean())
        .map(o -> (random.nextInt(3) == 0 ? "!" : "") + o)
        .toList();
  }

  /** One of them. */
  public <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private void maybe(Runnable then) {
    if (random.nextBoolean()) {
      then.run();
    }
  }
}
