package org.sahelevents.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sahelevents.text.Span;
import org.sahelevents.time.Interval;

/** Finding Dutch names, over the shipped lexicon: kind:code, /head of a compound, ? when ambiguous, [other codes]. */
class NameIndexTest {
  static final NameIndex NAMES;

  static {
    Faults faults = new Faults();
    World world = World.load(LexiconFolder.shipped(), faults);
    NAMES = NameIndex.load(LexiconFolder.shipped(), "nl", world, faults);
    faults.throwIfAny();
  }

  private static List<NameMatch> find(String text) {
    return NAMES.find(text, new Span(0, text.length()));
  }

  private static String shown(String text) {
    return String.join(" ", find(text).stream().map(m -> show(m, text)).toList());
  }

  private static String show(NameMatch m, String text) {
    return m.kind()
        + ":"
        + m.code()
        + (m.head() == null ? "" : "/" + m.head().of(text))
        + (m.ambiguous() ? "?" : "")
        + (m.alternatives().isEmpty() ? "" : m.alternatives().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "COUNTRY:MLI; het leger van Mali",
        "COUNTRY:MLI; over Mali's leger",
        "COUNTRY:MLI; over Mali’s leger",
        "COUNTRY:MLI; over Malis leger",
        "COUNTRY:FRA; na Frankrijks vertrek",
        "COUNTRY:GNB; in Guinee-Bissau",
        "COUNTRY:GNQ; in Equatoriaal-Guinea",
        "COUNTRY:GIN; in Guinee",
        "COUNTRY:SSD; in Zuid-Soedan",
        "COUNTRY:SDN; in Soedan",
        "COUNTRY:ZAF; in Zuid-Afrika",
        "COUNTRY:CIV; in Cote d’Ivoire",
        "COUNTRY:CAF; in de Centraal-Afrikaanse Republiek",
        "COUNTRY:USA; volgens de VS",
        "COUNTRY:USA; volgens de V.S.",
        "COUNTRY:COD?[COG]; in Congo",
        "COUNTRY:COG; in Congo-Brazzaville",
        "COUNTRY:TCD; heel TSJAAD",
        "COUNTRY:BFA; uit Burkina\u00A0Faso",
        "COUNTRY_ADJECTIVE:NGA; het Nigeriaanse leger",
        "COUNTRY_ADJECTIVE:NER; de Nigerese president",
        "COUNTRY_ADJECTIVE:NER; de Nigerijnse president",
        "COUNTRY_ADJECTIVE:ZAF; de Zuid-Afrikaanse minister",
        "COUNTRY_ADJECTIVE:MLI; een Malinees kamp",
        "INHABITANTS:MLI; de Malinezen",
        "INHABITANTS:NGA; twee Nigerianen",
        "INHABITANTS:FRA; een Fransman",
        "INHABITANTS:UKR; drie Oekraïners",
      })
  void tellsCountriesApart(String expected, String text) {
    assertEquals(expected, shown(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "COUNTRY:NER; in Niger",
        "PLACE:niger-river; langs de Niger",
        "COUNTRY:NER/coup; na de Niger-coup",
        "PLACE:niger-delta; in de Nigerdelta",
        "PLACE:niger-state; in de deelstaat Niger",
        "PLACE:northern-mali; in het noorden van Mali",
        "PLACE:timbuktu; bij Tombouctou",
        "PLACE:menaka; bij Menaka",
        "PLACE:port-sudan; in Port-Soedan",
        "PLACE:north-darfur; in Noord-Darfur",
        "PLACE:gao-region; in de regio Gao",
        "PLACE:jos?; in de stad Jos",
        "PLACE:adre; over de grens bij Adré",
      })
  void findsPlacesInEverySpelling(String expected, String text) {
    assertEquals(expected, shown(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "CAPITAL_METONYM:MLI; volgens Bamako",
        "CAPITAL_METONYM:FRA; volgens het Élysée",
        "CAPITAL_METONYM:FRA; volgens het Elysee",
        "CAPITAL_METONYM:RUS; volgens het Kremlin",
        "CAPITAL_METONYM:USA; volgens het Witte Huis",
        "CAPITAL_METONYM:NLD; volgens Den Haag",
        "CAPITAL_METONYM:TCD; volgens N’Djamena",
        "CAPITAL_METONYM:TCD; volgens Ndjamena",
        "CAPITAL_METONYM:EU?[BEL]; volgens Brussel",
      })
  void readsCapitalsAsGovernments(String expected, String text) {
    assertEquals(expected, shown(text));
  }

  @Test
  void keepsTheTownReachableBehindAGovernment() {
    NameMatch niamey = find("Niamey zweeg.").get(0);
    assertEquals("niamey", niamey.place());
    assertEquals("NER", niamey.country());
    assertEquals("djibouti", find("in Djibouti").get(0).place());
    assertEquals("brussels", find("in Brussel").get(0).place());
    assertEquals(null, find("het Kremlin").get(0).place());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ACTOR:WAGNER; de Wagner-groep",
        "ACTOR:WAGNER; de Wagner Groep",
        "ACTOR:WAGNER/groep; de Wagnergroep",
        "ACTOR:WAGNER/huurlingen; de Wagner-huurlingen",
        "ACTOR:WAGNER/huurlingenleger; het Wagner-huurlingenleger",
        "ACTOR:WAGNER/huurlingen; de Wagnerhuurlingen",
        "ACTOR:WAGNER/mannen; twaalf Wagnermannen",
        "ACTOR:BOKO_HARAM/strijders; de Boko-Haramstrijders",
        "ACTOR:BOKO_HARAM/leider; de Boko Haram-leider",
        "ACTOR:IS/strijders?; de IS-strijders",
        "ACTOR:UN/missie; de VN-missie",
        "ACTOR:MINUSMA; de VN-missie in Mali",
        "ACTOR:UN; de VN-Veiligheidsraad",
        "ACTOR:ECOWAS; volgens ECOWAS",
        "ACTOR:AL_QAEDA; aan al-Qaida gelieerd",
        "ACTOR:AL_QAEDA; aan Al Qaida gelieerd",
        "ACTOR:AQIM; aan Al-Qaida in de Islamitische Maghreb gelieerd",
        "ACTOR:ISGS; door IS in de Grote Sahara",
        "ACTOR:TUAREG_REBELS; de Toearegrebellen",
        "ACTOR:TUAREG_REBELS/leider; een Toearegleider",
        "ACTOR:JIHADISTS; de jihadisten",
        "ACTOR:JIHADISTS; Jihadisten",
        "ACTOR:MSF; door Artsen zonder Grenzen",
        "ACTOR:RSF?; de RSF rukt op",
        "ACTOR:RSF_PRESS?[RSF]; RSF noemt de persvrijheid bedreigd",
        "COUNTRY:MLI/missie; de Mali-missie",
      })
  void findsActorsAndTheirCompounds(String expected, String text) {
    assertEquals(expected, shown(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "de pro-Russische regering",
        "het anti-Franse gevoel",
        "anti-Wagner",
        "niet-Franse troepen",
        "een West-Afrikaans land",
        "het West-Afrikaanse land",
        "zij is vertrokken",
        "hij spreekt het Frans niet",
        "in de Golf van Guinee",
        "meldt The Washington Post",
        "de burgeroorlog",
        "een mali zonder hoofdletter",
        "DIT IS EEN KOP",
        "Let goed op",
        "Man doodt buurman",
        "volgens boer Hadiza Bazoum",
        "Malinois",
        "de familie Kaagman",
        "Romeinen en Berlijners",
      })
  void leavesAloneWhatOnlyLooksLikeAName(String text) {
    assertEquals("", shown(text));
  }

  @Test
  void findsBothPartsOfADoubleAdjective() {
    assertEquals("COUNTRY_ADJECTIVE:FRA? COUNTRY_ADJECTIVE:DEU", shown("de Frans-Duitse brigade"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "PERSON:MLI; president Assimi Goïta",
        "PERSON:MLI; kolonel Goita",
        "PERSON:MLI; Goïta's regering",
        "PERSON:FRA/regering; de Macron-regering",
        "PERSON:USA/regering; de Trumpregering",
        "PERSON:WAGNER; Jevgeni Prigozjin",
        "PERSON:NER; minister van Buitenlandse Zaken Bazoum",
        "PERSON:NER; oud-president Bazoum",
        "PERSON:RUS; Poetin",
        "PERSON:JNIM; de leider Iyad ag Ghali",
      })
  void findsPeople(String expected, String text) {
    assertEquals(expected, shown(text));
  }

  @Test
  void givesASharedSurnameToWhoIsInOffice() {
    assertEquals("ibrahim-traore", person("kapitein Traoré", 2023));
    assertEquals("dioncounda-traore", person("interim-president Traoré", 2012));
    assertEquals("idriss-deby", person("president Déby", 2014));
    assertEquals("mahamat-deby", person("president Déby", 2024));
  }

  @Test
  void tellsForWhomSomeoneSpeaksByTheDayOfTheArticle() {
    String text = "Mark Rutte";
    Span all = new Span(0, text.length());
    NameMatch premier = NAMES.find(text, all, Interval.day(LocalDate.of(2020, 1, 1))).get(0);
    assertEquals("NLD", premier.code());
    assertFalse(premier.ambiguous());
    assertEquals(
        "NATO", NAMES.find(text, all, Interval.day(LocalDate.of(2025, 1, 1))).get(0).code());
    assertTrue(find(text).get(0).ambiguous());
  }

  private static String person(String text, int year) {
    LocalDate day = LocalDate.of(year, 11, 1);
    return NAMES.find(text, new Span(0, text.length()), Interval.day(day)).get(0).person();
  }

  @Test
  void findsDecomposedAccents() {
    assertEquals("PLACE:menaka", shown("in Me\u0301naka"));
    assertEquals("PERSON:MLI/clan", shown("de Goi\u0308ta-clan"));
  }
}
