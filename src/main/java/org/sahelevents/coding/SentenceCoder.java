package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.text.Clause;
import org.sahelevents.time.Interval;
import org.sahelevents.time.TimeNormaliser;

/** Codes one sentence after the other of one text, each with what the ones before it have told. */
final class SentenceCoder {
  private final Story story;
  private final ClauseReader clauses;
  private final NounReader nouns;
  private final Casting casting;
  private final Standing standing;
  private final Timing timing;
  private final Counting counting;
  private final List<String> trace;

  SentenceCoder(
      LanguageLexicon lexicon,
      TimeNormaliser normaliser,
      Story story,
      String text,
      List<String> trace) {
    this.story = story;
    this.trace = trace;
    clauses = new ClauseReader(lexicon, story);
    nouns = new NounReader(lexicon);
    casting = new Casting(lexicon, story);
    standing = new Standing(lexicon.cues());
    timing = new Timing(normaliser, story);
    counting = new Counting(text);
  }

  List<Draft> code(SentenceView view) {
    story.read(view);
    List<Draft> found = new ArrayList<>();
    for (Clause c : view.analysis.clauses()) {
      found.addAll(clauses.read(view, c, trace));
      found.addAll(nouns.read(view, c, trace));
    }
    List<Draft> kept = new ArrayList<>();
    for (Draft d : found) {
      String veto = standing.judge(d);
      if (veto != null) {
        trace.add("    veto: " + d.type + " " + d.reasons + " " + veto);
      } else if (!casting.cast(d)) {
        trace.add("    veto: " + d.type + " " + d.reasons + " no country");
      } else if (atHome(d)) {
        trace.add("    veto: " + d.type + " " + d.reasons + " forces of the country itself");
      } else {
        kept.add(d);
      }
    }
    settleTimes(kept);
    for (Draft d : kept) {
      counting.count(d);
    }
    List<Draft> merged = Merging.merge(kept, trace);
    for (Draft d : merged) {
      story.tell(d.type, d.countries.get(0).country(), d.interval);
    }
    moveOn(view, merged);
    remember(view);
    return merged;
  }

  private static boolean atHome(Draft d) {
    boolean movement = d.type == EventType.WITHDRAWAL || d.type == EventType.ARRIVAL;
    return movement
        && !d.agents.isEmpty()
        && d.countries.stream()
            .allMatch(c -> d.agents.stream().allMatch(a -> a.code().equals(c.country())));
  }

  /** Nouns first: a verb's time may be told from a noun's event ("een maand na de coup"). */
  private void settleTimes(List<Draft> drafts) {
    List<Draft> settled = new ArrayList<>();
    List<Draft> order = new ArrayList<>(drafts);
    order.sort(Comparator.comparing((Draft d) -> !d.nominal));
    for (Draft d : order) {
      timing.settle(d, settled);
      settled.add(d);
    }
  }

  private void moveOn(SentenceView view, List<Draft> drafts) {
    Interval last = null;
    for (Draft d : drafts) {
      if (d.evidence.containsKey(Field.INTERVAL) && d.status != Status.PLANNED) {
        last = d.interval;
      }
    }
    if (last == null) {
      last = timing.standing(view);
    }
    if (last != null) {
      story.moveTo(last, view.sentence().paragraph());
    }
  }

  private void remember(SentenceView view) {
    for (Clause c : view.analysis.clauses()) {
      boolean first = true;
      for (Referent r : view.groups(c)) {
        story.speak(r, view.sentence().index(), first && r.chunk.bare());
        first &= !r.chunk.bare();
      }
    }
  }
}
