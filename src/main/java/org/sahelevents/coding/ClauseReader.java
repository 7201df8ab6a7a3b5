package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sahelevents.lexicon.Frame;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.lexicon.Slot;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;
import org.sahelevents.text.Verb;

/** Fits the frames of the lexicon to the verbs of a clause. */
final class ClauseReader {
  private final LanguageLexicon lexicon;
  private final Theme theme;
  private final Roles slots;

  ClauseReader(LanguageLexicon lexicon, Story story, Theme theme) {
    this.lexicon = lexicon;
    this.theme = theme;
    this.slots = new Roles(lexicon, story);
  }

  List<Draft> read(SentenceView view, Clause clause, Trace trace) {
    List<Verb> verbs = verbs(clause);
    if (verbs.isEmpty()) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    Set<String> around = view.words.around(clause);
    for (Verb verb : verbs) {
      // "mogen naar huis": a direction stands for a verb, but the modal may be what the lexicon
      // knows
      if (verb.auxiliary()
          && clause.verbs().stream()
              .anyMatch(v -> !v.auxiliary() && view.analysis.kinds().get(v.token()) != Kind.PREP)) {
        continue;
      }
      if (!isAttribute(view, clause, verb)) {
        best(view, clause, verb, around, trace).ifPresent(drafts::add);
      }
    }
    if (drafts.size() < 2) {
      return drafts;
    }
    // "liet gevangenen lopen": a verb that an idiom needs states nothing of its own
    return drafts.stream().filter(d -> drafts.stream().noneMatch(o -> uses(o, d))).toList();
  }

  /** "82 gevangengenomen militairen afgeslacht": a participle before its noun, beside one that the clause is about. */
  private static boolean isAttribute(SentenceView view, Clause clause, Verb verb) {
    return verb.form() == Verb.Form.PARTICIPLE
        && clause.verbs().stream()
            .anyMatch(v -> v.form() == Verb.Form.PARTICIPLE && v.token() > verb.token())
        && view.groups(clause).stream()
            .anyMatch(g -> g.chunk.from() < verb.token() && verb.token() < g.chunk.head());
  }

  /** Whether the entry of one needs the other's verb, and not the other way round as well. */
  private static boolean uses(Draft one, Draft other) {
    return one.words.contains(other.verb.token())
        && (!other.words.contains(one.verb.token()) || one.verb.token() < other.verb.token());
  }

  /** What the verb states by the entry that matches most; what it states by others is kept should that not stand. */
  private Optional<Draft> best(
      SentenceView view, Clause clause, Verb verb, Set<String> around, Trace trace) {
    List<Frame> frames = lexicon.frames().of(verb.lemma(), around);
    if (frames.isEmpty()) {
      return Optional.empty();
    }
    List<Fit> fits = new ArrayList<>();
    List<Referent> pool = slots.pool(view, clause, verb);
    for (Frame frame : frames) {
      Draft d = fit(view, clause, verb, frame, pool, trace);
      if (d != null) {
        fits.add(new Fit(d, Specificity.of(frame, d.roles)));
      }
    }
    // a stable sort: of entries that match alike the one that the file has first
    fits.sort(Comparator.comparingInt(Fit::specificity).reversed());
    Optional<Draft> best = fits.stream().map(Fit::draft).findFirst();
    best.ifPresent(
        b -> fits.stream().map(Fit::draft).filter(d -> d.type != b.type).forEach(b.otherwise::add));
    return best;
  }

  private record Fit(Draft draft, int specificity) {}

  /** The clause's verbs, or the one that a heading leaves out. */
  private static List<Verb> verbs(Clause clause) {
    if (clause.type() != Clause.Type.FRAGMENT || !clause.verbs().isEmpty()) {
      return clause.verbs();
    }
    return List.of(Verb.unsaid(clause.tokens().get(0), Frame.NO_VERB));
  }

