package org.sahelevents.event.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.sahelevents.coding.Certainty;
import org.sahelevents.coding.Field;
import org.sahelevents.coding.Quantity;
import org.sahelevents.coding.Status;
import org.sahelevents.time.Interval;

/** Finds the fields on which the mentions of one event cannot all be right. */
final class Contradictions {
  List<Contradiction> in(List<Mention> all) {
    List<Mention> dated =
        all.stream().filter(Contradictions::isDone).filter(m -> !reach(m).isVague()).toList();
    List<Contradiction> found = new ArrayList<>();
    add(
        found,
        Field.STATUS,
        Votes.of(dated, m -> m.claim().status()),
        Object::equals,
        Status::name);
    add(
        found,
        Field.INTERVAL,
        Votes.of(dated, m -> m.claim().interval()),
        Interval::overlaps,
        Contradictions::text);
    add(
        found,
        Field.CERTAINTY,
        Votes.of(all, m -> m.claim().certainty()),
        (a, b) -> (a == Certainty.DISPUTED) == (b == Certainty.DISPUTED),
        Certainty::name);
    number(found, Field.PERSONNEL, all, Claim::personnel);
    number(found, Field.FATALITIES, all, Claim::fatalities);
    number(found, Field.PERSONS, all, Claim::persons);
    number(found, Field.PARTICIPANTS, all, Claim::participants);
    return found;
  }

  private static void number(
      List<Contradiction> found, Field field, List<Mention> all, Function<Claim, Quantity> of) {
    add(
        found,
        field,
        Votes.of(all, m -> of.apply(m.claim())),
        Numbers::agree,
        Contradictions::text);
  }

  private static <T> void add(
      List<Contradiction> found,
      Field field,
      Votes<T> votes,
      BiPredicate<T, T> compatible,
      Function<T, String> text) {
    if (votes.clash(compatible)) {
      found.add(new Contradiction(field.name().toLowerCase(Locale.ROOT), votes.stated(text)));
    }
  }

  private static boolean isDone(Mention m) {
    return m.claim().status() == Status.COMPLETED || m.claim().status() == Status.ATTEMPTED;
  }

  private static Reach reach(Mention m) {
    return Reach.of(m.claim(), m.published());
  }

  private static String text(Interval i) {
    return (i.earliest() == null ? ".." : i.earliest())
        + "/"
        + (i.latest() == null ? ".." : i.latest());
  }

  private static String text(Quantity q) {
    return (q.min() == null ? "" : q.min()) + ".." + (q.max() == null ? "" : q.max());
  }
}
