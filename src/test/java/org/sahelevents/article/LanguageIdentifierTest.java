package org.sahelevents.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | De minister zei dat er geen troepen meer in het noorden van het land zijn.",
        "fr | Le ministre a déclaré qu'il n'y a plus de troupes dans le nord du pays.",
        "en | The minister said that there are no troops left in the north of the country.",
        "de | Der Minister sagte, dass es im Norden des Landes keine Truppen mehr gibt.",
        "   | El ministro dijo que ya no quedan tropas en el norte del país y que la misión terminó.",
        "   | Ministern sade att det inte finns några trupper kvar i landets norra del.",
        "   | Ministeren siger, at der ikke er flere soldater i den nordlige del af landet.",
        "   | Die minister het gesê dat daar nie meer troepe in die noorde van die land is nie.",
        "nl | Maart 2012: muiters verjagen de president. Mei 2014: Parijs begint een nieuwe operatie.",
        "   | Bakan ülkenin kuzeyinde artık asker kalmadığını söyledi.",
        "   | Waziri alisema hakuna wanajeshi waliobaki kaskazini mwa nchi hiyo.",
        "   | قال الوزير إنه لم تعد هناك قوات في شمال البلاد",
        "   | 12 34 56 % $ 78"
      })
  void tellsTheLanguageOfOneSentence(String language, String sentence) {
    assertEquals(Optional.ofNullable(language), LanguageIdentifier.standard().identify(sentence));
  }
}
