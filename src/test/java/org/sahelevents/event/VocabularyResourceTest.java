package org.sahelevents.event;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sahelevents.coding.EventType.ARREST;
import static org.sahelevents.coding.EventType.ARRIVAL;
import static org.sahelevents.coding.EventType.WITHDRAWAL;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sahelevents.coding.Mode;
import org.sahelevents.testing.Contract;

/** Vocabularies and coverage over HTTP. */
@QuarkusTest
class VocabularyResourceTest {
  @Inject Dataset dataset;

  @BeforeEach
  void two_articles_that_mention_something_and_one_that_does_not() {
    dataset.clear();
    dataset.holds(
        article("a", "2022-08", said(WITHDRAWAL).by("FRA").on("2022-08-15").at("gao")),
        article("b", "2021-12", said(ARRIVAL).by("WAGNER").between("2021-12-20", "2022-01-10")),
        article("c", "2021-12").in("fr"));
  }

  @Test
  void actors_tell_how_often_and_when_they_act() {
    ok("/actors")
        .body("items.find { it.code == 'WAGNER' }.use.events", is(1))
        .body("items.find { it.code == 'WAGNER' }.use.first", is("2021-12-20"))
        .body("items.find { it.code == 'WAGNER' }.use.last", is("2022-01-10"))
        .body("items.find { it.code == 'MLI' }.use.events", is(0))
        .body("items.find { it.code == 'MLI' }.use.first", nullValue());
  }

  @Test
  void an_import_is_counted_at_once() {
    ok("/actors?used=true").body("items.code", not(hasItem("TUR")));
    dataset.holds(article("d", "2023-01", said(ARRIVAL).by("TUR").on("2023-01-02")));
    ok("/actors?used=true").body("items.code", hasItem("TUR"));
  }

  @Test
  void lists_are_searched_and_filtered() {
    ok("/actors?used=true").body("items.code", hasItems("FRA", "WAGNER")).body("items", hasSize(2));
    ok("/actors?q=wagn").body("items.code", hasItem("WAGNER"));
    ok("/actors?kind=STATE").body("items.kind", everyItem(is("STATE")));
    ok("/actors?kind=STATE&used=true").body("items.code", contains("FRA"));
    ok("/places?used=true").body("items.id", contains("gao")).body("items[0].use.events", is(1));
    ok("/places?q=MENAKA").body("items.id", hasItem("menaka"));
    ok("/places?country=NER").body("items.countries", everyItem(hasItem("NER")));
    ok("/countries?used=true").body("items.code", contains("MLI"));
    ok("/countries?region=aes")
        .body("items.code", hasItems("MLI", "NER", "BFA"))
        .body("items", hasSize(3));
    ok("/countries?q=mali").body("items.code", hasItems("MLI", "SOM"));
    ok("/regions")
        .body("items.find { it.id == 'aes' }.members.country", hasItems("MLI", "NER", "BFA"));
    ok("/event-types").body("items.find { it.code == 'ARRIVAL' }.use.events", is(1));
  }

  @Test
  void names_that_articles_use_find_entries_whatever_case_and_accents() {
    ok("/actors?q=gsim").body("items.code", contains("JNIM"));
    ok("/actors?q=ivoorkust").body("items.code", contains("CIV"));
    ok("/countries?q=BURKINABE").body("items.code", contains("BFA"));
    ok("/places?q=tombouctou").body("items.id", hasItem("timbuktu"));
    ok("/regions?q=SAHEL")
        .body("items.id", hasItems("aes", "g5", "sahel"))
        .body("items.id", not(hasItem("nato")));
    ok("/event-types?q=staatsgreep").body("items.code", contains("COUP"));
    ok("/event-types?q=vrijlating").body("items.code", contains("ARREST"));
    ok("/event-types?q=0874").body("items.code", contains("WITHDRAWAL"));
    ok("/event-types?q=nothing%20like%20it").body("items", hasSize(0));
  }

  @Test
  void regions_count_what_may_have_happened_during_membership() {
    dataset.holds(
        article("d", "2024-02", said(ARRIVAL).by("RUS").on("2024-01-20")),
        article(
            "e", "2023-12", said(ARRIVAL).in("NER").by("TUR").between("2023-06-01", "2023-12-01")),
        article("f", "2025-06", said(ARRIVAL).in("SEN").by("USA").on("2025-06-01")));
    ok("/regions")
        .body("items.find { it.id == 'aes' }.use.events", is(2))
        .body("items.find { it.id == 'aes' }.use.first", is("2023-06-01"))
        .body("items.find { it.id == 'aes' }.use.last", is("2024-01-20"))
        .body("items.find { it.id == 'sahel' }.use.events", is(5))
        .body("items.find { it.id == 'sahel' }.use.last", is("2025-06-01"))
        .body("items.find { it.id == 'colony-fra' }.use.events", is(0))
        .body("items.find { it.id == 'ecowas' }.use.events", is(5));
    ok("/regions?used=true")
        .body("items.id", hasItems("aes", "sahel", "ecowas"))
        .body("items.id", not(hasItem("colony-fra")));
    for (String region : List.of("aes", "g5", "ecowas", "sahel", "west-africa", "uemoa")) {
      int listed = given().get("/api/v1/events?count=exact&region=" + region).path("total");
      ok("/regions").body("items.find { it.id == '" + region + "' }.use.events", is(listed));
    }
  }

