package org.sahelevents.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sahelevents.text.Span;

/** Finds the forms of a lexicon, of one word or several, at a place among words. */
final class FormIndex<E> {
  private record Form<E>(List<String> words, E entry) {}

  private final Map<String, List<Form<E>>> byFirstWord = new HashMap<>();

  /** An entry found at a place, and the index of the word behind it. */
  record Hit<E>(E entry, int next) {}

  /** Adds a form; returns false when the same form has an equal entry already. */
  boolean add(String form, E entry) {
    List<String> words =
        Word.split(form, new Span(0, form.length())).stream().map(Word::lower).toList();
    List<Form<E>> forms = byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>());
    Form<E> added = new Form<>(words, entry);
    if (forms.contains(added)) {
      return false;
    }
    forms.add(added);
    forms.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
    return true;
  }

  static String firstWord(String form) {
    return Word.split(form, new Span(0, form.length())).get(0).lower();
  }

  /** All forms that stand at the place, the longest first. */
  List<Hit<E>> at(List<Word> words, int index) {
    if (index < 0 || index >= words.size()) {
      return List.of();
    }
    List<Form<E>> candidates = byFirstWord.get(words.get(index).lower());
    if (candidates == null) {
      return List.of();
    }
    List<Hit<E>> hits = new ArrayList<>();
    for (Form<E> form : candidates) {
      if (matches(form.words(), words, index)) {
        hits.add(new Hit<>(form.entry(), index + form.words().size()));
      }
    }
    return hits;
  }

  private static boolean matches(List<String> form, List<Word> words, int index) {
    if (index + form.size() > words.size()) {
      return false;
    }
    for (int k = 0; k < form.size(); k++) {
      if (!words.get(index + k).lower().equals(form.get(k))) {
        return false;
      }
    }
    return true;
  }
}
