package org.sahelevents.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sahelevents.time.Interval;
import org.sahelevents.time.Precision;

class ArticleReaderTest {
  private static final String DUTCH =
      "De regering van het land heeft gisteren met de buren gesproken over de grens, maar er is nog geen besluit.";
  private final ArticleReader reader = new ArticleReader();

  @Test
  void aDateLineBeforeTheTextDatesTheArticleByMonth() {
    Article article = taken("reis/017_grens.txt", " date 2024-04 " + DUTCH);
    assertEquals("017_grens", article.id());
    assertEquals("nl", article.language());
    assertEquals(PublicationBasis.HEAD, article.publication().basis());
    assertEquals(
        new Interval(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 30), Precision.MONTH),
        article.publication().interval());
    assertNull(article.title());
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31, YEAR",
    "2024-02, 2024-02-01, 2024-02-29, MONTH",
    "2024-02-07, 2024-02-07, 2024-02-07, DAY"
  })
  void aDateLineMayBeAYearAMonthOrADay(
      String date, LocalDate earliest, LocalDate latest, Precision precision) {
    Article article = taken("a.txt", " date " + date + " " + DUTCH);
    assertEquals(new Interval(earliest, latest, precision), article.publication().interval());
  }

  @Test
  void aDateLineThatIsNoDateIsRefused() {
    Reading.Refused refused = refused("a.txt", (" date 2024-13 " + DUTCH).getBytes(UTF_8));
    assertEquals(Refusal.BAD_FIELD, refused.reason());
    assertTrue(refused.message().startsWith("a.txt: is dated \"2024-13\""), refused.message());
  }

  @Test
  void titleAndBylinesStandBeforeAnUndatedText() {
    Article article =
        taken(
            "a.txt",
            "Onrust aan de grens\nMies Jansen\nredacteur\nMies Jansen\nredacteur\n" + DUTCH);
    assertEquals("Onrust aan de grens", article.title());
    assertEquals("Mies Jansen, redacteur", article.byline());
    assertEquals(Publication.UNKNOWN, article.publication());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AGADEZ, zondag 9 juni 2024 – | 2024-06-09",
        "AGADEZ (ANP), 9 juni 2024 - | 2024-06-09",
        "Agadez, 1 februari 2023: | 2023-02-01"
      })
  void aFullDateInTheDatelineDatesTheArticle(String dateline, LocalDate day) {
    Article article = taken("a.txt", dateline + " " + DUTCH);
    assertEquals(PublicationBasis.TEXT, article.publication().basis());
    assertEquals(Interval.day(day), article.publication().interval());
  }

  @Test
  void aDatelineMayBeALineOfItsOwn() {
    Article article =
        taken("a.txt", "Terug uit Agadez\nDoor ons\nGENT/AGADEZ, zondag 9 juni 2024\n" + DUTCH);
    assertEquals(Interval.day(LocalDate.of(2024, 6, 9)), article.publication().interval());
    assertEquals(
        Publication.UNKNOWN,
        taken("a.txt", "Agadez\nSoldaten oefenen in Agadez, 9 juni 2024\n" + DUTCH).publication());
  }

  @Test
  void aDateInTheRunningTextIsNoDateline() {
    assertEquals(
        Publication.UNKNOWN,
        taken("a.txt", "Op 9 juni 2024 gebeurde er niets. " + DUTCH).publication());
    assertEquals(
        Publication.UNKNOWN, taken("a.txt", "AGADEZ, 31 februari 2024 – " + DUTCH).publication());
  }

  @Test
  void theTextStaysAsItStands() {
    String text = "\uFEFF date 2024-04 " + DUTCH + "\r\n\r\nEn de regen? 😀 die bleef uit.\r\n";
    Article article = taken("a.txt", text);
    assertEquals(text, article.text());
    assertEquals(PublicationBasis.HEAD, article.publication().basis());
  }

  @Test
  void whatIsNoArticleIsRefusedByName() {
    assertEquals(Refusal.EMPTY, refused("a.txt", new byte[0]).reason());
    assertEquals(Refusal.EMPTY, refused("a.txt", "\uFEFF \r\n\u00A0".getBytes(UTF_8)).reason());
    assertEquals(
        Refusal.NOT_UTF8,
        refused("a.txt", "Café in Bobo, één koffie".getBytes(ISO_8859_1)).reason());
    assertEquals(Refusal.NOT_UTF8, refused("a.txt", DUTCH.getBytes(UTF_16)).reason());
    assertEquals(
        Refusal.BINARY,
        refused("a.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0, 0}).reason());
    assertEquals(Refusal.BINARY, refused("a.txt", (DUTCH + "\0").getBytes(UTF_8)).reason());
    assertEquals(
        Refusal.TOO_LARGE, refused("a.txt", new byte[ArticleReader.LARGEST_BYTES + 1]).reason());
    assertEquals(
        Refusal.UNKNOWN_LANGUAGE,
        refused("a.txt", "Xyzzy plugh qwop zork".getBytes(UTF_8)).reason());
    assertTrue(refused("map/a.txt", new byte[0]).message().startsWith("map/a.txt: "));
  }

  @Test
  void everyGivenFieldCountsForTheHash() {
    GivenArticle plain = new GivenArticle("x", "T", null, null, null, "2024", null, DUTCH);
    GivenArticle retitled = new GivenArticle("x", "U", null, null, null, "2024", null, DUTCH);
    assertEquals(taken(plain).hash(), taken(plain).hash());
    assertNotEquals(taken(plain).hash(), taken(retitled).hash());
  }

  @Test
  void givenFieldsGoBeforeWhatTheTextSays() {
    Article article =
        taken(
            new GivenArticle(
                "x",
                "Titel",
                " ",
                "https://news.example/1",
                "Krant",
                "2023-05-04T10:00:00Z",
                "nl-BE",
                " date 2024-04 " + DUTCH));
    assertEquals(Interval.day(LocalDate.of(2023, 5, 4)), article.publication().interval());
    assertEquals(PublicationBasis.GIVEN, article.publication().basis());
    assertEquals("nl", article.language());
    assertEquals("Titel", article.title());
    assertNull(article.byline());
  }

  @Test
  void anArticleWithoutIdGetsTheSameOneEachTime() {
    GivenArticle given = new GivenArticle(null, null, null, null, null, null, null, DUTCH);
    assertEquals(taken(given).id(), taken(given).id());
    assertEquals(16, taken(given).id().length());
  }

  @ParameterizedTest
  @CsvSource({"a/b", "a?b", "'a\u0007b'", "a%20b"})
  void anIdMustFitIntoAnAddress(String id) {
    Reading reading =
        reader.read("f:3", new GivenArticle(id, null, null, null, null, null, null, DUTCH));
    assertEquals(Refusal.BAD_FIELD, assertInstanceOf(Reading.Refused.class, reading).reason());
  }

  private Article taken(String source, String text) {
    return assertInstanceOf(Reading.Taken.class, reader.read(source, text.getBytes(UTF_8)))
        .article();
  }

  private Article taken(GivenArticle given) {
    return assertInstanceOf(Reading.Taken.class, reader.read("f:1", given)).article();
  }

  private Reading.Refused refused(String source, byte[] bytes) {
    return assertInstanceOf(Reading.Refused.class, reader.read(source, bytes));
  }
}
