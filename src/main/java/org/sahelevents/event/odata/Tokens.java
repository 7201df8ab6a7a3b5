package org.sahelevents.event.odata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sahelevents.event.query.Given;
import org.sahelevents.problem.SahelException;

/** The words of an expression of OData, one after the other. */
final class Tokens {
  private static final String UNTIL_NEXT = "(?![A-Za-z0-9_.:-])";
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<text>'[^']*+(?:''[^']*+)*+')"
              + "|(?<guid>[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
              + UNTIL_NEXT
              + ")|(?<moment>\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(?:Z|[+-]\\d\\d:\\d\\d)"
              + UNTIL_NEXT
              + ")|(?<date>\\d{4}-\\d\\d-\\d\\d"
              + UNTIL_NEXT
              + ")|(?<number>-?\\d{1,30}(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,3})?"
              + UNTIL_NEXT
              + ")|(?<word>[A-Za-z_][A-Za-z0-9_]*)"
              + "|(?<mark>[(),/=:]))");

  private final String option;
  private final List<Token> tokens;
  private int next;

  private Tokens(String option, List<Token> tokens) {
    this.option = option;
    this.tokens = tokens;
  }

  /** What a token is. */
  enum Kind {
    TEXT,
    GUID,
    MOMENT,
    DATE,
    NUMBER,
    WORD,
    MARK,
    END
  }

  /** @param text as it was written; of a text, what it means */
  record Token(Kind kind, String text) {
    boolean is(String word) {
      return (kind == Kind.WORD || kind == Kind.MARK) && text.equals(word);
    }
  }

  /** @param option the expression is of, for refusals */
  static Tokens of(String option, String expression) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(expression.strip());
    int at = 0;
    while (at < expression.strip().length()) {
      if (!matcher.find(at) || matcher.start() != at) {
        throw Given.invalid(
            option,
            "what begins at \"%s\" cannot be read."
                .formatted(expression.strip().substring(at).strip()));
      }
      tokens.add(token(matcher));
      at = matcher.end();
    }
    return new Tokens(option, tokens);
  }

  private static Token token(Matcher matcher) {
    for (Kind kind : Kind.values()) {
      String found =
          kind == Kind.END ? null : matcher.group(kind.name().toLowerCase(java.util.Locale.ROOT));
      if (found != null) {
        boolean text = kind == Kind.TEXT;
        return new Token(
            kind, text ? found.substring(1, found.length() - 1).replace("''", "'") : found);
      }
    }
    throw new IllegalStateException(matcher.group());
  }

  Token peek() {
    return next < tokens.size() ? tokens.get(next) : new Token(Kind.END, "");
  }

  Token take() {
    Token token = peek();
    next++;
    return token;
  }

  /** Takes the next one if it is this. */
  boolean took(String word) {
    boolean is = peek().is(word);
    next += is ? 1 : 0;
    return is;
  }

  void expect(String mark) {
    if (!took(mark)) {
      throw refused("\"" + mark + "\" is missing " + where());
    }
  }

  void expectEnd() {
    if (peek().kind != Kind.END) {
      throw refused("nothing is expected " + where());
    }
  }

  /** Where one stands, in words. */
  String where() {
    return peek().kind == Kind.END ? "at the end" : "before \"" + peek().text + "\"";
  }

  SahelException refused(String why) {
    return Given.invalid(option, why + ".");
  }
}
