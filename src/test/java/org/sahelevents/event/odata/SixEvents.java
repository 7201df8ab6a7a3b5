package org.sahelevents.event.odata;

import static io.restassured.RestAssured.given;
import static org.sahelevents.coding.EventType.ATTACK;
import static org.sahelevents.coding.EventType.COUP;
import static org.sahelevents.coding.EventType.EXPULSION;
import static org.sahelevents.coding.EventType.WITHDRAWAL;
import static org.sahelevents.coding.Status.PLANNED;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.sahelevents.event.Dataset;

/** The dataset that the feed is asked about, and a question that it answers. */
abstract class SixEvents {
  @TestHTTPResource URI server;
  @Inject Dataset dataset;

  @BeforeEach
  void six_events() {
    dataset.clear();
    dataset.holds(
        article(
            "a", "2022-08", said(WITHDRAWAL).by("FRA").on("2022-08-15").personnel(2400).at("gao")),
        article("b", "2022-01", said(COUP).in("MLI").by("MLI").on("2021-05-24")),
        article("c", "2023-08", said(COUP).in("NER").by("NER").on("2023-07-26")),
        article(
            "d",
            "2023-08",
            said(EXPULSION)
                .in("NER")
                .by("NER")
                .to("FRA")
                .status(PLANNED)
                .between("2023-08-25", null)),
        article("e", "2024-09", said(ATTACK).on("2024-08").at("djibo")),
        article("it's", "2025-02", said(COUP).in("TCD").by("TCD").on("2025-01-08")));
  }

  static ValidatableResponse ok(String path) {
    return given().urlEncodingEnabled(false).get(path).then().statusCode(200);
  }
}
