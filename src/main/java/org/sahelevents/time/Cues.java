package org.sahelevents.time;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.sahelevents.time.FormIndex.Hit;
import org.sahelevents.time.TimeLexicon.Entry;
import org.sahelevents.time.TimeWords.AmountOf;
import org.sahelevents.time.TimeWords.Counted;

/** The words of one stretch of text, asked what they can do in an expression of time. */
final class Cues {
  /** "Meer dan tien jaar": at most so many times the number. */
  private static final double OPEN_AMOUNT = 1.25;

  private static final double LARGEST_AMOUNT = 3000;
  private static final String AFTER_SENTENCE =
      ".!?:;\"'\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb([\u2013-\u2022";

  private final List<Word> words;
  private final TimeLexicon lexicon;
  private final NumberReader numbers;
  private final List<Set<Cue>> beginning;
  private final Memo<Map<Cue, List<Hit<Entry>>>> hits;
  private final Memo<Optional<Hit<Amount>>> amounts;
  private final Memo<Optional<Integer>> weekdays;
  private final Memo<OptionalDouble> ordinals;

  /** The words with which an expression can begin; null before anybody asks. */
  private BitSet begins;

  Cues(List<Word> words, TimeLexicon lexicon, NumberReader numbers) {
    this.words = words;
    this.lexicon = lexicon;
    this.numbers = numbers;
    this.beginning = words.stream().map(w -> lexicon.beginning(w.lower())).toList();
    this.hits = new Memo<>(words.size(), i -> new EnumMap<>(Cue.class));
    this.amounts = new Memo<>(words.size(), i -> Optional.ofNullable(readAmount(i)));
    this.weekdays = new Memo<>(words.size(), i -> Optional.ofNullable(readWeekday(i)));
    this.ordinals =
        new Memo<>(words.size(), i -> numbers.numberWord().ordinal(words.get(i).lower()));
  }

  int size() {
    return words.size();
  }

  Word word(int i) {
    return words.get(i);
  }

  boolean inside(int i) {
    return i >= 0 && i < words.size();
  }

  /** Whether any expression can begin with a word; most words of a text are dismissed here. */
  boolean mayBegin(int i) {
    if (begins == null) {
      begins = new BitSet(words.size());
      for (int k = words.size() - 1; k >= 0; k--) {
        begins.set(k, readBegins(k));
      }
    }
    return begins.get(i);
  }

  /** Whether a word tells the time or links to one behind that does: "in mei" and "in de nacht", not "in de stad". */
  private boolean readBegins(int i) {
    for (Cue cue : beginning.get(i)) {
      if (cue.tells() && is(cue, i)) {
        return true;
      }
    }
    Word word = words.get(i);
    if (numbers.mayBegin(word.lower()) && isNumber(i)
        || !word.isWord() && !word.isSign()
        || !phrases(i).isEmpty()
        || weekday(i) != null
        || endsWithOneOf(Cue.AGE_END, word.lower())) {
      return true;
    }
    for (Cue cue : beginning.get(i)) {
      if (cue.links() && all(cue, i).stream().anyMatch(hit -> begins.get(hit.next()))) {
        return true;
      }
    }
    return false;
  }

  /** A number or ordinal; the article alone is none. */
  private boolean isNumber(int i) {
    Hit<Amount> amount = amount(i);
    return amount != null && (amount.next() > i + 1 || !is(Cue.ARTICLE, i))
        || ordinals.at(i).isPresent();
  }

  boolean isText(int i, String text) {
    return inside(i) && words.get(i).text().equals(text);
  }

  /** All forms of a cue at a place, the longest first. */
  List<Hit<Entry>> all(Cue cue, int i) {
    if (!inside(i) || !beginning.get(i).contains(cue)) {
      return List.of();
    }
    return hits.at(i).computeIfAbsent(cue, c -> read(c, i));
  }

  private List<Hit<Entry>> read(Cue cue, int i) {
    List<Hit<Entry>> hits = lexicon.cues(cue, words, i);
    return hits.isEmpty() || !hits.get(0).entry().name() || !nameAt(i) ? hits : List.of();
  }

  /** The longest form of a cue at a place, or null. */
  Hit<Entry> hit(Cue cue, int i) {
    List<Hit<Entry>> hits = all(cue, i);
    return hits.isEmpty() ? null : hits.get(0);
  }

  boolean is(Cue cue, int i) {
    return hit(cue, i) != null;
  }

  /** The index behind a cue that may be there. */
  int skip(Cue cue, int i) {
    Hit<Entry> hit = hit(cue, i);
    return hit == null ? i : hit.next();
  }

  List<Hit<TimeLexicon.Phrase>> phrases(int i) {
    return lexicon.phrases(words, i);
  }

  private boolean nameAt(int i) {
    return words.get(i).capitalised()
        && !startsSentence(i)
        && !(i > 0 && words.get(i - 1).startsWithDigit());
  }

  boolean startsSentence(int i) {
    return i == 0 || AFTER_SENTENCE.indexOf(words.get(i - 1).text().charAt(0)) >= 0;
  }

