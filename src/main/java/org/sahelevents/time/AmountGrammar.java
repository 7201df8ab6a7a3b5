package org.sahelevents.time;

import java.util.Optional;
import org.sahelevents.time.FormIndex.Hit;
import org.sahelevents.time.TimeWords.AmountOf;
import org.sahelevents.time.TimeWords.Counted;

/** Reads amounts of time: "twee tot drie weken", "een half jaar", "een week of drie", "maanden". */
final class AmountGrammar {
  private static final double MONTHS = 12;

  private final Cues cues;
  private final Memo<Optional<AmountOf>> amounts;

  AmountGrammar(Cues cues) {
    this.cues = cues;
    this.amounts = new Memo<>(cues.size(), i -> Optional.ofNullable(read(i)));
  }

  /** The amount that begins at a word, or null. */
  AmountOf at(int i) {
    return cues.inside(i) ? amounts.at(i).orElse(null) : null;
  }

  private AmountOf read(int i) {
    AmountOf amount = simple(i);
    if (amount == null) {
      return null;
    }
    AmountOf more =
        amount.bare() || !cues.is(Cue.AND, amount.next()) ? null : simple(amount.next() + 1);
    boolean joined =
        more != null && !more.bare() && amount.unit() == Unit.YEAR && more.unit() == Unit.MONTH;
    if (!joined) {
      return amount;
    }
    double years = amount.amount().min() * MONTHS;
    Amount months = new Amount(years + more.amount().min(), years + more.amount().max());
    return new AmountOf(months, Unit.MONTH, more.next(), false);
  }

  private AmountOf simple(int i) {
    Hit<TimeLexicon.Entry> less = cues.hit(Cue.LESS_THAN_ONE, i);
    Hit<Unit> one = less == null ? null : cues.unit(less.next());
    if (one != null) {
      return new AmountOf(new Amount(0, 1), one.entry(), one.next(), false);
    }
    Hit<TimeLexicon.Entry> about = cues.hit(Cue.ONE_UNIT, i);
    one = about == null ? null : cues.unit(about.next());
    if (one != null) {
      return new AmountOf(Amount.exactly(1), one.entry(), one.next(), false);
    }
    AmountOf pair = pair(i);
    if (pair != null) {
      return pair;
    }
    Hit<Amount> number = cues.amount(i);
    if (number != null) {
      return counted(number, i);
    }
    return cues.units(i);
  }

  private AmountOf pair(int i) {
    Hit<Amount> number = cues.amount(i);
    Hit<Counted> pair = cues.unitPair(number == null ? i : number.next());
    if (pair == null) {
      return null;
    }
    double times = pair.entry().number();
    Amount amount =
        number == null
            ? Amount.exactly(times)
            : new Amount(number.entry().min() * times, number.entry().max() * times);
    return new AmountOf(amount, pair.entry().unit(), pair.next(), false);
  }

  private AmountOf counted(Hit<Amount> number, int i) {
    Hit<Unit> unit = cues.anyUnit(number.next());
    unit = unit != null ? unit : cues.anyUnit(cues.skip(Cue.UNIT_FILLER, number.next()));
    if (unit == null) {
      return null;
    }
    boolean one = number.entry().equals(Amount.exactly(1));
    int about = one && cues.is(Cue.OR, unit.next()) ? cues.number(unit.next() + 1, 100) : -1;
    if (about > 1 && cues.anyUnit(unit.next() + 2) == null) {
      return new AmountOf(
          new Amount(about - 1.0, about + 1.0), unit.entry(), unit.next() + 2, false);
    }
    return new AmountOf(number.entry(), unit.entry(), unit.next(), false);
  }
}
