package org.sahelevents.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text that is cut into sentences, tokens and clauses. */
class TextPropertiesTest {
  private static final LanguageAnalyser ANALYSER = LanguageAnalyser.forLanguage("nl");
  private static final ClauseAnalyser CLAUSES = ClauseAnalyser.forLanguage("nl");

  @Provide
  Arbitrary<String> unicode() {
    return Arbitraries.strings().ofMaxLength(300);
  }

  @Provide
  Arbitrary<String> dutchLike() {
    return Arbitraries.of(
            "de",
            "het",
            "een",
            "die",
            "dat",
            "om",
            "te",
            "en",
            "niet",
            "trekt",
            "terug",
            "hield",
            "aan",
            "wordt",
            "werden",
            "zou",
            "hebben",
            "vertrokken",
            "Mali",
            "'s",
            "N'Djamena",
            "16.000",
            "1,8",
            "-",
            "–",
            "„",
            "”",
            "'",
            "\"",
            "(",
            ")",
            ".",
            "…",
            "?",
            "!",
            ",",
            ";",
            ":",
            "\n",
            "\r\n",
            "\u00a0",
            "\u2028",
            "é",
            "e\u0301",
            "\ud83d\ude00",
            "\ud83d",
            "\u200b",
            "Franse troepen",
            "d.w.z.",
            "op 3 mei",
            "2022",
            "zich",
            "er",
            "/")
        .list()
        .ofMaxSize(60)
        .flatMap(p -> Arbitraries.of(" ", "").map(gap -> String.join(gap, p)));
  }

  @Property(tries = 500, seed = "20261121")
  void tokensOfAnyUnicodeRebuildTheText(@ForAll("unicode") String text) {
    rebuilds(text);
  }

  @Property(tries = 500, seed = "20261121")
  void tokensOfDutchPiecesRebuildTheText(@ForAll("dutchLike") String text) {
    rebuilds(text);
  }

  /** Between tokens lies nothing but white space, tokens lie in their sentence, and clauses speak of their tokens. */
  private static void rebuilds(String text) {
    Document document = ANALYSER.analyse(text);
    assertEquals(document, ANALYSER.analyse(text), "same input, same output");
    StringBuilder rebuilt = new StringBuilder();
    int at = 0;
    for (Sentence s : document.sentences()) {
      assertEquals(document.sentences().indexOf(s), s.index());
      for (Token t : s.tokens()) {
        assertTrue(s.span().contains(t.span()), () -> t.span() + " outside of " + s.span());
        assertTrue(t.span().start() >= 0 && t.span().start() < t.span().end());
        rebuilt.append(blank(text, at, t.span().start())).append(t.span().of(text));
        assertEquals(t.form(), t.span().of(text));
        at = t.span().end();
      }
      clauses(s);
    }
    rebuilt.append(blank(text, at, text.length()));
    assertEquals(text, rebuilt.toString());
  }

  private static String blank(String text, int from, int to) {
    assertTrue(from <= to, () -> "tokens overlap at " + to);
    String gap = text.substring(from, to);
    assertTrue(
        gap.codePoints().allMatch(TextPropertiesTest::isBlank),
        () ->
            "characters in no token: " + gap.codePoints().mapToObj(Integer::toHexString).toList());
    return gap;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static void clauses(Sentence s) {
    ClauseAnalyser.Analysis analysis = CLAUSES.analyse(s, List.of());
    assertEquals(s.tokens().size(), analysis.kinds().size());
    for (Clause c : analysis.clauses()) {
      int last = -1;
      for (int token : c.tokens()) {
        assertTrue(token > last && token < s.tokens().size(), () -> "clause of " + c.tokens());
        last = token;
      }
      c.verbs()
          .forEach(v -> assertTrue(c.tokens().contains(v.token()), () -> v + " of another clause"));
    }
    assertEquals(
        readable(analysis), readable(CLAUSES.analyse(s, List.of())), "same input, same output");
  }

  private static List<String> readable(ClauseAnalyser.Analysis analysis) {
    return analysis.clauses().stream()
        .map(c -> c.type() + " " + c.opener() + c.tokens() + c.verbs() + c.chunks())
        .toList();
  }
}
