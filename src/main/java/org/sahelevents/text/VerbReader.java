package org.sahelevents.text;

import java.util.ArrayList;
import java.util.List;

/** Reads the verbs of a clause: which is finite, which particle belongs to which. */
final class VerbReader {
  private final Morphology morphology;
  private final FunctionWords words;
  private final List<Token> tokens;
  private final Kind[] kinds;

  VerbReader(Morphology morphology, FunctionWords words, List<Token> tokens, Kind[] kinds) {
    this.morphology = morphology;
    this.words = words;
    this.tokens = tokens;
    this.kinds = kinds;
  }

  List<Verb> verbs(Clause clause) {
    int finite = finite(clause);
    List<Verb> verbs = new ArrayList<>();
    List<Integer> taken = new ArrayList<>();
    for (int i : clause.tokens) {
      if (!kinds[i].isVerb()) {
        continue;
      }
      verbs.add(verb(clause, i, i == finite, taken));
    }
    if (verbs.stream()
        .allMatch(v -> v.auxiliary() && (!v.is(WordClass.PERFECT) || v.is(WordClass.COPULA)))) {
      int particle = predicateParticle(clause, taken);
      int direction = particle < 0 ? direction(clause, verbs) : -1;
      if (particle >= 0) {
        verbs.add(Verb.unsaid(particle, tokens.get(particle).lower() + ":zijn"));
      } else if (direction >= 0) {
        verbs.add(Verb.unsaid(direction, words.verbOfDirection()));
      }
    }
    return List.copyOf(verbs);
  }

  /** "mochten naar huis": behind a modal alone the direction tells that they go; its preposition, or -1. */
  private int direction(Clause clause, List<Verb> verbs) {
    if (verbs.isEmpty()
        || verbs.stream().noneMatch(v -> words.is(tokens.get(v.token()), WordClass.MODAL))) {
      return -1;
    }
    for (int i : clause.tokens) {
      if (kinds[i] == Kind.PREP && words.is(tokens.get(i), WordClass.DIRECTION)) {
        return i;
      }
    }
    return -1;
  }

  /** The token that is the clause's finite verb, or -1. */
  private int finite(Clause clause) {
    int candidate = -1;
    for (int i : clause.tokens) {
      if (kinds[i] == Kind.FINITE) {
        return i;
      }
      if (kinds[i] == Kind.INFINITIVE && !afterTe(i)) {
        boolean better =
            candidate < 0
                || isAuxiliary(i) && !isAuxiliary(candidate)
                || clause.isVerbFinal()
                    && isAuxiliary(i) == isAuxiliary(candidate)
                    && !isAuxiliary(i);
        if (better) {
          candidate = i;
        }
      }
    }
    return clause.type == Clause.Type.INFINITIVAL ? -1 : candidate;
  }

  private boolean afterTe(int i) {
    return i > 0 && tokens.get(i - 1).lower().equals("te");
  }

  private boolean isAuxiliary(int i) {
    return words.is(tokens.get(i), WordClass.AUX);
  }

  private Verb verb(Clause clause, int i, boolean finite, List<Integer> taken) {
    Token t = tokens.get(i);
    Verb.Form form;
    String prefix;
    if (finite) {
      boolean past = t.hasTag("WKW:VLT") && !t.hasTag("WKW:TGW:3EP");
      form = past ? Verb.Form.PAST : Verb.Form.PRESENT;
      prefix = past ? "WKW:VLT" : "WKW:TGW";
    } else if (kinds[i] == Kind.PARTICIPLE) {
      form = Verb.Form.PARTICIPLE;
      prefix = "WKW:VTD";
    } else if (kinds[i] == Kind.FINITE) {
      boolean participle = t.hasTag("WKW:VTD");
      form =
          participle
              ? Verb.Form.PARTICIPLE
              : t.hasTag("WKW:VLT") ? Verb.Form.PAST : Verb.Form.PRESENT;
      prefix = participle ? "WKW:VTD" : "WKW";
    } else {
      form = Verb.Form.INFINITIVE;
      prefix = "WKW:TGW:INF";
    }
    String lemma = t.lemma(prefix);
    if (lemma == null) {
      lemma = t.lemma("WKW");
    }
    if (lemma == null) {
      lemma = t.lower();
    }
    boolean auxiliary = isAuxiliary(i);
    int particle = -1;
    if (!auxiliary || words.ofVerb(lemma).contains(WordClass.PERFECT)) {
      particle = particle(clause, i, finite, taken, auxiliary);
      if (particle >= 0) {
        String joined = morphology.joined(tokens.get(particle).lower(), t.lower());
        lemma = joined;
        taken.add(particle);
      }
    }
    return new Verb(
        i, lemma, form, particle, auxiliary && particle < 0, afterTe(i), words.ofVerb(lemma));
  }

  /** The separated particle of a verb: behind a finite one at the end of the clause, before "te" or the verb cluster. */
  private int particle(
      Clause clause, int verb, boolean finite, List<Integer> taken, boolean auxiliary) {
    if (auxiliary) {
      return -1;
    }
    int best = -1;
    for (int i : clause.tokens) {
      if (i == verb
          || i == clause.openerToken
          || taken.contains(i)
          || !words.is(tokens.get(i), WordClass.PARTICLE)
          || isOfInfinitive(i, verb)) {
        continue;
      }
      boolean free =
          kinds[i] == Kind.PARTICLE
              || (kinds[i] == Kind.PREP || kinds[i] == Kind.NOUN)
                  && nothingNominalFollows(clause, i);
      boolean place = finite ? i > verb : i < verb && verb - i <= 2 || i > verb;
      if (free
          && place
          && morphology.joined(tokens.get(i).lower(), tokens.get(verb).lower()) != null) {
        best = i;
      }
    }
    return best;
  }

  /** "gevraagd zich terug te trekken": right before "te" it belongs to the infinitive behind that. */
  private boolean isOfInfinitive(int particle, int verb) {
    int infinitive = particle + 2;
    return infinitive != verb
        && infinitive < tokens.size()
        && afterTe(infinitive)
        && kinds[infinitive].isVerb()
        && morphology.joined(tokens.get(particle).lower(), tokens.get(infinitive).lower()) != null;
  }

  private boolean nothingNominalFollows(Clause clause, int i) {
    int at = clause.tokens.indexOf(i);
    if (at + 1 >= clause.tokens.size() || clause.tokens.get(at + 1) != i + 1) {
      return true;
    }
    Kind next = kinds[i + 1];
    return next.isVerb() || next == Kind.PREP || next == Kind.PUNCT || next == Kind.CONJ;
  }

  /** "Zij zijn weg", "moeten het land uit": the particle is the predicate. */
  private int predicateParticle(Clause clause, List<Integer> taken) {
    int best = -1;
    for (int i : clause.tokens) {
      if (kinds[i] == Kind.PARTICLE
          && !taken.contains(i)
          && words.is(tokens.get(i), WordClass.PARTICLE)) {
        best = i;
      }
    }
    return best;
  }
}
