package org.sahelevents.event.counting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sahelevents.coding.EventType.ATTACK;
import static org.sahelevents.coding.EventType.COUP;
import static org.sahelevents.coding.EventType.WITHDRAWAL;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sahelevents.event.Dataset;
import org.sahelevents.testing.Contract;

/** Counts and facets as HTTP gives them; an event stands in no month of which nobody knows that it happened in it. */
@QuarkusTest
class CountResourceTest {
  @Inject Dataset dataset;

  @BeforeEach
  void five_events() {
    dataset.clear();
    dataset.holds(
        article(
            "a",
            "2023-12",
            said(COUP).in("NER").by("NER").on("2023-07-26"),
            said(ATTACK).in("BFA").by("JNIM").on("2023-07-02").dead(10, 12),
            said(ATTACK).in("MLI").by("JNIM").to("CIVILIANS").on("2023-09-30").dead(5, null),
            said(WITHDRAWAL).in("MLI").by("FRA").between("2023-08-20", "2023-09-10"),
            said(WITHDRAWAL).in("NER").by("FRA").between("2023-10-01", null)));
  }

  private static Response counts(Map<String, ?> parameters) {
    Response response =
        given().filter(Contract.kept()).queryParams(parameters).get("/api/v1/events/counts");
    assertEquals(200, response.statusCode(), response::asString);
    return response;
  }

  @Test
  void count_by_month_only_what_certainly_happened_in_it() {
    Response months = counts(Map.of("by", "month"));
    assertEquals(List.of("2023-07", "2023-09"), months.path("rows.month"));
    assertEquals(List.of(2, 1), months.path("rows.events"));
    assertEquals(1, months.<Integer>path("spanning"));
    assertEquals(1, months.<Integer>path("undated"));
    assertEquals(5, months.<Integer>path("total.events"));
    Response quarters = counts(Map.of("by", "quarter"));
    assertEquals(List.of("2023-Q3"), quarters.path("rows.quarter"));
    assertEquals(List.of(4), quarters.path("rows.events"));
  }

  @Test
  void count_elsewhere_where_it_is_asked_for() {
    Response first = counts(Map.of("by", "month", "span", "first"));
    assertEquals(List.of("2023-07", "2023-08", "2023-09", "2023-10"), first.path("rows.month"));
    assertEquals(2, first.<Integer>path("spanning"));
    assertEquals(0, first.<Integer>path("undated"));
    Response each =
        counts(Map.of("by", "month", "span", "each", "from", "2023-09", "to", "2023-11"));
    assertEquals(List.of("2023-09", "2023-10", "2023-11"), each.path("rows.month"));
    assertEquals(List.of(2, 1, 1), each.path("rows.events"));
    assertEquals(
        List.of("2023-W39"), counts(Map.of("by", "week", "from", "2023-09-30")).path("rows.week"));
  }

  @Test
  void fill_gaps_within_the_range_asked_for() {
    Response filled =
        counts(
            Map.of(
                "by",
                "month,type",
                "gaps",
                "fill",
                "from",
                "2023-06",
                "to",
                "2023-08",
                "type",
                "COUP"));
    assertEquals(List.of("2023-06", "2023-07", "2023-08"), filled.path("rows.month"));
    assertEquals(List.of("COUP", "COUP", "COUP"), filled.path("rows.type"));
    assertEquals(List.of(0, 1, 0), filled.path("rows.events"));
    assertEquals(
        List.of(2, 0, 1), counts(Map.of("by", "month", "gaps", "fill")).path("rows.events"));
  }

  @Test
  void sum_numbers_from_bound_to_bound() {
    Response sums = counts(Map.of("by", "country", "measures", "fatalities", "type", "ATTACK"));
    assertEquals(List.of("BFA", "MLI"), sums.path("rows.country"));
    assertEquals(Map.of("min", 10, "max", 12, "events", 1), sums.path("rows[0].fatalities"));
    Map<String, Object> open = new java.util.HashMap<>(Map.of("min", 5, "events", 1));
    open.put("max", null);
    assertEquals(open, sums.path("rows[1].fatalities"));
    assertEquals(15, sums.<Integer>path("total.fatalities.min"));
  }

  @Test
  void say_what_was_left_out() {
    Response one = counts(Map.of("by", "type", "limit", 1, "sort", "-events"));
    assertEquals(List.of("ATTACK"), one.path("rows.type"));
    assertEquals(3, one.<Integer>path("rowCount"));
    assertEquals(true, one.path("truncated"));
  }