  private Draft fit(
      SentenceView view, Clause clause, Verb verb, Frame frame, List<Referent> pool, Trace trace) {
    if (frame.near() != null && !theme.speaksOf(frame.near(), view)
        || frame.far() != null && theme.speaksOf(frame.far(), view)) {
      return null;
    }
    int first = verb.token();
    int last = verb.particle() >= 0 ? verb.particle() : verb.token();
    List<Integer> wordTokens = new ArrayList<>();
    List<Referent> inner = new ArrayList<>();
    for (Set<String> word : frame.words()) {
      int at = view.words.first(clause, word);
      if (at < 0) {
        Clause dependent = dependent(view, clause, word);
        if (dependent == null) {
          return null;
        }
        at = view.words.first(dependent, word);
        view.groups(dependent).stream()
            .filter(r -> r.chunk.bare())
            .findFirst()
            .ifPresent(r -> inner.add(r));
      }
      // "de slachtoffers vallen": the verb itself is no trap ("val")
      if (at == verb.token() && isOtherWord(view, verb, word)) {
        return null;
      }
      wordTokens.add(at);
    }
    if (isExcluded(view, clause, frame)) {
      trace.notTaken(
          () ->
              verb.lemma()
                  + ": "
                  + frame.source()
                  + " not taken, an excluded word stands in the clause");
      return null;
    }
    if (Voice.isDoneToSomething(clause, verb, frame, pool)) {
      trace.notTaken(() -> verb.lemma() + ": " + frame.source() + " not taken, done to something");
      return null;
    }
    boolean passive = Voice.isPassive(clause, verb, frame);
    Map<String, Referent> roles = new LinkedHashMap<>();
    if (!slots.prepositions(view, clause, frame, roles)
        || !slots.fill(view, frame, passive, pool, roles)) {
      trace.notTaken(
          () -> verb.lemma() + ": " + frame.source() + " not taken, its roles do not fit");
      return null;
    }
    Draft d =
        new Draft(
            EventType.valueOf(frame.type()),
            frame.mode() == null ? null : Mode.valueOf(frame.mode()),
            view,
            clause,
            verb,
            Math.min(first, last),
            Math.max(first, last));
    d.roles.putAll(roles);
    if (!inner.isEmpty()) {
      d.roles.put("inner", inner.get(0));
    }
    d.passive = passive;
    d.agentRoles = frame.agent();
    d.targetRoles = frame.target();
    d.countryRoles = frame.country();
    d.flags = frame.flags();
    d.words.addAll(wordTokens);
    d.demands = demands(frame);
    d.neededWords = !frame.words().isEmpty();
    d.reasons.add(verb.lemma() + " (" + frame.source() + ")");
    d.point(Field.TYPE, view.token(verb.token()).span());
    if (verb.particle() >= 0) {
      d.point(Field.TYPE, view.token(verb.particle()).span());
    }
    for (int w : wordTokens) {
      d.point(Field.TYPE, view.token(w).span());
    }
    return d;
  }

  /** Whether a word that the frame excludes stands in the clause or in what it tells the purpose of: "kwamen buiten om te vieren". */
  private static boolean isExcluded(SentenceView view, Clause clause, Frame frame) {
    if (frame.excluded().isEmpty()) {
      return false;
    }
    return view.words.first(clause, frame.excluded()) >= 0
        || view.analysis.clauses().stream()
            .anyMatch(
                c ->
                    c.type() == Clause.Type.INFINITIVAL
                        && ClauseWords.hangsOn(c, clause)
                        && view.words.first(c, frame.excluded()) >= 0);
  }

  /** Whether a needed word is met by the verb only because its form is that of a noun as well. */
  private static boolean isOtherWord(SentenceView view, Verb verb, Set<String> word) {
    return verb.form() != Verb.Form.NONE
        && !word.contains(verb.lemma())
        && !word.contains(view.token(verb.token()).lower());
  }

  private static int demands(Frame frame) {
    return frame.words().size()
        + (frame.subject().constrains() ? 1 : 0)
        + (frame.object().constrains() ? 1 : 0)
        + (int) frame.with().values().stream().filter(Slot::constrains).count();
  }

  /** A needed word may stand in the clause that hangs on this one ("gaf hem een dag om te vertrekken"). */
  private static Clause dependent(SentenceView view, Clause clause, Set<String> word) {
    for (Clause c : view.analysis.clauses()) {
      if (ClauseWords.hangsOn(c, clause)
          && view.words.first(c, word) >= 0
          && c.tokens().stream().noneMatch(t -> view.analysis.kinds().get(t) == Kind.NEG)) {
        return c;
      }
    }
    return null;
  }
}
