package org.sahelevents.coding;

import java.util.List;
import java.util.Set;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;
import org.sahelevents.text.Reading;
import org.sahelevents.text.Token;
import org.sahelevents.text.Verb;
import org.sahelevents.time.TimeExpression;

/** Tells how a statement is meant: whether it states an event at all, how far that has come and how firmly it is said. */
final class Standing {
  private static final Set<String> CONDITION =
      Set.of("als", "indien", "mits", "mocht", "tenzij", "zolang");

  /** A noun behind one of these dates or grounds something else; what is said of that does not touch the noun. */
  private static final Set<String> ANCHOR =
      Set.of(
          "na", "sinds", "sedert", "door", "bij", "tijdens", "wegens", "vanwege", "ondanks",
          "dankzij", "vanaf", "in", "volgens", "via", "vlak");

  private static final Set<String> INDIRECT = Set.of("hoeveel", "hoelang", "waarom");
  private static final Set<EventType> INSTANT =
      Set.of(
          EventType.COUP,
          EventType.EXPULSION,
          EventType.AGREEMENT,
          EventType.ARREST,
          EventType.SANCTION,
          EventType.COOPERATION_END,
          EventType.ATTACK,
          EventType.MISSION_START);

  private final Cues cues;

  Standing(Cues cues) {
    this.cues = cues;
  }

  /** Sets status and certainty; returns why the words state no event, or null when they do. */
  String judge(Draft d) {
    String veto = d.nominal ? nominal(d) : verbal(d);
    if (veto != null) {
      return veto;
    }
    if (d.flags.contains("static") && isState(d)) {
      return "a standing presence";
    }
    if (d.flags.contains("dated") && !dated(d)) {
      return "said in general";
    }
    for (Referent g : d.view.groups(d.clause)) {
      if ("volgens".equals(g.chunk.preposition()) && d.certainty == Certainty.CONFIRMED) {
        d.certainty = Certainty.REPORTED;
        d.point(Field.CERTAINTY, g.span);
      }
    }
    if (d.status == null) {
      d.status = byTense(d);
    }
    if (d.flags.contains("attempted") || attempted(d)) {
      d.status = Status.ATTEMPTED;
    } else if (d.flags.contains("planned")) {
      d.status = Status.PLANNED;
    } else if (d.flags.contains("ongoing") && d.status == Status.COMPLETED && !isPast(d.clause)) {
      d.status = Status.ONGOING;
    }
    return null;
  }

  /** "zijn in het land gelegerd" tells where they are; with "inmiddels" or a day it tells that they came. */
  private static boolean isState(Draft d) {
    boolean become = d.clause.verbs().stream().anyMatch(v -> v.lemma().equals("worden"));
    boolean fresh =
        d.view.times.stream()
            .anyMatch(
                t ->
                    t.kind() == TimeExpression.Kind.PRESENT
                        || t.kind() == TimeExpression.Kind.POINT && !t.isTimeOfDay());
    return d.passive && !become && !fresh;
  }

