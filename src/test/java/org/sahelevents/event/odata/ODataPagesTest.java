package org.sahelevents.event.odata;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sahelevents.event.Dataset;
import org.sahelevents.sql.Sql;

/** Follows the feed's own links over more articles than a page holds. */
@QuarkusTest
class ODataPagesTest {
  private static final int ARTICLES = 2 * Entities.PAGE + 17;

  @TestHTTPResource URI server;
  @Inject Dataset dataset;
  @Inject DataSource database;

  @Transactional
  void fill() {
    Sql.of(
            database,
            """
            insert into articles (id, source, content_hash, language, published_precision, published_basis, body, coder_version)
            select 'n' || n, 'test', 'hash', 'nl', 'OPEN', 'UNKNOWN', 'Tekst.', '0' from generate_series(1, :articles) as n
            """)
        .with("articles", ARTICLES)
        .update();
  }

  @AfterEach
  void empty() {
    dataset.clear();
  }

  @Test
  void every_article_comes_once() {
    dataset.clear();
    fill();
    assertEquals(ARTICLES, through("/odata/Articles?$select=id&$count=true").size());
    assertEquals(ARTICLES - 7, through("/odata/Articles?$select=id&$skip=7").size());
    List<String> some = through("/odata/Articles?$select=id&$top=6001&$orderby=title,id%20desc");
    assertEquals(6001, some.size());
    assertEquals("n9999", some.get(0));
  }

  private List<String> through(String first) {
    List<String> ids = new ArrayList<>();
    String next = first;
    while (next != null) {
      Response page = given().urlEncodingEnabled(false).get(next);
      assertEquals(200, page.statusCode(), page.asString());
      List<String> given = page.path("value.id");
      assertTrue(given.size() <= Entities.PAGE);
      ids.addAll(given);
      if (!next.equals(first)) {
        assertNull(page.path("'@odata.count'"));
      }
      String link = page.path("'@odata.nextLink'");
      assertTrue(link == null || link.startsWith(server.resolve("/odata/").toString()), link);
      next = link == null ? null : link.substring(server.resolve("/").toString().length() - 1);
    }
    assertEquals(ids.size(), new HashSet<>(ids).size());
    return ids;
  }
}
