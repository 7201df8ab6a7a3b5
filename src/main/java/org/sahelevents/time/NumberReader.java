package org.sahelevents.time;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sahelevents.time.FormIndex.Hit;
import org.sahelevents.time.NumberLexicon.Entry;
import org.sahelevents.time.NumberLexicon.Role;

/** Reads a number of several words with its bounds: "meer dan 150", "300 tot 400", "een paar honderd". */
final class NumberReader {
  /**
   * A number read.
   *
   * @param min null when only bounded above
   * @param max null when open
   * @param next index of the word behind it
   */
  record Number(Double min, Double max, boolean approximate, int next) {}

  private static final Pattern DIGIT_RANGE = Pattern.compile("(\\d[\\d.]*)[-\\u2013](\\d[\\d.]*)");

  private final NumberLexicon lexicon;
  private final NumberWord numberWord;

  NumberReader(NumberLexicon lexicon) {
    this.lexicon = lexicon;
    this.numberWord = new NumberWord(lexicon);
  }

  NumberWord numberWord() {
    return numberWord;
  }

  /**
   * The number that begins at a word, or null.
   *
   * @param article whether "een" alone may be the number one
   */
  Number at(List<Word> words, int index, boolean article) {
    if (index < 0 || index >= words.size() || !mayBegin(words.get(index).lower())) {
      return null;
    }
    Number between = between(words, index);
    if (between != null) {
      return between;
    }
    Role bound = null;
    int i = index;
    for (Hit<Entry> hit = bound(words, i); hit != null; hit = bound(words, i)) {
      bound = bound == null || bound == Role.ABOUT ? hit.entry().role() : bound;
      i = hit.next();
    }
    Number plain = range(words, i, article);
    if (plain == null) {
      return null;
    }
    Hit<Entry> after = lexicon.hit(Role.AFTERWARDS, words, plain.next());
    if (after != null && bound == null) {
      return bounded(after.entry().bound(), plain, after.next());
    }
    return bound == null ? plain : bounded(bound, plain, plain.next());
  }

  /** Whether a number or ordinal may begin with a word in lower case; most words are dismissed by their first letters. */
  boolean mayBegin(String word) {
    return numberWord.mayBe(word) || lexicon.begins(word);
  }

  private Hit<Entry> bound(List<Word> words, int index) {
    Hit<Entry> best = null;
    for (Role role :
        new Role[] {Role.ABOUT, Role.NEARLY, Role.ABOVE, Role.AT_LEAST, Role.BELOW, Role.AT_MOST}) {
      Hit<Entry> hit = lexicon.hit(role, words, index);
      if (hit != null && (best == null || hit.next() > best.next())) {
        best = hit;
      }
    }
    return best;
  }

  private static Number bounded(Role bound, Number n, int next) {
    return switch (bound) {
      case ABOVE, AT_LEAST -> new Number(n.min(), null, false, next);
      case BELOW, AT_MOST -> new Number(null, n.max() == null ? n.min() : n.max(), false, next);
      default -> new Number(n.min(), n.max(), true, next);
    };
  }

  private Number between(List<Word> words, int index) {
    Hit<Entry> between = lexicon.hit(Role.BETWEEN, words, index);
    Number first = between == null ? null : plain(words, between.next(), false);
    Hit<Entry> and = first == null ? null : lexicon.hit(Role.BETWEEN_AND, words, first.next());
    Number second = and == null ? null : plain(words, and.next(), false);
    return second == null ? null : join(words, first, second);
  }

  private Number range(List<Word> words, int index, boolean article) {
    Number digits = digitRange(words, index);
    if (digits != null) {
      return digits;
    }
    Number first = plain(words, index, article);
    if (first == null) {
      return null;
    }
    int i = first.next();
    boolean hyphen =
        i + 1 < words.size()
            && words.get(i).text().equals("-")
            && words.get(i - 1).end() == words.get(i).start();
    Hit<Entry> to = lexicon.hit(Role.RANGE, words, hyphen ? i + 1 : i);
    if (to == null && hyphen) {
      to = lexicon.hit(Role.RANGE, words, i);
    }
    Number second = to == null ? null : plain(words, to.next(), false);
    Number joined = second == null ? null : join(words, first, second);
    return joined == null ? first : joined;
  }

  private Number digitRange(List<Word> words, int index) {
    Matcher matcher = index < words.size() ? DIGIT_RANGE.matcher(words.get(index).text()) : null;
    if (matcher == null || !matcher.matches()) {
      return null;
    }
    OptionalDouble from = numberWord.cardinal(matcher.group(1));
    OptionalDouble to = numberWord.cardinal(matcher.group(2));
    return from.isPresent() && to.isPresent() && from.getAsDouble() < to.getAsDouble()
        ? scale(words, new Number(from.getAsDouble(), to.getAsDouble(), false, index + 1))
        : null;
  }

