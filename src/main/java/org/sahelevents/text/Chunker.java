package org.sahelevents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the noun phrases of a clause. */
final class Chunker {
  private final FunctionWords words;
  private final List<Token> tokens;
  private final Kind[] kinds;
  private final List<Integer> own;
  private final List<Chunk> chunks = new ArrayList<>();

  private Chunker(FunctionWords words, List<Token> tokens, Kind[] kinds, List<Integer> own) {
    this.words = words;
    this.tokens = tokens;
    this.kinds = kinds;
    this.own = own;
  }

  static List<Chunk> chunks(
      FunctionWords words, List<Token> tokens, Kind[] kinds, List<Integer> own) {
    Chunker c = new Chunker(words, tokens, kinds, own);
    c.run();
    return List.copyOf(c.chunks);
  }

  private void run() {
    int p = 0;
    boolean coordinating = false;
    boolean comma = false;
    while (p < own.size()) {
      int i = own.get(p);
      Kind k = kinds[i];
      if (k == Kind.PREP) {
        boolean joined =
            coordinating && !comma && tokens.get(i).lower().equals(last().preposition());
        int end = phrase(p + 1, tokens.get(i).lower(), joined);
        if (end > 0) {
          p = end;
          coordinating = false;
          continue;
        }
      } else if (opens(k, p)) {
        boolean joined = coordinating && (!comma || sameKind(p) && !endsInsertion());
        int end = phrase(p, joined ? last().preposition() : null, joined);
        if (end > 0) {
          p = end;
          coordinating = false;
          continue;
        }
      }
      comma = tokens.get(i).form().equals(",") && !coordinating;
      coordinating = joins(i) && !chunks.isEmpty() && (coordinating || last().to() == i - 1);
      if (k == Kind.PARTICLE
          && !chunks.isEmpty()
          && last().bare()
          && last().to() == i - 1
          && isPostposition(i)) {
        Chunk c = chunks.remove(chunks.size() - 1);
        chunks.add(
            new Chunk(tokens.get(i).lower(), c.from(), c.to(), c.head(), c.kind(), c.previous()));
      }
      p++;
    }
  }

  /** Behind a comma a phrase continues an enumeration only when its head is of the kind of the one before. */
  private boolean sameKind(int p) {
    for (int q = p; q < own.size() && q < p + 5; q++) {
      Kind k = kinds[own.get(q)];
      if (k == Kind.NOUN || k == Kind.NAME) {
        boolean names =
            tokens.get(own.get(q)).isCapitalised() && tokens.get(last().head()).isCapitalised();
        return k == last().kind() || names;
      }
      if (k == Kind.PRON || k.isVerb() || k == Kind.PUNCT) {
        return false;
      }
    }
    return false;
  }

  /** "zegde Tsjaad, als een donderslag bij heldere hemel, het akkoord op": what stands between two commas is no list with what follows. */
  private boolean endsInsertion() {
    for (int c = chunks.size() - 1; c >= 0 && !chunks.get(c).bare(); c--) {
      int before = chunks.get(c).from() - 2;
      if (before > 0 && tokens.get(before).form().equals(",")) {
        return true;
      }
      if (c == 0 || chunks.get(c - 1).to() != before) {
        return false;
      }
    }
    return false;
  }

  private boolean isPostposition(int i) {
    return switch (tokens.get(i).lower()) {
      case "uit", "in", "binnen", "over", "af" -> true;
      default -> false;
    };
  }

  private Chunk last() {
    return chunks.get(chunks.size() - 1);
  }

  private boolean joins(int i) {
    String form = tokens.get(i).lower();
    return kinds[i] == Kind.CONJ && !form.equals("maar") || form.equals(",");
  }

  private boolean opens(Kind k, int p) {
    return switch (k) {
      case DET, POSS, NUM, ADJ, NOUN, NAME, PRON -> true;
      case ADV ->
          p + 1 < own.size()
              && kinds[own.get(p + 1)] == Kind.NUM
              && own.get(p + 1) == own.get(p) + 1;
      default -> false;
    };
  }

