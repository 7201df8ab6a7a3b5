package org.sahelevents.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sahelevents.text.Span;
import org.sahelevents.time.Interval;
import org.sahelevents.time.Precision;

class PublicationDatingTest {
  private final PublicationDating dating = PublicationDating.of("nl");

  @Test
  void aTextWithoutDatesStaysUndated() {
    assertEquals(
        Publication.UNKNOWN,
        dating.fromText("De regen valt en de boeren zaaien. Gisteren was het markt."));
    assertEquals(
        Publication.UNKNOWN,
        PublicationDating.of("fr").fromText("En mars 2021, la pluie est tombée."));
  }

  @Test
  void anArticleIsNotOlderThanTheDateItLooksBackOn() {
    Interval inferred = inferred("In maart 2021 kwam er een nieuwe brug over de rivier.");
    assertEquals(LocalDate.of(2021, 3, 1), inferred.earliest());
    assertTrue(inferred.latest().isAfter(LocalDate.of(2022, 3, 1)), inferred.toString());
  }

  @Test
  void aDayIsNamedOfWhatIsNearerThanAMonth() {
    Interval byDay = inferred("Op 14 maart 2021 kwam er een nieuwe brug over de rivier.");
    Interval byMonth = inferred("In maart 2021 kwam er een nieuwe brug over de rivier.");
    assertTrue(byDay.latest().isBefore(byMonth.latest()), byDay + " " + byMonth);
  }

  @Test
  void aBareYearBoundsOnlyThePast() {
    Interval inferred = inferred("De school werd in 2014 gebouwd.");
    assertEquals(LocalDate.of(2014, 1, 1), inferred.earliest());
    assertNull(inferred.latest());
    assertEquals(Precision.UNKNOWN, inferred.precision());
  }

  @Test
  void anArticleIsNotYoungerThanTheDateItLooksAheadTo() {
    Interval inferred =
        inferred("In 2019 begon de bouw. Uiterlijk in juni 2021 moet de brug klaar zijn.");
    assertTrue(!inferred.latest().isAfter(LocalDate.of(2021, 6, 30)), inferred.toString());
    assertTrue(!inferred.earliest().isBefore(LocalDate.of(2019, 1, 1)), inferred.toString());
  }

  @Test
  void aDayWithItsWeekdayIsOfTheArticlesOwnWeeks() {
    Interval inferred = inferred("Op woensdag 10 maart 2021 ging de brug over de rivier open.");
    assertEquals(LocalDate.of(2021, 3, 1), inferred.earliest());
    assertTrue(inferred.latest().isBefore(LocalDate.of(2021, 7, 1)), inferred.toString());
  }

  @Test
  void whatAnArticleCountsBackToTellsWhereItStands() {
    Interval inferred =
        inferred("De brug is open. Veertien maanden eerder, op 3 mei 2020, begon de bouw.");
    assertTrue(inferred.overlaps(Interval.day(LocalDate.of(2021, 7, 3))), inferred.toString());
    assertTrue(inferred.days() < 150, inferred.toString());
  }

  @Test
  void anEventThatOthersDateGivesTheYearOfAMonth() {
    String text = "In oktober werd de oude voorzitter afgezet. Sindsdien zit hij thuis.";
    Interval inferred =
        dating.infer(text, List.of(event(text, "In oktober", YearMonth.of(2020, 10)))).interval();
    assertEquals(LocalDate.of(2020, 10, 1), inferred.earliest());
    assertTrue(inferred.latest().isBefore(LocalDate.of(2021, 10, 1)), inferred.toString());
  }

  @Test
  void theOrderOfTheEvidenceDoesNotMatter() {
    String text =
        "In oktober werd de oude voorzitter afgezet. In mei was al besloten dat de missie stopt.";
    List<DatedElsewhere> evidence =
        new ArrayList<>(
            List.of(
                event(text, "In oktober", YearMonth.of(2020, 10)),
                event(text, "In mei", YearMonth.of(2020, 5)),
                event(text, "In mei", YearMonth.of(2017, 5))));
    Publication first = dating.infer(text, evidence);
    Collections.reverse(evidence);
    assertEquals(first, dating.infer(text, evidence));
    assertEquals(PublicationBasis.INFERRED, first.basis());
  }

  private Interval inferred(String text) {
    Publication publication = dating.fromText(text);
    assertEquals(PublicationBasis.INFERRED, publication.basis());
    return publication.interval();
  }

  private static DatedElsewhere event(String text, String words, YearMonth month) {
    int start = text.indexOf(words);
    return new DatedElsewhere(
        List.of(new Span(start, start + words.length())),
        List.of(new Interval(month.atDay(1), month.atEndOfMonth(), Precision.MONTH)));
  }
}
