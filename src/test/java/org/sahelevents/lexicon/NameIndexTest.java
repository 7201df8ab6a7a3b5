package org.sahelevents.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sahelevents.text.Span;

/** Finding Dutch names, over the shipped lexicon. Expected: kind:code, /head of a compound, ? when ambiguous. */
class NameIndexTest {
  private static final World WORLD;
  private static final NameIndex NAMES;

  static {
    Faults faults = new Faults();
    WORLD = World.load(LexiconFolder.shipped(), faults);
    NAMES = NameIndex.load(LexiconFolder.shipped(), "nl", WORLD, faults);
    faults.throwIfAny();
  }

  private static List<NameMatch> find(String text) {
    return NAMES.find(text, new Span(0, text.length()));
  }

  private static String show(NameMatch m, String text) {
    return m.kind()
        + ":"
        + m.code()
        + (m.head() == null ? "" : "/" + m.head().of(text))
        + (m.ambiguous() ? "?" : "");
  }

  private static String shown(String text) {
    return String.join(" ", find(text).stream().map(m -> show(m, text)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "COUNTRY:MLI; het leger van Mali",
        "COUNTRY:MLI; Mali's leger",
        "COUNTRY:MLI; Mali’s leger",
        "COUNTRY:MLI; Malis leger",
        "COUNTRY:FRA; Frankrijks vertrek",
        "COUNTRY:MLI/missie; de Mali-missie van Noorwegens buurland",
        "COUNTRY_ADJECTIVE:MLI; de Malinese junta",
        "COUNTRY_ADJECTIVE:NGA; het Nigeriaanse leger",
        "COUNTRY_ADJECTIVE:NER; de Nigerese president",
        "COUNTRY_ADJECTIVE:NER; de Nigerijnse president",
        "COUNTRY:GNB; in Guinee-Bissau",
        "COUNTRY:GNQ; in Equatoriaal-Guinea",
        "COUNTRY:GIN; in Guinee",
        "COUNTRY:SSD; in Zuid-Soedan",
        "COUNTRY:SDN; in Soedan",
        "COUNTRY:CIV; in Cote d'Ivoire",
        "COUNTRY:CAF; de Centraal-Afrikaanse Republiek",
        "COUNTRY:USA; de VS",
        "COUNTRY:USA; de V.S.",
        "COUNTRY:COD?; in Congo",
        "COUNTRY:COG; in Congo-Brazzaville",
        "PLACE:niger-river; langs de Niger",
        "COUNTRY:NER; in Niger",
        "PLACE:niger-state; in de deelstaat Niger",
      })
  void findsCountries(String expected, String text) {
    assertEquals(expected, shown(text).split(" ")[0]);
  }
}