  /** "Boko Haram-strijders": the noun is joined to the last word of the name. */
  private static boolean endsName(Token t) {
    int hyphen = t.form().indexOf('-');
    return t.isCapitalised()
        && hyphen > 1
        && hyphen + 3 < t.form().length()
        && Character.isLowerCase(t.form().charAt(1))
        && Character.isLowerCase(t.form().charAt(hyphen + 1));
  }

  /** Reads a phrase from position p of the clause; returns the position behind it, or -1. */
  private int phrase(int p, String preposition, boolean coordinated) {
    int start = p;
    int head = -1;
    Kind headKind = null;
    int lastContent = -1;
    boolean nounSeen = false;
    while (p < own.size()) {
      int i = own.get(p);
      if (p > start && i != own.get(p - 1) + 1 && !(head < 0 && quoteBetween(own.get(p - 1), i))) {
        break;
      }
      Kind k = kinds[i];
      if (k == Kind.PRON) {
        if (p == start) {
          head = i;
          headKind = Kind.PRON;
          p++;
        }
        break;
      }
      if (k == Kind.NOUN || k == Kind.NAME) {
        if (headKind == Kind.NOUN && k == Kind.NAME && plural(head)) {
          break;
        }
        if (headKind == Kind.NOUN
            && k == Kind.NOUN
            && !words.is(tokens.get(head), WordClass.GROUP)) {
          break;
        }
        if (headKind == Kind.NAME
            && k == Kind.NOUN
            && !adjectival(head)
            && !endsName(tokens.get(i))) {
          break;
        }
        if (k == Kind.NOUN || headKind != Kind.NOUN) {
          head = i;
          headKind = k;
        }
        nounSeen = true;
        lastContent = p;
      } else if (k == Kind.DET || k == Kind.POSS) {
        if (head >= 0) {
          break;
        }
      } else if (k == Kind.NUM || k == Kind.ADJ) {
        boolean grouped =
            k == Kind.ADJ
                && nounSeen
                && words.is(tokens.get(head), WordClass.GROUP)
                && nextNominal(p + 1);
        if (nounSeen && !grouped) {
          break;
        }
        if (grouped) {
          p++;
          continue;
        }
        if (head < 0 || headKind != Kind.NOUN) {
          head = i;
          headKind = k;
        }
        lastContent = p;
      } else if (k == Kind.ADV && !nounSeen && nextNominal(p + 1)) {
        p++;
        continue;
      } else if (k == Kind.PARTICIPLE && !nounSeen && nextNominal(p + 1) && p > start) {
        p++;
        continue;
      } else if (quote(i)) {
        if (p == start) {
          start = p + 1;
        }
      } else {
        break;
      }
      p++;
    }
    if (head < 0) {
      return -1;
    }
    int to = headKind == Kind.PRON ? head : own.get(Math.max(lastContent, start));
    chunks.add(
        new Chunk(
            preposition, own.get(start), to, head, headKind, coordinated ? chunks.size() - 1 : -1));
    return p;
  }

  /** A name in the place of an adjective: an unknown "Malinese", an acronym before a noun. */
  private boolean adjectival(int i) {
    String form = tokens.get(i).form();
    return form.endsWith("e")
        || form.endsWith("ees")
        || form.endsWith("aans")
        || form.toUpperCase(Locale.ROOT).equals(form);
  }

  /** After a plural noun a name begins a phrase of its own ("moesten de Fransen Mali uit"). */
  private boolean plural(int i) {
    Token t = tokens.get(i);
    return t.hasTag("ZNW:MRV") && !t.hasTag("ZNW:EKV");
  }

  private boolean quote(int i) {
    return "'\"‘’“”„".contains(tokens.get(i).form());
  }

  /** "zijn „zwakke” bestuur": only a mark of quotation parts the two. */
  private boolean quoteBetween(int before, int i) {
    return i == before + 2 && quote(before + 1);
  }

  private boolean nextNominal(int p) {
    if (p >= own.size() || own.get(p) != own.get(p - 1) + 1) {
      return false;
    }
    Kind k = kinds[own.get(p)];
    return k == Kind.NUM || k == Kind.ADJ || k == Kind.NOUN || k == Kind.NAME;
  }
}
