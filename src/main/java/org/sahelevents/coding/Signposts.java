package org.sahelevents.coding;

import java.util.stream.IntStream;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.NameMatch;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Span;
import org.sahelevents.text.Token;

/** Tells which countries are named only to say where another one lies, or where something leads. */
final class Signposts {
  /** How many words before a country may name the road to it: "de weg van Bamako naar Senegal". */
  private static final int ROAD_REACH = 5;

  private final CueSearch cues;

  Signposts(Cues cues) {
    this.cues = new CueSearch(cues);
  }

  /** Where the clause says "daar"; -1 when it does not. */
  int pointsBack(SentenceView view, Clause c) {
    return c.tokens().stream()
        .filter(i -> cues.is(view.token(i), Cues.Cue.THERE))
        .findFirst()
        .orElse(-1);
  }

  /** "dat land": the country named last. */
  boolean points(SentenceView view, Referent g) {
    return !Boolean.TRUE.equals(g.plural) && cues.is(view.token(g.chunk.from()), Cues.Cue.THAT);
  }

  /** "nabij de grens met Burkina Faso", "de weg naar Kameroen is afgesneden": the event is in the next country. */
  boolean isBeside(SentenceView view, Referent g) {
    return !g.locations.isEmpty()
        && (g.locations.stream().allMatch(l -> isBeside(view, l.span()))
            || isWhereRoadLeads(view, g));
  }

  /** "bij de grens met Mali", "de weg naar Mali": named to say where another country lies, or where something leads. */
  boolean isBeside(SentenceView view, Span name) {
    int before = lastBefore(view, name);
    for (int i = Math.max(0, before - 1); i <= before; i++) {
      if (cues.is(view.token(i), Cues.Cue.NEIGHBOUR)) {
        return true;
      }
    }
    return isLedTo(view, name);
  }

  /** "de weg naar Mali": a country that something leads to. */
  private boolean isLedTo(SentenceView view, Span name) {
    int before = lastBefore(view, name);
    return before > 0
        && cues.is(view.token(before - 1), Cues.Cue.ROAD)
        && view.names.stream()
            .anyMatch(m -> m.span().equals(name) && m.kind() == NameMatch.Kind.COUNTRY);
  }

  private static int lastBefore(SentenceView view, Span name) {
    int before = -1;
    for (Token t : view.tokens()) {
      if (t.span().start() >= name.start()) {
        break;
      }
      before = t.index();
    }
    return before;
  }

  boolean isLedTo(SentenceView view, Referent g) {
    return !g.locations.isEmpty() && g.locations.stream().allMatch(l -> isLedTo(view, l.span()));
  }

  /** "de weg naar Kameroen is afgesneden": a country that a road leads to is the next one. */
  boolean isWhereRoadLeads(SentenceView view, Referent g) {
    return g.chunk.from() > 1
        && "naar".equals(g.chunk.preposition())
        && !g.locations.isEmpty()
        && g.locations.stream().allMatch(l -> l.place() == null)
        && IntStream.range(Math.max(0, g.chunk.from() - ROAD_REACH), g.chunk.from() - 1)
            .anyMatch(i -> cues.is(view.token(i), Cues.Cue.ROAD));
  }
}