  private boolean accident(Draft d) {
    for (Token t : d.view.tokens()) {
      if (cues.is(t.lower(), Cue.ACCIDENT)
          || t.readings().stream().anyMatch(r -> cues.is(r.lemma(), Cue.ACCIDENT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause says when or at which town it happened, or tells it in the past. */
  private static boolean dated(Draft d) {
    return !d.view.times.isEmpty() || isPast(d.clause) && d.clause.type() == Clause.Type.MAIN;
  }

  private String verbal(Draft d) {
    Clause c = d.clause;
    if (d.view.sentence().isQuestion()) {
      return "a question";
    }
    if (CONDITION.contains(String.valueOf(c.opener())) && c.type() == Clause.Type.SUBORDINATE) {
      return "a condition";
    }
    if (underCondition(d)) {
      return "depends on a condition";
    }
    if (INDIRECT.contains(String.valueOf(c.opener()))
        || INDIRECT.contains(d.view.token(c.tokens().get(0)).lower())) {
      return "an indirect question";
    }
    if (d.type == EventType.ATTACK && accident(d)) {
      return "an accident";
    }
    boolean negated = negation(d, c) >= 0;
    if (negated != d.flags.contains("negated")) {
      return negated ? "negated" : "not negated";
    }
    String chain = chain(d, c);
    if (chain != null) {
      return chain;
    }
    String governed = governed(d, c);
    if (governed != null) {
      return governed;
    }
    return habit(d, c);
  }

  /** The verbs above the event's own in the same clause: will, want, refuse, try. */
  private String chain(Draft d, Clause c) {
    String separated = separated(d, c);
    if (separated != null) {
      return separated;
    }
    boolean perfect = false;
    for (Verb v : c.verbs()) {
      perfect |=
          v.auxiliary()
              && (v.lemma().equals("hebben") || v.lemma().equals("zijn"))
              && d.verb.form() == Verb.Form.PARTICIPLE;
    }
    for (Verb v : c.verbs()) {
      if (v == d.verb || v.token() == d.verb.token()) {
        continue;
      }
      switch (v.lemma()) {
        case "zullen" -> {
          if (v.form() == Verb.Form.PAST) {
            if (!perfect) {
              if (!isPlanned(c)) {
                return "would, not did";
              }
              d.status = Status.PLANNED;
            } else {
              d.certainty = Certainty.REPORTED;
            }
          } else {
            d.status = Status.PLANNED;
          }
          d.point(Field.STATUS, d.view.token(v.token()).span());
        }
        case "moeten" -> {
          d.status = v.form() == Verb.Form.PAST && !perfect ? Status.COMPLETED : Status.PLANNED;
          d.point(Field.STATUS, d.view.token(v.token()).span());
        }
        case "gaan" -> {
          if (v.form() == Verb.Form.PRESENT && d.verb.form() == Verb.Form.INFINITIVE) {
            d.status = Status.PLANNED;
          }
        }
        case "kunnen", "mogen", "willen", "hoeven" -> {
          if (v.lemma().equals("mogen") && d.flags.contains("negated")) {
            break;
          }
          if (v.lemma().equals("willen")
              && v.form() == Verb.Form.PRESENT
              && d.type == EventType.WITHDRAWAL) {
            d.status = Status.PLANNED;
          } else if (d.verb.form() != Verb.Form.PARTICIPLE || v.form() == Verb.Form.PRESENT) {
            return "only possible or wished: " + v.lemma();
          }
        }
        default -> {
          if (!v.auxiliary()) {
            String veto =
                cue(
                    d,
                    v.lemma(),
                    v.token(),
                    d.verb.afterTe() || d.verb.form() == Verb.Form.INFINITIVE);
            if (veto != null) {
              return veto;
            }
          }
        }
      }
    }
    return null;
  }

  /** "roept Mali op de gevangenen vrij te laten": the particle of the governing verb stands before a noun phrase. */
  private String separated(Draft d, Clause c) {
    if (!d.verb.afterTe()) {
      return null;
    }
    for (Verb v : c.verbs()) {
      if (v == d.verb || v.auxiliary()) {
        continue;
      }
      for (int i = v.token() + 1; i < d.verb.token(); i++) {
        Kind k = d.view.analysis.kinds().get(i);
        if (k == Kind.PREP || k == Kind.PARTICLE) {
          String veto = cue(d, d.view.token(i).lower() + v.lemma(), v.token(), true);
          if (veto != null) {
            return veto;
          }
        }
      }
    }
    return null;
  }

  private boolean isPlanned(Clause c) {
    Clause p = c.parent();
    return p != null && p.verbs().stream().anyMatch(v -> cues.is(v.lemma(), Cue.PLAN));
  }

  /** What a governing verb or noun makes of the event; null when it leaves it standing. */
  private String cue(Draft d, String lemma, int token, boolean governs) {
    if (!governs) {
      return null;
    }
    for (Cue cue : cues.of(lemma)) {
      switch (cue) {
        case REFUSE, DEMAND, FEAR, DENY -> {
          return "governed by " + lemma + " (" + cue + ")";
        }
        case PLAN -> {
          if (d.status == null) {
            d.status = Status.PLANNED;
            d.point(Field.STATUS, d.view.token(token).span());
          }
        }
        case TRY, FAIL -> {
          d.status = Status.ATTEMPTED;
          d.point(Field.STATUS, d.view.token(token).span());
        }
        case BEGIN -> d.status = isPast(d.clause) ? Status.COMPLETED : Status.ONGOING;
        case STOP -> {
          if (d.nominal && (d.type == EventType.ATTACK || d.type == EventType.PROTEST)) {
            return "ended, not told: " + lemma;
          }
        }
        case REPORT, RUMOUR -> {
          d.certainty = Certainty.REPORTED;
          d.point(Field.CERTAINTY, d.view.token(token).span());
        }
        default -> {}
      }
    }
    return null;
  }

  /** The clause that this one is the content of: says that, fears that, decided to. */
  private String governed(Draft d, Clause c) {
    Clause parent = c.parent();
    if (parent == null) {
      return null;
    }
    boolean content =
        "dat".equals(c.opener())
            || "of".equals(c.opener())
            || "hoe".equals(c.opener())
            || c.type() == Clause.Type.INFINITIVAL;
    if (!content) {
      if (CONDITION.contains(String.valueOf(parent.opener()))
          && c.type() == Clause.Type.SUBORDINATE) {
        return "within a condition";
      }
      return null;
    }
    if ("of".equals(c.opener())) {
      return "whether, not that";
    }
    for (int i : parent.tokens()) {
      if (cues.is(d.view.token(i).lower(), Cue.DENY)) {
        return "denied: " + d.view.token(i).form();
      }
    }
    boolean found = false;
    Status before = d.status;
    int noun = c.openerToken() - 1;
    for (int i = Math.max(0, noun - 1); i <= noun; i++) {
      if (i >= 0 && d.view.analysis.kinds().get(i) == Kind.NOUN) {
        Token t = d.view.token(i);
        String lemma = t.lemma("ZNW") != null ? t.lemma("ZNW") : t.lower();
        String veto = cue(d, lemma, i, true);
        if (veto != null) {
          return veto;
        }
        found |= !cues.of(lemma).isEmpty();
      }
    }
    for (Verb v : parent.verbs()) {
      if (v.auxiliary() && v.lemma().equals("kunnen")) {
        return "only possible";
      }
      String veto = cue(d, v.lemma(), v.token(), true);
      if (veto != null) {
        return veto;
      }
      found |= !cues.of(v.lemma()).isEmpty();
      if (v.auxiliary() && v.lemma().equals("willen") && parent.verbs().size() == 1) {
        return "wished";
      }
    }
    // what was announced and is told in the past or the perfect has happened
    if ("dat".equals(c.opener()) && d.status == Status.PLANNED && before == null && isPast(c)) {
      d.status = null;
    }
    if (negation(d, parent) >= 0 && !c.tokens().isEmpty()) {
      return "its governing clause is negated";
    }
    if (c.type() == Clause.Type.INFINITIVAL && !found && "om".equals(c.opener())) {
      return "a purpose";
    }
    return c.parent() != null && "dat".equals(c.opener()) ? governedAbove(d, parent) : null;
  }

  private String governedAbove(Draft d, Clause parent) {
    return CONDITION.contains(String.valueOf(parent.opener())) ? "within a condition" : null;
  }

  private boolean underCondition(Draft d) {
    Clause c = d.clause;
    for (Clause o : d.view.analysis.clauses()) {
      if (o != c && o.conditional() && c.type() == Clause.Type.MAIN) {
        return true;
      }
    }
    boolean open =
        c.finite() == null
            || c.finite().form() == Verb.Form.PRESENT
                && d.verb != null
                && d.verb.form() != Verb.Form.PARTICIPLE
            || c.verbs().stream().anyMatch(v -> v.lemma().equals("zullen"));
    if (!open) {
      return false;
    }
    for (Clause o : d.view.analysis.clauses()) {
      if (o != c
          && o.type() == Clause.Type.SUBORDINATE
          && o.opener() != null
          && (o.opener().equals("als")
              || o.opener().equals("indien")
              || o.opener().equals("mocht")
              || o.opener().equals("mits"))
          && (o.parent() == null || o.parent() == c || c.type() == Clause.Type.MAIN)) {
        return true;
      }
    }
    return false;
  }

  /** Index of a negating word of the clause, or -1. */
  private int negation(Draft d, Clause c) {
    List<Integer> tokens = c.tokens();
    for (int p = 0; p < tokens.size(); p++) {
      int i = tokens.get(p);
      String word = d.view.token(i).lower();
      if (!cues.is(word, Cue.NEGATION)
          || d.view.times.stream().anyMatch(t -> t.span().contains(d.view.token(i).span()))) {
        continue;
      }
      String next = p + 1 < tokens.size() ? d.view.token(tokens.get(p + 1)).lower() : "";
      String previous = p > 0 ? d.view.token(tokens.get(p - 1)).lower() : "";
      if (word.equals("niet")
          && (next.equals("alleen") || next.equals("langer") && false || previous.equals("of"))) {
        continue;
      }
      if (word.equals("zonder") && d.verb != null || behindBut(d, i)) {
        continue;
      }
      return i;
    }
    return -1;
  }

  /** "werd getekend, maar nooit bekrachtigd": what stands behind "maar" does not touch what stands before. */
  private static boolean behindBut(Draft d, int negation) {
    int trigger = d.verb != null ? d.verb.token() : d.from;
    boolean trails = negation >= d.view.tokens().size() - 2;
    for (int i = Math.min(trigger, negation); i < Math.max(trigger, negation); i++) {
      if (trails && d.view.token(i).form().equals(",")) {
        return true;
      }
      if (d.view.token(i).lower().equals("maar") && d.view.analysis.kinds().get(i) == Kind.CONJ) {
        return true;
      }
    }
    return false;
  }

  private String habit(Draft d, Clause c) {
    for (int i : c.tokens()) {
      if (cues.is(d.view.token(i).lower(), Cue.HABIT)) {
        return "a habit: " + d.view.token(i).form();
      }
      if (cues.is(d.view.token(i).lower(), Cue.POSSIBLE)) {
        return "only possible: " + d.view.token(i).form();
      }
    }
    for (TimeExpression t : d.view.times) {
      if (t.kind() == TimeExpression.Kind.FREQUENCY && d.view.span(c).contains(t.span())) {
        return "a habit: " + t.text();
      }
    }
    return null;
  }

  private String nominal(Draft d) {
    if (d.view.sentence().isQuestion()) {
      return "a question";
    }
    Referent self = d.roles.get("self");
    String preposition = self.chunk.preposition();
    for (int i = self.chunk.from(); i < d.from; i++) {
      Token t = d.view.token(i);
      if (cues.is(t.lower(), Cue.NEGATION)) {
        return "negated";
      }
      for (Reading r : t.readings()) {
        for (Cue cue : cues.of(r.lemma())) {
          switch (cue) {
            case FEAR, POSSIBLE, HABIT, DENY -> {
              return "only " + t.form();
            }
            case FAIL -> d.status = Status.ATTEMPTED;
            case PLAN -> d.status = Status.PLANNED;
            case RUMOUR -> d.certainty = Certainty.REPORTED;
            default -> {}
          }
        }
      }
    }
    if (anchoredBare(d, self)) {
      return "refers back to an event without telling it";
    }
    if ("over".equals(preposition) && !self.definite) {
      return "a subject of talk";
    }
    if (d.type == EventType.ATTACK && accident(d) && !d.roles.containsKey("door")) {
      return "an accident";
    }
    if (!self.definite
        && self.chunk.bare()
        && d.clause.verbs().stream().anyMatch(v -> cues.is(v.lemma(), Cue.CALL))) {
      return "only called so";
    }
    String above = nounBefore(d, self);
    if (above != null) {
      return above;
    }
    boolean anchored = preposition != null && ANCHOR.contains(preposition);
    if (preposition != null
        && preposition.equals("voor")
        && d.view.times.stream()
            .noneMatch(
                t ->
                    t.kind() == TimeExpression.Kind.EVENT_ANCHORED
                        && t.span().end() <= self.span.start()
                        && self.span.start() - t.span().end() < 3)) {
      return "only meant for it";
    }
    boolean plural =
        d.view.token(d.from).hasTag("ZNW:MRV") && !d.view.token(d.from).hasTag("ZNW:EKV");
    boolean present =
        d.clause.finite() != null
            && d.clause.finite().form() == Verb.Form.PRESENT
            && d.clause.verbs().stream().noneMatch(v -> v.form() == Verb.Form.PARTICIPLE);
    if (plural && present && !self.definite && d.view.times.isEmpty()) {
      return "said in general";
    }
    if (preposition != null && (preposition.equals("over") || preposition.equals("om"))) {
      for (Verb v : d.clause.verbs()) {
        if (cues.is(v.lemma(), Cue.TALK)) {
          return "only talked about";
        }
      }
    }
    if (anchored && !self.definite && "om".equals(d.clause.opener())) {
      return "within a purpose";
    }
    if (anchored) {
      if (d.status == null) {
        d.status = Status.COMPLETED;
      }
      return CONDITION.contains(String.valueOf(d.clause.opener())) && preposition.equals("bij")
          ? "within a condition"
          : null;
    }
    Clause c = d.clause;
    if (CONDITION.contains(String.valueOf(c.opener()))) {
      return "a condition";
    }
    if (negation(d, c) >= 0) {
      return "negated";
    }
    for (Verb v : c.verbs()) {
      if (v.auxiliary()) {
        if (v.lemma().equals("kunnen")
            || v.lemma().equals("willen")
            || v.lemma().equals("zullen")
                && v.form() == Verb.Form.PAST
                && c.verbs().size() > 1
                && c.verbs().stream().noneMatch(x -> x.form() == Verb.Form.PARTICIPLE)) {
          return "only possible or wished: " + v.lemma();
        }
        boolean perfect = c.verbs().stream().anyMatch(x -> x.form() == Verb.Form.PARTICIPLE);
        if (v.lemma().equals("zullen") && v.form() == Verb.Form.PAST && perfect) {
          d.certainty = Certainty.REPORTED;
          d.point(Field.CERTAINTY, d.view.token(v.token()).span());
        } else if (v.lemma().equals("zullen") || v.lemma().equals("moeten")) {
          d.status = Status.PLANNED;
        }
        continue;
      }
      String veto = cue(d, v.lemma(), v.token(), true);
      if (veto != null) {
        return veto;
      }
    }
    return governed(d, c) != null && c.type() != Clause.Type.RELATIVE
        ? "its clause states no fact"
        : habit(d, c);
  }

  /** "na de coup": dated or grounded by an event that is told elsewhere. */
  private static boolean anchoredBare(Draft d, Referent self) {
    String p = self.chunk.preposition();
    boolean dated =
        d.view.times.stream()
            .anyMatch(
                t ->
                    t.span().start() >= d.trigger().end()
                        && t.span().start() - d.trigger().end() < 12
                        && t.kind() != TimeExpression.Kind.EVENT_ANCHORED);
    return self.definite
        && d.bare
        && !dated
        && p != null
        && (p.equals("na")
            || p.equals("sinds")
            || p.equals("door")
            || p.equals("wegens")
            || p.equals("vanwege")
            || p.equals("tijdens")
            || p.equals("voor"));
  }

  /** "angst voor een staatsgreep", "de eis van vertrek", "poging tot". */
  private String nounBefore(Draft d, Referent self) {
    int i = self.chunk.from() - 1;
    if (self.chunk.preposition() != null) {
      i--;
    }
    if (i < 0 || d.view.analysis.kinds().get(i) != Kind.NOUN || self.chunk.preposition() == null) {
      return null;
    }
    Token t = d.view.token(i);
    return cue(d, t.lemma("ZNW") != null ? t.lemma("ZNW") : t.lower(), i, true);
  }

  private boolean attempted(Draft d) {
    for (int i : d.clause.tokens()) {
      Token t = d.view.token(i);
      if (cues.is(t.lower(), Cue.FAIL)) {
        d.point(Field.STATUS, t.span());
        return true;
      }
    }
    for (Verb v : d.clause.verbs()) {
      if (v != d.verb && cues.is(v.lemma(), Cue.FAIL)) {
        d.point(Field.STATUS, d.view.token(v.token()).span());
        return true;
      }
    }
    return false;
  }

  private static boolean isPast(Clause c) {
    boolean done = false;
    boolean passive = false;
    for (Verb v : c.verbs()) {
      if (v.form() == Verb.Form.PAST && !v.lemma().equals("zullen")) {
        return true;
      }
      done |= v.form() == Verb.Form.PARTICIPLE;
      passive |= v.lemma().equals("worden") && v.form() != Verb.Form.PARTICIPLE;
    }
    return done && !passive;
  }

  private static Status byTense(Draft d) {
    Clause c = d.clause;
    boolean participle = c.verbs().stream().anyMatch(v -> v.form() == Verb.Form.PARTICIPLE);
    Verb finite = c.finite();
    if (finite == null) {
      return d.verb != null && d.verb.form() == Verb.Form.INFINITIVE
          ? Status.PLANNED
          : Status.COMPLETED;
    }
    boolean deadline =
        d.view.times.stream()
            .anyMatch(
                t ->
                    t.kind() == TimeExpression.Kind.UNTIL
                        && d.view.span(d.clause).contains(t.span()));
    if (deadline
        && finite.form() == Verb.Form.PRESENT
        && d.verb != null
        && d.verb.form() == Verb.Form.NONE) {
      return Status.PLANNED;
    }
    if (finite.form() == Verb.Form.PAST
        || d.verb != null && d.verb.form() == Verb.Form.NONE && finite.lemma().equals("zijn")) {
      return Status.COMPLETED;
    }
    if (participle && !finite.lemma().equals("worden")) {
      return Status.COMPLETED;
    }
    if (d.nominal) {
      return d.type == EventType.WITHDRAWAL || d.type == EventType.ARRIVAL
          ? Status.ONGOING
          : Status.COMPLETED;
    }
    if (d.view.sentence().heading()
        && d.type != EventType.WITHDRAWAL
        && d.type != EventType.ARRIVAL) {
      return Status.COMPLETED;
    }
    if (INSTANT.contains(d.type)) {
      return d.type == EventType.ATTACK ? Status.ONGOING : Status.COMPLETED;
    }
    return Status.ONGOING;
  }
}
