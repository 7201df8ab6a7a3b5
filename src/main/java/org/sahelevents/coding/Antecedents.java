package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.List;
import org.sahelevents.text.Clause;

/** The noun phrases that a relative clause may be about. */
final class Antecedents {
  private Antecedents() {}

  /** The nearest phrase before the clause's opener first, then the one that it hangs on behind a preposition. */
  static List<Referent> of(SentenceView view, Clause relative) {
    if (relative.participial() && relative.tokens().contains(relative.openerToken())) {
      // "de vorig jaar vertrokken Fransen": what follows the participle
      return view.groups(relative.parent()).stream()
          .filter(r -> r.chunk.from() == relative.openerToken() + 1)
          .toList();
    }
    List<Referent> before = new ArrayList<>();
    for (Clause c : view.analysis.clauses()) {
      if (c == relative) {
        continue;
      }
      for (Referent r : view.groups(c)) {
        int end =
            r.all().stream()
                .mapToInt(x -> x.chunk.to())
                .filter(to -> to < relative.openerToken())
                .max()
                .orElse(-1);
        if (end >= 0) {
          before.add(r);
        }
      }
    }
    before.sort((a, b) -> Integer.compare(last(b, relative), last(a, relative)));
    List<Referent> out = new ArrayList<>();
    for (Referent r : before) {
      if (out.isEmpty() || out.size() < 3 && !out.get(out.size() - 1).chunk.bare()) {
        out.add(r);
      } else {
        break;
      }
    }
    return out;
  }

  private static int last(Referent r, Clause relative) {
    return r.all().stream()
        .mapToInt(x -> x.chunk.to())
        .filter(to -> to < relative.openerToken())
        .max()
        .orElse(-1);
  }
}
