package org.sahelevents.text;

import java.util.List;

/** What the words ahead and behind amount to, by their likely kinds: a noun phrase, a verb-final clause. */
final class Outlook {
  private final List<Token> tokens;
  private final Kind[] kinds;
  private final Neighbours around;

  Outlook(List<Token> tokens, Kind[] kinds, Neighbours around) {
    this.tokens = tokens;
    this.kinds = kinds;
    this.around = around;
  }

  /** Whether the stretch behind has no verb that can only be finite. */
  boolean infinitiveOnly(int i) {
    for (int j = i + 1;
        j < kinds.length && !around.hardBreak(j) && !tokens.get(j).form().equals(",");
        j++) {
      if (kinds[j] == Kind.FINITE) {
        return false;
      }
    }
    return true;
  }

  boolean plural(int i) {
    return i < tokens.size()
        && around.at(i) == Kind.NOUN
        && tokens.get(i).hasTag("ZNW:MRV")
        && !tokens.get(i).hasTag("ZNW:EKV");
  }

  boolean tokenIsTime(int i) {
    return i < tokens.size() && (around.at(i) == Kind.NUM || tokens.get(i).hasTag("TYD"));
  }

  /** Whether this stretch has a verb before, finite or not. */
  boolean verbBefore(int i) {
    for (int j = i - 1; j >= 0 && !around.hardBreak(j); j--) {
      if (kinds[j] == Kind.FINITE || kinds[j] == Kind.INFINITIVE) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun phrase begins here. */
  boolean startsNoun(int i) {
    Kind k = around.at(i);
    return switch (k) {
      case DET, POSS, NUM, ADJ, NOUN, NAME -> true;
      case PRON -> !tokens.get(i).lower().equals("zich");
      case ADV ->
          around.at(i + 1) == Kind.NUM
              || around.at(i + 1) == Kind.ADV && around.at(i + 2) == Kind.NUM;
      case INFINITIVE, FINITE ->
          i < tokens.size() && tokens.get(i).lower().equals("zijn") && startsNoun(i + 1);
      case REL ->
          tokens.get(i).lower().equals("wie")
              || tokens.get(i).lower().equals("die")
                  && (around.at(i + 1) == Kind.NOUN || around.at(i + 1) == Kind.NUM);
      case SUBORD ->
          i < tokens.size() && tokens.get(i).lower().equals("dat") && around.at(i + 1) == Kind.NOUN;
      case PUNCT ->
          i < tokens.size()
              && "'\"‘“„".contains(tokens.get(i).form())
              && around.at(i + 1) != Kind.PUNCT
              && !around.at(i + 1).isVerb();
      default -> false;
    };
  }

  /** Whether a finite verb stands between here and the end of the stretch, but not right behind. */
  boolean opensVerbFinal(int i) {
    int depth = 0;
    for (int j = i + 1; j < kinds.length; j++) {
      String form = tokens.get(j).form();
      if (";:?!".contains(form)
          || form.equals(",") && depth == 0 && j > i + 6
          || form.equals(".")) {
        return false;
      }
      if (form.equals("(")) {
        depth++;
      } else if (form.equals(")")) {
        depth--;
      }
      if (kinds[j] == Kind.FINITE
          || kinds[j] == Kind.INFINITIVE && !tokens.get(j - 1).lower().equals("te")
          || kinds[j] == Kind.PARTICIPLE && tokens.get(j).hasTag("WKW:TGW:INF")) {
        return j > i + 1
            || j + 1 >= kinds.length
            || around.at(j + 1) == Kind.PUNCT
            || around.at(j + 1).isVerb();
      }
    }
    return false;
  }
}
