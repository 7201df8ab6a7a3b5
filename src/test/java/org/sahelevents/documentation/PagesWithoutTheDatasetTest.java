package org.sahelevents.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sahelevents.event.Dataset;

/** The documentation belongs to the program: it is there, and the same, whatever the dataset does. */
@QuarkusTest
class PagesWithoutTheDatasetTest {
  private static final List<String> PAGES =
      List.of(
          "/docs", "/docs/operations", "/docs/http", "/docs/style.css", "/docs/images/event.png");

  @TestHTTPResource URI server;
  @Inject DataSource database;
  @Inject Dataset dataset;

  /** Whoever asked for the revision would wait for the end of this transaction. */
  @Test
  void nobody_asks_in_which_state_the_dataset_is() throws Exception {
    try (Connection holder = database.getConnection()) {
      holder.setAutoCommit(false);
      holder.createStatement().execute("lock table dataset_state in access exclusive mode");
      for (String page : PAGES) {
        assertEquals(200, get(page, null).statusCode(), page);
      }
      holder.rollback();
    }
  }

  @Test
  void who_has_a_page_has_it_after_an_import_too() throws Exception {
    for (String page : PAGES) {
      String tag = get(page, null).headers().firstValue("ETag").orElseThrow();
      dataset.clear();
      HttpResponse<String> again = get(page, tag);
      assertEquals(304, again.statusCode(), page);
      assertEquals("", again.body(), page);
      assertEquals(tag, again.headers().firstValue("ETag").orElseThrow(), page);
      assertEquals(200, get(page, "\"other\"").statusCode(), page);
    }
    assertNotEquals(
        get("/docs", null).headers().firstValue("ETag"),
        get("/docs/http", null).headers().firstValue("ETag"));
  }

  private HttpResponse<String> get(String path, String known) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofMinutes(1));
    if (known != null) {
      request.header("If-None-Match", known);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
