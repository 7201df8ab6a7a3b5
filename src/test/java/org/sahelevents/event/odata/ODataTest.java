package org.sahelevents.event.odata;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sahelevents.coding.EventType.COUP;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ODataTest extends SixEvents {
  @Test
  void gives_the_properties_selected_with_their_types() {
    ok("/odata/Events?$select=id,personnel_min,contested,earliest,latest,agents&$filter=type%20eq%20'WITHDRAWAL'")
        .body(
            "'@odata.context'",
            endsWith("$metadata#Events(id,personnel_min,contested,earliest,latest,agents)"))
        .body("value", hasSize(1))
        .body("value[0].size()", is(6))
        .body("value[0].personnel_min", is(2400))
        .body("value[0].contested", is(false))
        .body("value[0].earliest", is("2022-08-15"))
        .body("value[0].agents", is("FRA"));
    ok("/odata/Events?$select=latest&$filter=type%20eq%20'EXPULSION'")
        .body("value[0].latest", nullValue());
  }

  @Test
  void gives_one_by_its_key() {
    String id = ok("/odata/Events?$top=1").extract().path("value[0].id");
    ok("/odata/Events(" + id + ")")
        .body("'@odata.context'", endsWith("$metadata#Events/$entity"))
        .body("id", is(id));
    ok("/odata/Events(id=" + id + ")?$select=type")
        .body("type", not(nullValue()))
        .body("id", nullValue());
    ok("/odata/Actors('FRA')").body("name", is("France"));
    ok("/odata/Articles('it''s')").body("id", is("it's"));
    Map<String, Object> actor = ok("/odata/EventActors?$top=1").extract().path("value[0]");
    ok("/odata/EventActors(event=%s,role='%s',position=%s)"
            .formatted(actor.get("event"), actor.get("role"), actor.get("position")))
        .body("actor", equalTo(actor.get("actor")));
    for (String none :
        List.of(
            "Actors('X')",
            "Events(00000000-0000-0000-0000-000000000000)",
            "Rivers",
            "Rivers/$count")) {
      given().get("/odata/" + none).then().statusCode(404).body("error.code", is("NOT_FOUND"));
    }
    for (String wrong :
        List.of(
            "Events(17)",
            "Events('17')",
            "Actors(FRA)",
            "Actors('FRA'",
            "Actors()",
            "Actors",
            "EventActors('x')")) {
      if (!wrong.equals("Actors")) {
        given()
            .get("/odata/" + wrong)
            .then()
            .statusCode(400)
            .body("error.message", containsString("key"))
            .body("error.target", is("key"));
      }
    }
  }

  @Test
  void answers_change_with_the_dataset_only() {
    String tag = given().get("/odata/Events").header("ETag");
    given().header("If-None-Match", tag).get("/odata/Events").then().statusCode(304);
    dataset.holds(article("f", "2025-02", said(COUP).in("BFA").by("BFA").on("2025-01-09")));
    given().header("If-None-Match", tag).get("/odata/Events").then().statusCode(200);
  }

  @Test
  void says_the_same_as_the_plain_api() {
    List<String> plain = given().get("/api/v1/events?type=COUP").path("items.id");
    List<String> fed =
        ok("/odata/Events?$filter=type%20eq%20'COUP'&$orderby=earliest").extract().path("value.id");
    assertEquals(plain, fed);
    ok("/odata/EventActors?$filter=role%20eq%20'TARGET'").body("value.actor", contains("FRA"));
    ok("/odata/Mentions").body("value.article", hasItems("a", "b", "it's"));
  }
}
