package org.sahelevents.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sahelevents.time.Interval;

/** Which countries a text names, whether anything happens there or not. */
class NamedCountriesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          nl | In Niger bleef het rustig.                            | NER
          nl | De markt van Gao is weer open.                        | MLI
          nl | Burkinese boeren klagen over de regen.                | BFA
          nl | Senegalezen en Malinezen vieren samen feest.          | MLI,SEN
          nl | Ouagadougou en Parijs praten over een nieuwe weg.     | BFA,FRA
          nl | De blauwhelmen van Minusma wachten op hun vliegtuig.  | ''
          nl | De oogst was goed dit jaar.                           | ''
          nl | Lees ook: Mali sluit de grens                         | ''
          en | The market in Gao is open again.                      | ''
          """)
  void names_of_all_kinds_tell_countries(String language, String text, String countries) {
    assertEquals(
        countries,
        String.join(",", EventCoder.standard().code(text, language, Interval.UNKNOWN).countries()));
  }
}
