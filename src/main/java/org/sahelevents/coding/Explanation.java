package org.sahelevents.coding;

import java.util.StringJoiner;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Token;
import org.sahelevents.text.Verb;

/** Writes down how a sentence was read, for people who ask why. */
final class Explanation {
  private Explanation() {}

  static String draft(Draft d) {
    return d.type
        + " "
        + d.agents.stream().map(Referent.Named::code).toList()
        + " @"
        + d.countries.stream().map(Referent.Located::country).toList()
        + " "
        + d.interval.earliest()
        + ".."
        + d.interval.latest()
        + " "
        + d.status
        + " "
        + d.reasons;
  }

  static void sentence(SentenceView view, String text, Trace trace) {
    if (!trace.wanted()) {
      return;
    }
    trace.begin(view.sentence().span(), text);
    StringJoiner tokens = new StringJoiner(" ");
    for (Token t : view.tokens()) {
      tokens.add(t.form() + '/' + view.analysis.kinds().get(t.index()));
    }
    trace.add(Step.Kind.TOKENS, tokens::toString);
    for (Clause c : view.analysis.clauses()) {
      StringBuilder b = new StringBuilder(c.type().name());
      if (c.opener() != null) {
        b.append('(').append(c.opener()).append(')');
      }
      for (Verb v : c.verbs()) {
        b.append(' ').append(v.lemma()).append(':').append(v.form());
      }
      b.append(" |");
      for (Referent r : view.groups(c)) {
        b.append(' ').append(r.chunk.bare() ? "" : r.chunk.preposition() + " ");
        for (Referent one : r.all()) {
          b.append('[').append(one.span.of(text)).append(' ').append(one.classes);
          if (!one.actors.isEmpty()) {
            b.append(' ').append(one.actors.stream().map(Referent.Named::code).toList());
          }
          b.append(']');
        }
      }
      trace.add(Step.Kind.CLAUSE, b::toString);
    }
    view.times.forEach(t -> trace.add(Step.Kind.TIME, () -> t.text() + " " + t.kind()));
  }
}
