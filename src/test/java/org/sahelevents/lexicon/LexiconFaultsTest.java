package org.sahelevents.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Whoever edits the files sees every mistake at once, each with its file and line. */
class LexiconFaultsTest {
  private final Map<String, String> files =
      new HashMap<>(
          Map.ofEntries(
              Map.entry(
                  "countries.tsv",
                  "alpha3\tname\tcapital\tlatitude\tlongitude\tregions\n"
                      + "MLI\tMali\tgao\t17\t-4\tsahel | aes 2023-09-16.."),
              Map.entry(
                  "regions.tsv", "region\tname\tsource\nsahel\tSahel\tmap\naes\tAES\tcharter"),
              Map.entry(
                  "places.tsv",
                  "id\tname\tcountries\tadmin1\tlatitude\tlongitude\tprecision\tsource\n"
                      + "gao\tGao\tMLI\tGao\t16.27\t-0.04\tTOWN\tmap"),
              Map.entry(
                  "actors.tsv",
                  "code\tkind\tname\taffiliation\tcountry\tactive\tsource\n"
                      + "JNIM\tARMED_GROUP\tJNIM\t-\tMLI\t2017..\tlist"),
              Map.entry(
                  "people.tsv",
                  "id\tnames\tactor\tcountry\toffices\ngoita\tAssimi Goïta\tMLI\tMLI\tHEAD_OF_STATE 2021-05-24.."),
              Map.entry("event-types.yaml", "schemes: {CAMEO: codebook}\ntypes: {}\n"),
              Map.entry(
                  "nl/country-names.tsv",
                  "alpha3\tnames\tadjectives\tinhabitants\tmetonyms\nMLI\tMali\tMalinees\tMalinees|Malinezen\tBamako"),
              Map.entry("nl/place-names.tsv", "id\tnames"),
              Map.entry("nl/actor-names.tsv", "code\tnames\tmetonyms\tnear\nJNIM\tJNIM"),
              Map.entry("nl/not-names.tsv", "phrase\twhy\nMali-koffie\ta drink"),
              Map.entry("nl/compound-heads.tsv", "heads\twhy\nmannen\tpeople"),
              Map.entry("nl/name-prefixes.tsv", "prefixes\twhy\npro\tfor"),
              Map.entry("nl/titles.tsv", "titles\twhy\npresident\toffice")));

  private List<String> faults() {
    Faults faults = new Faults();
    World world = World.load(LexiconFolder.of(files), faults);
    NameIndex.load(LexiconFolder.of(files), "nl", world, faults);
    return faults.lines();
  }

  private void append(String file, String line) {
    files.merge(file, "\n" + line, String::concat);
  }

  @Test
  void findsNoneInSoundFiles() {
    assertEquals(List.of(), faults());
  }

  @Test
  void tellsAllOfThemAtOnce() {
    append("countries.tsv", "XXX\tNowhere");
    append("countries.tsv", "MLI\tMali again");
    append("places.tsv", "kidal\tKidal\tMLI\t-\t118\t1.4\tTOWN\tmap");
    append("places.tsv", "Ber\tBer\tMLI\t-\t16.8\t-2.5\tHUT\tmap");
    append("actors.tsv", "WAGNER\tPRIVATE_MILITARY\tWagner\tRUS\t-\t-\tnews");
    append("people.tsv", "x\tX Y\tNOBODY\t-\tKING 2020..");
    append("nl/actor-names.tsv", "FLA\tFLA");
    assertEquals(
        List.of(
            "lexicon/countries.tsv:3: XXX is no ISO 3166-1 alpha-3 code",
            "lexicon/countries.tsv:4: MLI stands in the file twice",
            "lexicon/places.tsv:3: latitude must be a number from -90 to 90, not 118",
            "lexicon/places.tsv:4: HUT is none of TOWN, VILLAGE, BASE, CAMP, AIRPORT, MINE, REGION, DISTRICT, AREA,"
                + " PARK, RIVER, LAKE, MOUNTAINS",
            "lexicon/actors.tsv:3: affiliation RUS is no known actor",
            "lexicon/people.tsv:3: actor NOBODY is unknown",
            "lexicon/nl/actor-names.tsv:3: FLA is no known actor"),
        faults());
  }

  @Test
  void refusesOneNameForTwoThingsUnlessBothAreMarked() {
    append("nl/actor-names.tsv", "MLI\tJnim");
    List<String> lines = faults();
    assertEquals(1, lines.size());
    assertTrue(
        lines
            .get(0)
            .startsWith(
                "lexicon/nl/actor-names.tsv:3: \"Jnim\" stands at lexicon/nl/actor-names.tsv:2 already"),
        lines.get(0));
    files.put("nl/actor-names.tsv", "code\tnames\tmetonyms\tnear\nJNIM\tJNIM?\nMLI\tJnim?");
    assertEquals(List.of(), faults());
  }

  @Test
  void refusesSpellingsThatDifferByAccentsOnly() {
    append("nl/place-names.tsv", "gao\tGáo");
    assertTrue(
        faults()
            .get(0)
            .startsWith("lexicon/nl/place-names.tsv:2: \"Gáo\" stands at lexicon/places.tsv:2"));
  }

  @Test
  void tellsMissingFilesAndWrongHeaders() {
    files.remove("actors.tsv");
    files.put("nl/titles.tsv", "title\nbaas");
    assertEquals(
        List.of(
            "lexicon/actors.tsv: the file is missing",
            "lexicon/nl/actor-names.tsv:2: JNIM is no known actor",
            "lexicon/nl/titles.tsv:1: the header must name the columns titles, why, each once"),
        faults());
  }

  @Test
  void tellsFaultsOfYamlWithTheirLine() {
    files.put(
        "event-types.yaml",
        """
        schemes: {CAMEO: codebook}
        types:
          COUP:
            name: Coup
            labels: {nl: Staatsgreep}
            definition: power is seized
            not-when: it is not
            example: {nl: Zij grepen de macht.}
            examples: {nl: Zij grepen de macht.}
            crosswalk:
              - {scheme: CAMEO, match: exact}
              - {scheme: CAMEA, code: '1', match: exact}
        """);
    assertEquals(
        List.of(
            "lexicon/event-types.yaml:8: example is none of"
                + " crosswalk, definition, examples, labels, modes, name, not-when",
            "lexicon/event-types.yaml:11: a code is given exactly when the match is not none",
            "lexicon/event-types.yaml:12: CAMEA is none of PLOVER, CAMEO, ACLED, UCDP"),
        faults());
  }

  @Test
  void endsTheLoadingWithAllOfThem() {
    Faults faults = new Faults();
    faults.add("lexicon/a.tsv:1", "one");
    faults.add("lexicon/b.tsv:2", "two");
    SahelException e = assertThrows(SahelException.class, faults::throwIfAny);
    assertEquals(ProblemKind.ENVIRONMENT, e.kind());
    assertEquals(
        "the lexicon has 2 faults:\nlexicon/a.tsv:1: one\nlexicon/b.tsv:2: two", e.getMessage());
  }
}
