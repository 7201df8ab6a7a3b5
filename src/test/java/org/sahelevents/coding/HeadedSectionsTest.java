package org.sahelevents.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sahelevents.time.Interval;

/** Where events are that a line with nothing but a name stands over. */
class HeadedSectionsTest {
  private static final String BEFORE =
      "De week in Afrika\n\nIn Nigeria ontvoerden bandieten vrijdag twintig boeren. Het leger van Nigeria zoekt hen.\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SENEGAL      | De politie rekende maandag tien jongeren in.           | SEN
          Benin        | Het parket liet maandag dertig militairen opsluiten.   | BEN
          Tsjaad:      | Het leger doodde maandag tien rebellen.                | TCD
          Lomé         | Agenten hielden maandag zes journalisten aan.          | TGO
          TOGO         | In Cotonou hield de politie maandag zes mensen aan.    | BEN
          Kort nieuws  | De politie rekende maandag tien jongeren in.           | NGA
          """)
  void the_name_that_heads_a_section_tells_the_country(
      String heading, String text, String country) {
    List<CodedMention> mentions =
        EventCoder.standard()
            .explain(BEFORE + heading + "\n" + text, "nl", Interval.day(LocalDate.of(2026, 2, 20)))
            .mentions();
    assertEquals(country, mentions.get(mentions.size() - 1).country());
  }
}