  /** Two bounds; the first borrows the scale of the second ("twee tot drie miljoen"). Null when they fall. */
  private static Number join(List<Word> words, Number first, Number second) {
    double from = first.min();
    double to = second.max() == null ? second.min() : second.max();
    if (!words.get(second.next() - 1).startsWithDigit()) {
      for (double scale : new double[] {1_000_000_000, 1_000_000, 1000, 100}) {
        if (to >= scale && to % scale == 0 && from < to / scale) {
          from *= scale;
          break;
        }
      }
    }
    return from < to
        ? new Number(from, to, first.approximate() || second.approximate(), second.next())
        : null;
  }

  /** One number with its scales, without bounds. */
  private Number plain(List<Word> words, int index, boolean article) {
    if (index < 0 || index >= words.size()) {
      return null;
    }
    Hit<Entry> group = lexicon.hit(Role.ARTICLE, words, index);
    Hit<Entry> grouped = lexicon.hit(Role.GROUP, words, group == null ? index : group.next());
    if (grouped != null) {
      return new Number(grouped.entry().min(), grouped.entry().max(), true, grouped.next());
    }
    Hit<Entry> vague = lexicon.hit(Role.VAGUE, words, index);
    if (vague != null) {
      return vague(words, vague);
    }
    Hit<Entry> plural = lexicon.hit(Role.SCALES, words, index);
    if (plural != null) {
      return plural(words, plural);
    }
    if (group != null) {
      return articled(words, group, article);
    }
    OptionalDouble number = numberWord.cardinal(words.get(index).lower());
    return number.isEmpty()
        ? scaleAlone(words, index)
        : scale(words, new Number(number.getAsDouble(), number.getAsDouble(), false, index + 1));
  }

  private Number vague(List<Word> words, Hit<Entry> vague) {
    Hit<Entry> plural = lexicon.hit(Role.SCALES, words, vague.next());
    if (plural != null) {
      double unit = unit(plural.entry());
      return new Number(
          vague.entry().min() * unit, vague.entry().max() * unit, true, plural.next());
    }
    return scale(words, new Number(vague.entry().min(), vague.entry().max(), true, vague.next()));
  }

  /** What one of "honderden" is: a hundred. */
  private static double unit(Entry plural) {
    return Math.pow(10, Math.floor(Math.log10(plural.min())));
  }

  private Number plural(List<Word> words, Hit<Entry> plural) {
    Entry entry = plural.entry();
    Hit<Entry> more = lexicon.hit(Role.SCALES, words, plural.next());
    if (more != null) {
      double unit = unit(more.entry());
      return new Number(entry.min() * unit, entry.max() * unit, true, more.next());
    }
    return scale(words, new Number(entry.min(), entry.max(), true, plural.next()));
  }

  /** "een miljoen", "een half miljoen"; "een" alone only where the caller takes it for a number. */
  private Number articled(List<Word> words, Hit<Entry> article, boolean alone) {
    if (article.next() < words.size()) {
      String next = words.get(article.next()).lower();
      Hit<Entry> scaled = lexicon.hit(Role.SCALE, words, article.next());
      OptionalDouble fraction = numberWord.cardinal(next);
      if (scaled != null) {
        return scale(words, new Number(1.0, 1.0, false, article.next()));
      }
      if (fraction.isPresent() && fraction.getAsDouble() % 1 != 0 && next.charAt(0) > '9') {
        return scale(
            words,
            new Number(fraction.getAsDouble(), fraction.getAsDouble(), false, article.next() + 1));
      }
    }
    return alone ? new Number(1.0, 1.0, false, article.next()) : null;
  }

  private Number scaleAlone(List<Word> words, int index) {
    return lexicon.hit(Role.SCALE, words, index) == null
        ? null
        : scale(words, new Number(1.0, 1.0, false, index));
  }

  private Number scale(List<Word> words, Number number) {
    Number scaled = number;
    for (Hit<Entry> hit = lexicon.hit(Role.SCALE, words, scaled.next());
        hit != null;
        hit = lexicon.hit(Role.SCALE, words, scaled.next())) {
      double factor = hit.entry().min();
      scaled =
          new Number(
              scaled.min() * factor, scaled.max() * factor, scaled.approximate(), hit.next());
    }
    return scaled;
  }
}
