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
import static org.sahelevents.coding.EventType.ARRIVAL;
import static org.sahelevents.coding.EventType.WITHDRAWAL;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/actors?kind=STAET       | Did you mean STATE?",
        "/actors?used=yes         | Parameter used",
        "/actors?country=MLI      | Unknown query parameter \"country\"",
        "/places?country=ML       | Parameter country",
        "/countries?region=aess   | Did you mean aes?",
        "/regions?q=x             | none is taken here",
        "/coverage?by=mnth        | Did you mean month?",
        "/coverage?from=soon      | Parameter from",
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
