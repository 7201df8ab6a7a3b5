package org.sahelevents.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/**
 * Tells the language of an article by a vote of its function words. A word that several languages share gives each
 * of them its part of one vote. Lingua does the same better for single sentences, but weighs 80 MB.
 */
public final class LanguageIdentifier {
  private static final String WORDS = "lexicon/languages.tsv";

  /** Marks a language that is told only to be refused. */
  private static final String REFUSED = "!";

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Words looked at; the first few thousand settle it. */
  private static final int ENOUGH_WORDS = 3000;

  /** Part of all words that must be the winner's; running text of a known language reaches 0.3 to 0.5, lists less. */
  private static final double LEAST_SHARE = 0.12;

  /** How far the winner must lie before the next, in parts of its own votes. */
  private static final double LEAST_LEAD = 0.2;

  private static final LanguageIdentifier STANDARD = load();

  private final Map<String, Set<String>> languagesByWord;
  private final List<String> languages;

  private LanguageIdentifier(Map<String, Set<String>> languagesByWord) {
    this.languagesByWord = languagesByWord;
    this.languages =
        languagesByWord.values().stream()
            .flatMap(Set::stream)
            .distinct()
            .filter(code -> !code.startsWith(REFUSED))
            .sorted()
            .toList();
  }

  /** With the words that ship with the program. */
  public static LanguageIdentifier standard() {
    return STANDARD;
  }

  /** ISO 639-1 codes of the languages that can be told. */
  public List<String> languages() {
    return languages;
  }

  /** The language of a text, or nothing when no known language wins clearly. */
  public Optional<String> identify(String text) {
    List<String> words =
        WORD.matcher(text)
            .results()
            .limit(ENOUGH_WORDS)
            .map(word -> word.group().toLowerCase(Locale.ROOT))
            .toList();
    Map<String, Double> votes = new TreeMap<>();
    words.forEach(word -> vote(word, votes));
    String winner = null;
    double most = 0;
    double next = 0;
    for (Map.Entry<String, Double> candidate : votes.entrySet()) {
      if (candidate.getValue() > most) {
        next = most;
        most = candidate.getValue();
        winner = candidate.getKey();
      } else {
        next = Math.max(next, candidate.getValue());
      }
    }
    boolean clear = most - next >= LEAST_LEAD * most;
    return winner == null || !clear || winner.startsWith(REFUSED) || !filled(words, winner)
        ? Optional.empty()
        : Optional.of(winner);
  }

  private boolean filled(List<String> words, String language) {
    long own = words.stream().filter(word -> languagesOf(word).contains(language)).count();
    return own >= LEAST_SHARE * words.size();
  }

  private Set<String> languagesOf(String word) {
    return languagesByWord.getOrDefault(word, Set.of());
  }

  private void vote(String word, Map<String, Double> votes) {
    Set<String> speakers = languagesOf(word);
    for (String language : speakers) {
      votes.merge(language, 1.0 / speakers.size(), Double::sum);
    }
  }

  private static LanguageIdentifier load() {
    Map<String, Set<String>> words = new HashMap<>();
    try (InputStream data = LanguageIdentifier.class.getClassLoader().getResourceAsStream(WORDS)) {
      if (data == null) {
        throw new SahelException(ProblemKind.ENVIRONMENT, WORDS + " is missing from the program");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] row = line.split("\t", 2);
          for (String word : row[1].strip().split(" +")) {
            words.computeIfAbsent(word, w -> new HashSet<>()).add(row[0]);
          }
        }
      }
    } catch (IOException unreadable) {
      throw new SahelException(ProblemKind.ENVIRONMENT, WORDS + " cannot be read", unreadable);
    }
    return new LanguageIdentifier(words);
  }
}
