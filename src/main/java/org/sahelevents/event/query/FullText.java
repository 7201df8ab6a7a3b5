package org.sahelevents.event.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sahelevents.problem.SahelException;

/**
 * Words wanted, in the syntax of web searches: words side by side must all be there, {@code "several words"} stand in a
 * row, {@code or} parts alternatives, {@code -word} must not be there, {@code word*} begins so.
 *
 * @param alternatives one of them must hold; in each all terms must
 */
public record FullText(List<List<Term>> alternatives) {
  private static final int LONGEST = 1000;
  private static final int MOST_TERMS = 40;
  private static final String OR = "or";
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern TOKEN = Pattern.compile("(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");
  private static final Pattern WORDS = Pattern.compile(".*[\\p{L}\\p{N}].*", Pattern.DOTALL);

  /**
   * @param text a word, or several in a row
   * @param begins whether the word only begins so
   * @param excluded whether it must not be there
   */
  public record Term(String text, boolean begins, boolean excluded) {
    private String written() {
      boolean bare = begins || PLAIN.matcher(text).matches() && !text.equalsIgnoreCase(OR);
      return (excluded ? "-" : "") + (bare ? text : "\"" + text + "\"") + (begins ? "*" : "");
    }
  }

  public FullText {
    alternatives = alternatives.stream().map(List::copyOf).toList();
  }

  /** @throws SahelException INVALID_INPUT when there is no word in it, or too many */
  static FullText parse(String given) {
    List<List<Term>> alternatives = new ArrayList<>(List.of(new ArrayList<>()));
    int terms = 0;
    Matcher tokens = TOKEN.matcher(given);
    while (tokens.find()) {
      boolean phrase = tokens.group(2) != null;
      String words = phrase ? tokens.group(2) : tokens.group(3);
      List<Term> present = alternatives.get(alternatives.size() - 1);
      if (!phrase && tokens.group(1).isEmpty() && words.equalsIgnoreCase(OR)) {
        if (!present.isEmpty()) {
          alternatives.add(new ArrayList<>());
        }
      } else if (WORDS.matcher(words).matches()) {
        boolean begins = !phrase && words.endsWith("*");
        present.add(new Term(words.replace("*", ""), begins, !tokens.group(1).isEmpty()));
        terms++;
      }
    }
    alternatives.removeIf(List::isEmpty);
    if (alternatives.isEmpty()) {
      throw refusal("must have a word to look for");
    }
    if (given.length() > LONGEST || terms > MOST_TERMS) {
      throw refusal("must have at most %d characters and %d words".formatted(LONGEST, MOST_TERMS));
    }
    return new FullText(alternatives);
  }

  /** The same without what must not be there; alternatives of nothing else are left out. */
  FullText wanted() {
    return new FullText(
        alternatives.stream()
            .map(all -> all.stream().filter(term -> !term.excluded()).toList())
            .filter(all -> !all.isEmpty())
            .toList());
  }

  /** In the syntax that it is read from; what means the same is written alike. */
  String written() {
    return alternatives.stream()
        .map(all -> all.stream().map(Term::written).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" " + OR + " "));
  }

  /** As an expression of type {@code tsquery}; its parameters are given to {@code sql}. */
  String tsquery(Conditions sql) {
    List<String> ways = new ArrayList<>();
    int number = 0;
    for (List<Term> all : alternatives) {
      List<String> terms = new ArrayList<>();
      for (Term term : all) {
        String name = "fWord" + number++;
        sql.value(name, term.text());
        terms.add(
            (term.excluded() ? "!! " : "")
                + (term.begins() ? "words_prefix(:" : "words_query(:")
                + name
                + ")");
      }
      ways.add("(" + String.join(" && ", terms) + ")");
    }
    return "(" + String.join(" || ", ways) + ")";
  }

  private static SahelException refusal(String why) {
    return Given.invalid("q", why + ".");
  }
}
