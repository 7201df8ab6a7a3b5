package org.sahelevents.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.tagging.Tagger;
import org.languagetool.tokenizers.SentenceTokenizer;

/** Word forms to readings, by LanguageTool's dictionary as corrected by {@code lexicon/XX/morphology.tsv}. Thread-safe. */
final class Morphology {
  /** Forms whose readings are kept, some ten megabytes; a year of news about one region has fewer. */
  private static final int MOST_KEPT = 50_000;

  private static final int LONGEST_KEPT = 40;

  private static final String ACUTE = "áéíóúÁÉÍÓÚ";
  private static final String PLAIN = "aeiouAEIOU";

  private final Map<String, List<Reading>> seen = new ConcurrentHashMap<>();
  private final Tagger tagger;
  private final SentenceTokenizer sentences;
  private final Map<String, List<Reading>> corrections = new HashMap<>();

  Morphology(String language) {
    Language lt = Languages.getLanguageForShortCode(language);
    tagger = lt.createDefaultTagger();
    sentences = lt.createDefaultSentenceTokenizer();
    WordTable.read("lexicon/" + language + "/morphology.tsv")
        .forEach(
            (form, readings) -> {
              List<Reading> list = new ArrayList<>();
              for (String r : readings.split(" ")) {
                int slash = r.lastIndexOf('/');
                list.add(new Reading(r.substring(0, slash), r.substring(slash + 1)));
              }
              corrections.put(form, list);
            });
  }

  SentenceTokenizer sentenceTokenizer() {
    return sentences;
  }

  /** Readings of each form; an empty list for an unknown one. */
  List<List<Reading>> readings(List<String> forms) {
    List<List<Reading>> out = new ArrayList<>(forms.size());
    for (String form : forms) {
      out.add(readings(form));
    }
    return out;
  }

  /** A word as it is written without the accents that only stress it: "geen" for "géén", but "één" and "café" as they stand. */
  String unstressed(String form) {
    String plain = withoutAcutes(form);
    if (plain.equals(form)) {
      return form;
    }
    boolean capital = Character.isUpperCase(form.charAt(0));
    List<Reading> own = readings(form.toLowerCase(Locale.ROOT));
    if (own.isEmpty()) {
      return capital || readings(plain).isEmpty() ? form : plain;
    }
    // "Lomé" is no form of "loom": with a capital only the word itself is taken for stressed
    String word = plain.toLowerCase(Locale.ROOT);
    boolean stressed =
        own.stream().noneMatch(r -> r.is("GET") || !r.lemma().equals(withoutAcutes(r.lemma())))
            && (!capital || own.stream().anyMatch(r -> r.lemma().equals(word)));
    return stressed ? plain : form;
  }

  private static String withoutAcutes(String form) {
    StringBuilder plain = null;
    for (int i = 0; i < form.length(); i++) {
      int accent = ACUTE.indexOf(form.charAt(i));
      if (accent >= 0) {
        plain = plain == null ? new StringBuilder(form) : plain;
        plain.setCharAt(i, PLAIN.charAt(accent));
      }
    }
    return plain == null ? form : plain.toString();
  }

  /** The tagger looks at no neighbour, so that what it said of a form holds wherever the form stands. */
  private List<Reading> readings(String form) {
    if (form.length() > LONGEST_KEPT) {
      return read(form);
    }
    List<Reading> kept = seen.get(form);
    if (kept == null) {
      kept = read(form);
      if (seen.size() >= MOST_KEPT) {
        seen.clear();
      }
      seen.put(form, kept);
    }
    return kept;
  }

  private List<Reading> read(String form) {
    try {
      AnalyzedTokenReadings tagged = tagger.tag(List.of(form)).get(0);
      List<Reading> corrected = corrections.get(tagged.getToken().toLowerCase(Locale.ROOT));
      return List.copyOf(corrected != null ? corrected : readings(tagged));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets what was read, for measuring what the first reading costs. */
  void forget() {
    seen.clear();
  }

  private static List<Reading> readings(AnalyzedTokenReadings tagged) {
    List<Reading> list = new ArrayList<>();
    List<Reading> loose = new ArrayList<>();
    for (AnalyzedToken r : tagged.getReadings()) {
      String tag = r.getPOSTag();
      if (tag == null || r.getLemma() == null || tag.startsWith("WKW:VTD:ZNW")) {
        continue;
      }
      // :LOS marks the verb part of a separable verb that stands apart; the analyser joins those
      // itself
      if (tag.endsWith(":LOS")) {
        loose.add(new Reading(r.getLemma(), tag.substring(0, tag.length() - 4)));
      } else {
        list.add(new Reading(r.getLemma(), tag));
      }
    }
    if (list.stream().noneMatch(r -> r.is("WKW"))) {
      list.addAll(loose);
    }
    return list;
  }

  /** The lemma of the separable verb that a particle and a verb form make together, or null when there is none. */
  String joined(String particle, String verbForm) {
    String form = particle + verbForm.toLowerCase(Locale.ROOT);
    for (Reading r : readings(form)) {
      if (r.is("WKW")
          && r.lemma().startsWith(particle)
          && r.lemma().length() > particle.length() + 2) {
        return r.lemma();
      }
    }
    return null;
  }
}