  /** A weekday, alone or with a part of the day ("woensdagavond"), as 1 to 7; null else. */
  Integer weekday(int i) {
    return inside(i) ? weekdays.at(i).orElse(null) : null;
  }

  private Integer readWeekday(int i) {
    Hit<Entry> hit = hit(Cue.WEEKDAY, i);
    if (hit != null) {
      return Integer.valueOf(hit.entry().value());
    }
    if (!words.get(i).isWord()) {
      return null;
    }
    String lower = words.get(i).lower();
    for (String part : lexicon.suffixes(Cue.DAY_PART)) {
      if (lower.length() > part.length() && lower.endsWith(part)) {
        Word day = new Word(0, 0, "", lower.substring(0, lower.length() - part.length()));
        List<Hit<Entry>> hits = lexicon.cues(Cue.WEEKDAY, List.of(day), 0);
        if (!hits.isEmpty()) {
          return Integer.valueOf(hits.get(0).entry().value());
        }
      }
    }
    return null;
  }

  /** Whether "die" or "dat" may open a relative clause: only a new sentence or a preposition shows that it points. */
  boolean relativePronoun(int i) {
    return !startsSentence(i)
        && !is(Cue.AT, i - 1)
        && !is(Cue.AROUND, i - 1)
        && words.get(i).text().length() <= 3;
  }

  /** A singular unit, or null. */
  Hit<Unit> unit(int i) {
    Hit<Entry> hit = hit(Cue.UNIT, i);
    return hit == null ? null : new Hit<>(Unit.valueOf(hit.entry().value()), hit.next());
  }

  /** A plural unit with what it stands for alone, or null. */
  AmountOf units(int i) {
    Hit<Entry> hit = hit(Cue.UNITS, i);
    if (hit == null) {
      return null;
    }
    AmountOf of = TimeWords.units(hit.entry().value());
    return new AmountOf(of.amount(), of.unit(), hit.next(), true);
  }

  /** A unit in either number, or null. */
  Hit<Unit> anyUnit(int i) {
    AmountOf plural = units(i);
    return plural != null ? new Hit<>(plural.unit(), plural.next()) : unit(i);
  }

  /** A whole number of one word up to a limit, "een" left out; -1 else. */
  int number(int i, int limit) {
    if (!inside(i) || words.get(i).lower().equals("een")) {
      return -1;
    }
    OptionalDouble value = numbers.numberWord().cardinal(words.get(i).lower());
    boolean whole = value.isPresent() && value.getAsDouble() % 1 == 0;
    return whole && value.getAsDouble() <= limit ? (int) value.getAsDouble() : -1;
  }

  /** The whole number that a part of a word is, or -1. */
  int numberOf(String stem) {
    OptionalDouble value = numbers.numberWord().cardinal(stem);
    return value.isPresent() && value.getAsDouble() < 1000 ? (int) value.getAsDouble() : -1;
  }

  /** Forms of a cue that may end a word. */
  List<String> forms(Cue cue) {
    return lexicon.suffixes(cue);
  }

  /** An ordinal up to a limit, or -1. */
  int ordinal(int i, int limit) {
    OptionalDouble value = inside(i) ? ordinals.at(i) : OptionalDouble.empty();
    return value.isPresent() && value.getAsDouble() <= limit ? (int) value.getAsDouble() : -1;
  }

  /** A number as an amount of time, and the index behind it; null else. */
  Hit<Amount> amount(int i) {
    return inside(i) ? amounts.at(i).orElse(null) : null;
  }

  private Hit<Amount> readAmount(int i) {
    NumberReader.Number number = numbers.at(words, i, true);
    if (number == null) {
      return null;
    }
    double min = number.min() == null ? 0 : number.min();
    double max = number.max() == null ? min * OPEN_AMOUNT : number.max();
    return max > LARGEST_AMOUNT
        ? null
        : new Hit<>(new Amount(Math.min(min, max), max), number.next());
  }

  /** Whether a noun of the lexicon that is counted, not dated, stands there. */
  boolean counted(int i) {
    return inside(i) && (is(Cue.COUNTED, i) || endsWithOneOf(Cue.COUNTED, words.get(i).lower()));
  }

  /** Whether an event noun stands within the next words of the phrase that begins there. */
  boolean eventNounFrom(int i) {
    for (int k = i; k < i + 4 && inside(k) && words.get(k).isWord(); k++) {
      if (is(Cue.EVENT_NOUN, k) || endsWithOneOf(Cue.EVENT_NOUN, words.get(k).lower())) {
        return true;
      }
      if (k > i && (is(Cue.AT, k) || is(Cue.OF, k) || is(Cue.AND, k))) {
        return false;
      }
    }
    return false;
  }

  boolean endsWithOneOf(Cue cue, String lower) {
    for (String suffix : lexicon.suffixes(cue)) {
      if (suffix.length() >= 3 && lower.endsWith(suffix)) {
        return true;
      }
    }
    return false;
  }

  /** A unit pair such as "kwartier", or null. */
  Hit<Counted> unitPair(int i) {
    Hit<Entry> hit = hit(Cue.UNIT_PAIR, i);
    return hit == null ? null : new Hit<>(TimeWords.pair(hit.entry().value()), hit.next());
  }
}