  @Test
  void directions_are_told_with_their_meaning_use_and_crosswalk() {
    dataset.holds(
        article("d", "2024-02", said(ARREST).mode(Mode.RELEASE).by("JNIM").on("2024-01-20")));
    ok("/event-types?q=release")
        .body("items.code", hasItem("ARREST"))
        .body("items[0].modes", contains("DETAIN", "RELEASE"))
        .body("items[0].modeMeanings.code", contains("DETAIN", "RELEASE"))
        .body("items[0].modeMeanings.use.events", contains(0, 1))
        .body("items[0].modeMeanings[1].use.first", is("2024-01-20"))
        .body("items[0].modeMeanings[1].labels.nl", is("Vrijlating"))
        .body("items[0].modeMeanings[1].crosswalk.code", contains("CONCEDE", "0841"));
    ok("/event-types?q=coup").body("items[0].modeMeanings", hasSize(0));
  }

  @Test
  void coverage_tells_quiet_from_unread() {
    ok("/coverage")
        .body("by", contains("month", "publisher", "language", "country"))
        .body("items.month", contains("2021-12-01", "2021-12-01", "2022-08-01"))
        .body("items.find { it.language == 'fr' }.country", nullValue())
        .body("items.find { it.language == 'fr' }.articles", is(1));
    ok("/coverage?by=month")
        .body("items.articles", contains(2, 1))
        .body("items.mentions", contains(1, 1))
        .body("items[0].language", nullValue());
    ok("/coverage?by=country&from=2022").body("items.country", contains("MLI"));
    ok("/coverage?to=2021")
        .body("items.articles", everyItem(greaterThan(0)))
        .body("items", hasSize(2));
  }

  @Test
  void a_country_that_was_read_about_and_is_quiet_differs_from_one_that_was_not() {
    dataset.holds(
        article("d", "2022-08").naming("NER", "MLI"),
        article("e", "2022-08", said(ARRIVAL).by("TUR").on("2022-08-20")).naming("NER"),
        article("f", "2022-08").naming());
    ok("/coverage?by=country&from=2022-08")
        .body("items.country", contains("MLI", "NER", null))
        .body("items.articles", contains(2, 0, 2))
        .body("items.articlesNaming", contains(1, 2, 0))
        .body("items.articlesWithEvents", contains(2, 0, 0))
        .body("items.articlesUnsearched", contains(1, 0, 0));
    ok("/coverage?by=month&country=NER")
        .body("items.month", contains("2022-08-01"))
        .body("items.articles", contains(2))
        .body("items.articlesNaming", contains(2))
        .body("items.articlesWithEvents", contains(0))
        .body("items.mentions", contains(0));
    ok("/coverage?by=language&language=fr").body("items.language", contains("fr"));
    ok("/coverage?publisher=nobody").body("items", hasSize(0));
  }

  @Test
  void coverage_is_a_table_too() {
    dataset.holds(article("d", "2022-08").naming("NER"));
    String table = given().get("/api/v1/coverage?by=month,country&from=2022&format=csv").asString();
    assertEquals(
        """
        month,country,articles,mentions,articles_naming,articles_with_events,articles_unsearched
        2022-08-01,MLI,1,1,0,1,1
        2022-08-01,NER,0,0,1,0,0
        2022-08-01,,1,0,0,0,0
        """
            .replace("\n", "\r\n"),
        table);
    given()
        .accept("text/csv")
        .get("/api/v1/coverage")
        .then()
        .statusCode(200)
        .contentType("text/csv")
        .header("Vary", containsString("Accept"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/actors?kind=STAET       | Did you mean STATE?",
        "/actors?used=yes         | Parameter used",
        "/actors?country=MLI      | Unknown query parameter \"country\"",
        "/places?country=ML       | Parameter country",
        "/countries?region=aess   | Did you mean aes?",
        "/regions?x=y             | Unknown query parameter \"x\"; allowed: q, used",
        "/event-types?used=maybe  | Parameter used",
        "/coverage?by=mnth        | Did you mean month?",
        "/coverage?from=soon      | Parameter from",
        "/coverage?country=ML     | Parameter country",
        "/coverage?format=xml     | Parameter format",
      })
  void wrong_input_is_named(String path, String told) {
    given()
        .urlEncodingEnabled(false)
        .get("/api/v1" + path)
        .then()
        .statusCode(400)
        .body("detail", containsString(told));
  }

  private static ValidatableResponse ok(String path) {
    return given()
        .filter(Contract.kept())
        .urlEncodingEnabled(false)
        .get("/api/v1" + path)
        .then()
        .statusCode(200);
  }
}