  @Test
  void come_as_a_table_too() {
    Response csv =
        given()
            .filter(Contract.kept())
            .accept("text/csv")
            .queryParams(Map.of("by", "country,month", "measures", "fatalities"))
            .get("/api/v1/events/counts");
    assertEquals(
        "country,month,events,fatalities_min,fatalities_max,fatalities_events\r\n"
            + "BFA,2023-07,1,10,12,1\r\nMLI,2023-09,1,5,,1\r\nNER,2023-07,1,0,0,0\r\n",
        csv.asString());
    assertEquals("1", csv.header(CountAnswers.SPANNING));
    assertEquals("1", csv.header(CountAnswers.UNDATED));
    assertEquals("false", csv.header(CountAnswers.TRUNCATED));
  }

  @Test
  void show_an_import_at_once() {
    assertEquals(List.of(1), counts(Map.of("by", "type", "type", "COUP")).path("rows.events"));
    dataset.holds(article("b", "2021-05", said(COUP).in("MLI").by("MLI").on("2021-05-24")));
    assertEquals(List.of(2), counts(Map.of("by", "type", "type", "COUP")).path("rows.events"));
    dataset.forgets("a");
    assertEquals(List.of(1), counts(Map.of("by", "type", "type", "COUP")).path("rows.events"));
    assertEquals(List.of("MLI"), counts(Map.of("by", "country")).path("rows.country"));
  }

  @Test
  void facets_lift_their_own_demand() {
    Response facets =
        given()
            .filter(Contract.kept())
            .queryParams(Map.of("facets", "type,country", "type", "COUP", "country", "NER,TCD"))
            .get("/api/v1/events/facets");
    assertEquals(1, facets.<Integer>path("total"));
    assertEquals(List.of("COUP", "WITHDRAWAL"), facets.path("facets[0].values.code"));
    assertEquals(List.of(true, false), facets.path("facets[0].values.selected"));
    assertEquals(List.of("NER", "TCD"), facets.path("facets[1].values.code"));
    assertEquals(List.of("Niger", "Chad"), facets.path("facets[1].values.name"));
    assertEquals(List.of(1, 0), facets.path("facets[1].values.events"));
    Response standard = given().filter(Contract.kept()).get("/api/v1/events/facets");
    assertEquals(List.of("type", "status", "country", "actor"), standard.path("facets.field"));
    assertEquals(1, standard.<Integer>path("facets[3].values.find { it.code == 'NER' }.events"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          counts?type=COUP                              | Parameter by: must name one or two of
          counts?by=type,country,month                  | Parameter by: must name one or two of
          counts?by=typ                                 | Did you mean type?
          counts?by=month,year                          | Parameter by: takes one stretch of time, not both month and year.
          counts?by=type&gaps=fill                      | Parameter gaps: needs a stretch of time
          counts?by=type&span=each                      | Parameter span: needs a stretch of time
          counts?by=month&span=eech                     | Did you mean each?
          counts?by=month&gaps=yes                      | Parameter gaps: "yes" is not known; allowed: omit, fill.
          counts?by=week&gaps=fill&from=0001            | Parameter from: must lie between 1900 and 2100 with gaps=fill.
          counts?by=week&span=each&to=9999              | Parameter to: must lie between 1900 and 2100 with span=each.
          counts?by=type&measures=event                 | Did you mean
          counts?by=type&limit=0                        | Parameter limit: "0" must be a whole number from 1 to 100000.
          counts?by=type&sort=up                        | Parameter sort: "up" is not known; allowed: by, events, -events.
          counts?by=type&format=xml                     | Parameter format: "xml" is not known; allowed: json, csv.
          counts?by=type&contry=MLI                     | Did you mean country?
          counts?by=type&type=PUTSCH                    | Parameter type: "PUTSCH" is not known
          facets?facets=month                           | Parameter facets: "month" is not known
          facets?facets=types                           | Did you mean type?
          facets?limit=1001                             | Parameter limit: "1001" must be a whole number from 1 to 1000.
          facets?from=2023-13                           | Parameter from: "2023-13" must be a day
          """)
  void wrong_questions_are_refused_by_name(String question, String detail) {
    given()
        .filter(Contract.keptByTheAnswer())
        .get("/api/v1/events/" + question)
        .then()
        .statusCode(400)
        .body("detail", containsString(detail));
  }
}
