package org.sahelevents.event.query;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sahelevents.coding.EventType.AGREEMENT;
import static org.sahelevents.coding.EventType.ARREST;
import static org.sahelevents.coding.EventType.ARRIVAL;
import static org.sahelevents.coding.EventType.ATTACK;
import static org.sahelevents.coding.EventType.COUP;
import static org.sahelevents.coding.EventType.PROTEST;
import static org.sahelevents.coding.EventType.WITHDRAWAL;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sahelevents.coding.Certainty;
import org.sahelevents.coding.Mode;
import org.sahelevents.coding.Status;
import org.sahelevents.event.Dataset;
import org.sahelevents.testing.Contract;

/** Each criterion takes some events and leaves others; the table reads as its specification. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventCriteriaTest {
  @Inject Dataset dataset;

  @BeforeAll
  void seven_events_of_seven_types() {
    dataset.clear();
    dataset.holds(
        article(
                "nl1",
                "2022-08",
                said(WITHDRAWAL)
                    .by("BARKHANE")
                    .at("gao")
                    .on("2022-08-15")
                    .personnel(2400)
                    .confidence(0.9)
                    .words(
                        "Maandag verlieten de Franse militairen hun kazernes bij Gao & Ménaka <snel>."),
                said(COUP)
                    .in("NER")
                    .by("NER")
                    .on("2023-07-26")
                    .words("Soldaten zetten de president af; de EU, de UN en de AU zijn bezorgd."))
            .of("Sahel Courant"),
        article(
                "nl2",
                "2022-09-01",
                said(WITHDRAWAL).by("FRA").on("2022-08-15").personnel(2400).confidence(0.5))
            .of("Le Pays"),
        article(
                "fr1",
                "2023-10",
                said(ATTACK)
                    .in("BFA")
                    .by("JNIM")
                    .to("CIVILIANS")
                    .at("djibo")
                    .on("2023-10")
                    .dead(10, 20)
                    .words("Les assaillants de l'EI (IS) ont tué des civils près de Djibo."),
                said(PROTEST)
                    .in("TCD")
                    .on("2022-10-20")
                    .participants(5000)
                    .certainty(Certainty.DISPUTED)
                    .words("Des manifestants défilent à N'Djamena."))
            .in("fr")
            .of("Le Pays"),
        article(
                "en1",
                "2021-07-09",
                said(ARREST)
                    .mode(Mode.DETAIN)
                    .in("SEN")
                    .at("dakar")
                    .persons(4)
                    .on("2021")
                    .words("Four opposition leaders were arrested in Dakar."))
            .in("en"),
        article(
                "de1",
                "2024-06",
                said(ARRIVAL)
                    .in("NER")
                    .by("RUS")
                    .at("niamey")
                    .status(Status.PLANNED)
                    .between("2024-05-01", null)
                    .words("Russische Ausbilder sollen nach Niamey kommen."))
            .in("de"),
        article(
                "en2",
                "2023-09",
                said(AGREEMENT).by("MLI").to("NER").on("2023-09-15").certainty(Certainty.REPORTED))
            .in("en"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "type=COUP                                   | COUP",
        "type=!COUP&country=NER                      | ARRIVAL",
        "type=COUP,ATTACK&country=!NER               | ATTACK",
        "mode=DETAIN                                 | ARREST",
        "mode=RELEASE                                | ",
        "mode=!DETAIN&country=SEN,BFA                | ATTACK",
        "status=PLANNED                              | ARRIVAL",
        "status=!COMPLETED                           | ARRIVAL",
        "certainty=DISPUTED                          | PROTEST",
        "certainty=!CONFIRMED                        | AGREEMENT PROTEST",
        "country=NER                                 | ARRIVAL COUP",
        "country=!NER,!MLI                           | ARREST ATTACK PROTEST",
        "region=ecowas                               | AGREEMENT ARREST ARRIVAL ATTACK COUP WITHDRAWAL",
        "region=aes                                  | ARRIVAL ATTACK",
        "region=g5                                   | ATTACK COUP PROTEST",
        "region=!sahel                               | ",
        "region=!aes&country=MLI,BFA                 | AGREEMENT WITHDRAWAL",
        "region=maghreb                              | ",
        "place=gao,dakar                             | ARREST WITHDRAWAL",
        "place=!gao&country=MLI                      | AGREEMENT",
        "admin1=Gao                                  | WITHDRAWAL",
        "admin1=!Gao&country=MLI                     | AGREEMENT",
        "agent=RUS                                   | ARRIVAL",
        "agent=UN                                    | ",
        "target=CIVILIANS                            | ATTACK",
        "actor=NER                                   | AGREEMENT COUP",
        "actor=!NER&country=NER,MLI                  | ARRIVAL WITHDRAWAL",
        "agent=AL_QAEDA                              | ",
        "agent=AL_QAEDA&affiliates=true              | ATTACK",
        "agent=!AL_QAEDA&affiliates=true&country=BFA | ",
        "actorKind=ARMED_GROUP                       | ATTACK",
        "actorKind=!STATE,!ARMED_GROUP               | ARREST PROTEST",
        "from=2024                                   | ARRIVAL",
        "to=2021-06                                  | ARREST",
        "to=2021-06&match=within                     | ",
        "from=2021&to=2021-12-31&match=within        | ARREST",
        "from=2023-10-15&to=2023-10-15               | ATTACK",
        "from=2023-10-15&to=2023-10-15&match=within  | ",
        "from=2024&match=within                      | ARRIVAL",
        "precision=DAY&country=MLI                   | AGREEMENT WITHDRAWAL",
        "precision=MONTH&country=BFA,SEN             | ATTACK",
        "precision=YEAR&country=BFA,SEN              | ARREST ATTACK",
        "reportedFrom=2024                           | ARRIVAL",
        "reportedTo=2021-12                          | ARREST",
        "reportedFrom=2022-08-20&reportedTo=2022-09  | COUP WITHDRAWAL",
        "updatedSince=2999-01-01                     | ",
        "updatedSince=2020-01-01T00:00:00Z&type=COUP | COUP",
        "bbox=-1,16,1,17                             | WITHDRAWAL",
        "bbox=-20,14,-15,15                          | ARREST",
        "bbox=170,-20,-15,20                         | ARREST",
        "near=14.1,-1.63,5                           | ATTACK",
        "near=13.5,2.1,30                            | ARRIVAL",
        "near=13.5,2.1,700                           | ARRIVAL ATTACK WITHDRAWAL",
        "near=0,0,10                                 | ",
        "personnelMin=2400                           | WITHDRAWAL",
        "personnelMin=2401                           | ",
        "personnelMax=2400                           | WITHDRAWAL",
        "fatalitiesMin=10                            | ATTACK",
        "fatalitiesMin=11                            | ",
        "fatalitiesMax=20                            | ATTACK",
        "fatalitiesMax=19                            | ",
        "personsMin=4&personsMax=4                   | ARREST",
        "participantsMin=5000                        | PROTEST",
        "participantsMax=4999                        | ",
        "minConfidence=0.9                           | WITHDRAWAL",
        "minConfidence=1                             | ",
        "minArticles=2                               | WITHDRAWAL",
        "minArticles=3                               | ",
        "language=fr                                 | ATTACK PROTEST",
        "language=!nl,!fr                            | AGREEMENT ARREST ARRIVAL",
        "article=nl2                                 | WITHDRAWAL",
        "article=!nl1&country=NER,MLI                | AGREEMENT ARRIVAL",
        "publisher=Le+Pays                           | ATTACK PROTEST WITHDRAWAL",
        "publisher=Sahel+Courant,Le+Pays&country=MLI | WITHDRAWAL",
        "publisher=!Le+Pays&country=MLI,NER          | AGREEMENT ARRIVAL COUP",
        "publisher=!Sahel+Courant&language=nl        | ",
        "has=place                                   | ARREST ARRIVAL ATTACK WITHDRAWAL",
        "has=place,fatalities                        | ATTACK",
        "has=place&has=!fatalities,!personnel        | ARREST ARRIVAL",
        "has=day&country=MLI,BFA                     | AGREEMENT WITHDRAWAL",
        "has=!day                                    | ARREST ARRIVAL ATTACK",
        "has=agent,target                            | AGREEMENT ATTACK",
        "has=!agent                                  | ARREST PROTEST",
        "has=!target&country=BFA,MLI                 | WITHDRAWAL",
        "has=persons                                 | ARREST",
        "has=participants                            | PROTEST",
        "has=personnel                               | WITHDRAWAL",
        "has=place,!place                            | ",
        "id=00000000-0000-0000-0000-000000000000     | ",
        "id=!00000000-0000-0000-0000-000000000000&type=COUP | COUP",
        "contested=true                              | ",
        "contested=false&type=COUP                   | COUP",
        "q=kazernes                                  | WITHDRAWAL",
        "q=MENAKA                                    | WITHDRAWAL",
        "q=militair                                  | WITHDRAWAL",
        "q=assaillant                                | ATTACK",
        "q=manifestant                               | PROTEST",
        "q=arresting                                 | ARREST",
        "q=Ausbildern                                | ARRIVAL",
        "q=sold*                                     | COUP",
        "q=%22franse+militairen%22                   | WITHDRAWAL",
        "q=%22militairen+franse%22                   | ",
        "q=militairen+or+soldaten                    | COUP WITHDRAWAL",
        "q=niger+-coup                               | AGREEMENT ARRIVAL",
        "q=coup+president                            | COUP",
        "q=coup+kazernes                             | ",
        "q=EU                                        | COUP",
        "q=un                                        | COUP",
        "q=AU                                        | COUP",
        "q=IS                                        | ATTACK",
        "q=%22de+EU%22                               | COUP",
        "q=%22EU+UN%22                               | ",
        "q=%22EU,+de+UN%22                           | COUP",
        "q=EU+soldaten                               | COUP",
        "q=EU+kazernes                               | ",
        "q=EU+or+IS                                  | ATTACK COUP",
        "q=soldaten+-EU                              | ",
        "q=-EU+kazernes                              | WITHDRAWAL",
        "q=EU*                                       | COUP",
        "q=N'Djamena                                 | PROTEST",
        "type=ATTACK,COUP&region=aes&fatalitiesMin=5&near=14,-1.6,50&language=fr&q=djibo | ATTACK",
      })
  void takes(String query, String types) {
    Response response =
        given()
            .filter(Contract.kept())
            .urlEncodingEnabled(false)
            .get("/api/v1/events?count=exact&" + query);
    assertEquals(200, response.statusCode(), response::asString);
    Set<String> expected =
        new TreeSet<>(types == null ? List.of() : Arrays.asList(types.split(" ")));
    List<String> found = response.path("items.type");
    assertEquals(expected, new TreeSet<>(found));
    assertEquals(expected.size(), response.<Integer>path("total"));
    assertEquals("" + expected.size(), response.header("X-Total-Count"));
    assertEquals("EXACT", response.path("totalIs"));
  }

  @Test
  void marks_the_words_that_were_looked_for_and_nothing_else() {
    assertEquals(
        List.of(
            "Maandag verlieten de Franse <mark>militairen</mark> hun kazernes bij Gao &amp; Ménaka &lt;snel&gt;."),
        get("q=militair&type=WITHDRAWAL").path("items[0].highlight"));
    assertEquals(
        List.of("<mark>Coup</mark> in Niger by its armed forces: completed on 2023-07-26."),
        get("q=coups&type=COUP").path("items[0].highlight"));
    assertNull(get("type=COUP").path("items[0].highlight"));
  }

  @Test
  void marks_words_that_are_common_in_some_language() {
    assertEquals(
        List.of(
            "Soldaten zetten de president af; de <mark>EU</mark>, de UN en de AU zijn bezorgd."),
        get("q=EU").path("items[0].highlight"));
  }

  @Test
  void takes_ids_and_leaves_them_out() {
    List<String> all = get("sort=type").path("items.id");
    assertEquals(7, all.size());
    String two = String.join(",", all.get(5), all.get(2).toUpperCase(Locale.ROOT));
    assertEquals(List.of(all.get(2), all.get(5)), get("sort=type&id=" + two).path("items.id"));
    assertEquals(all.subList(1, 7), get("sort=type&id=!" + all.get(0)).path("items.id"));
  }

  @Test
  void gives_the_fields_that_were_asked_for_and_no_others() {
    Map<String, Object> event = get("type=COUP&fields=summary,id").path("items[0]");
    assertEquals(Set.of("id", "summary"), event.keySet());
    Map<String, Object> withParts = get("type=COUP&fields=id&expand=mentions").path("items[0]");
    assertEquals(Set.of("id", "mentions"), withParts.keySet());
    Map<String, Object> marked = get("q=president&fields=highlight").path("items[0]");
    assertEquals(Set.of("highlight"), marked.keySet());
    String lines = get("format=ndjson&type=COUP&fields=type").asString();
    assertEquals("{\"type\":\"COUP\"}\n", lines);
  }

  @Test
  void takes_codes_in_small_letters() {
    assertEquals(List.of("COUP"), get("type=coup").path("items.type"));
  }

  @Test
  void embeds_the_articles() {
    Response got =
        given().filter(Contract.kept()).get("/api/v1/events?type=WITHDRAWAL&expand=articles");
    assertEquals(List.of("nl1", "nl2"), got.path("items[0].articles.id"));
    assertEquals("2022-09-01", got.path("items[0].articles[1].published.latest"));
    assertEquals("2022-08-01", got.path("items[0].reported.earliest"));
    assertEquals("2022-09-01", got.path("items[0].reported.latest"));
    assertNull(got.path("items[0].mentions"));
  }

  @Test
  void says_where_it_stands() {
    Response first = get("limit=3&country=!SEN&count=estimated");
    assertEquals(6, first.<Integer>path("total"));
    assertTrue(first.<Boolean>path("truncated"));
    List<String> links = first.headers().getValues("Link");
    assertEquals(
        3, links.stream().filter(l -> !l.contains("describedby")).count(), links::toString);
    assertTrue(links.get(0).contains("country=!SEN") || links.get(0).contains("country=%21SEN"));
    assertTrue(links.get(0).endsWith("rel=\"self\""), links::toString);
    assertTrue(links.get(1).endsWith("rel=\"first\""), links::toString);
    assertNull(get("limit=6&country=!SEN").path("next"));
  }

  @Test
  void forgets_words_and_reports_with_the_article_that_brought_them() {
    assertEquals(1, get("q=kazernes").<List<Object>>path("items").size());
    dataset.forgets("nl1");
    assertEquals(0, get("q=kazernes").<List<Object>>path("items").size());
    Response left = get("type=WITHDRAWAL");
    assertEquals("2022-09-01", left.path("items[0].reported.earliest"));
    seven_events_of_seven_types();
  }

  @Test
  void takes_a_body_with_single_values_numbers_and_arrays() {
    Response found =
        given()
            .filter(Contract.kept())
            .contentType("application/json")
            .body(
                """
                {"type": ["ATTACK", "ARREST"], "country": ["!SEN"], "bbox": [-3, 12, 2.5, 18], "fatalitiesMin": 5,
                 "expand": ["mentions"], "limit": 1, "count": "exact"}
                """)
            .post("/api/v1/events/search");
    assertEquals(List.of("ATTACK"), found.path("items.type"));
    assertEquals("fr1", found.path("items[0].mentions[0].article"));
    assertEquals(1, found.<Integer>path("total"));
  }

  private static Response get(String query) {
    Response response = given().urlEncodingEnabled(false).get("/api/v1/events?" + query);
    assertEquals(200, response.statusCode(), response::asString);
    return response;
  }
}
