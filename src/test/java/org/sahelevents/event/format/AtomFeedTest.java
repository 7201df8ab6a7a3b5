package org.sahelevents.event.format;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sahelevents.coding.EventType.ATTACK;
import static org.sahelevents.coding.EventType.COUP;
import static org.sahelevents.coding.EventType.WITHDRAWAL;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sahelevents.event.Dataset;
import org.sahelevents.testing.Contract;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What RFC 4287 demands of a feed and its entries, and what readers of feeds follow. */
@QuarkusTest
class AtomFeedTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @Inject Dataset dataset;

  @BeforeEach
  void three_events() {
    dataset.clear();
    dataset.holds(article("a", "2021-06", said(COUP).in("MLI").by("MLI").on("2021-05-24")));
    dataset.holds(article("b", "2022-08", said(WITHDRAWAL).by("FRA").on("2022-08-15").at("gao")));
    dataset.holds(article("c", "2020-02", said(ATTACK).in("BFA").by("JNIM").on("2020-02-01")));
  }

  @Test
  void feed_and_entries_have_what_the_standard_demands() throws Exception {
    Element feed = feed("format=atom");
    check(feed);
    assertEquals(1, children(feed, "author").size());
    List<Element> entries = children(feed, "entry");
    assertEquals(3, entries.size());
    List<String> ids = new ArrayList<>(List.of(text(feed, "id")));
    for (Element entry : entries) {
      check(entry);
      ids.add(text(entry, "id"));
      assertTrue(children(entry, "published").size() <= 1);
      children(entry, "published").forEach(p -> Instant.parse(p.getTextContent()));
      assertEquals(1, children(entry, "content").size());
    }
    assertEquals(ids.size(), new HashSet<>(ids).size(), ids::toString);
  }

  private static void check(Element of) {
    for (String required : List.of("id", "title", "updated")) {
      assertEquals(1, children(of, required).size(), required);
    }
    assertTrue(URI.create(text(of, "id")).isAbsolute());
    assertTrue(!text(of, "title").isBlank());
    Instant.parse(text(of, "updated"));
    List<String> alternates = new ArrayList<>();
    for (Element link : children(of, "link")) {
      assertTrue(URI.create(link.getAttribute("href")).isAbsolute());
      if (link.getAttribute("rel").equals("alternate")) {
        alternates.add(link.getAttribute("type"));
      }
    }
    assertEquals(alternates.size(), new HashSet<>(alternates).size(), alternates::toString);
    assertEquals("text/html", alternates.get(0));
  }

  @Test
  void it_begins_with_what_changed_last_and_ends_after_a_hundred() throws Exception {
    List<Element> entries = children(feed("format=atom"), "entry");
    List<Instant> updated = entries.stream().map(e -> Instant.parse(text(e, "updated"))).toList();
    assertEquals(updated.stream().sorted(Comparator.reverseOrder()).toList(), updated);
    assertTrue(text(entries.get(0), "title").startsWith("Attack"), text(entries.get(0), "title"));
    dataset.holds(
        IntStream.range(0, 110)
            .mapToObj(
                i ->
                    article(
                        "more" + i,
                        "2015-01",
                        said(ATTACK)
                            .in("NER")
                            .by("JNIM")
                            .on(LocalDate.of(2000, 1, 1).plusDays(40L * i).toString())))
            .toArray(Dataset.Report[]::new));
    Element feed = feed("format=atom");
    assertEquals(100, children(feed, "entry").size());
    Response next = given().urlEncodingEnabled(false).get(link(feed, "next"));
    Element rest = Read.xml(next.asByteArray()).getDocumentElement();
    assertEquals(13, children(rest, "entry").size());
    assertEquals(text(feed, "id"), text(rest, "id"));
    assertEquals(20, children(feed("format=atom&limit=20"), "entry").size());
    String earliest = text(children(feed("format=atom&sort=earliest"), "entry").get(0), "title");
    assertTrue(earliest.contains("2000-01-01"), earliest);
  }

  @Test
  void every_filter_has_a_feed_of_its_own_that_says_which() throws Exception {
    Element all = feed("format=atom");
    Element coups = feed("format=atom&type=COUP&country=MLI,NER");
    assertEquals("Sahel Events", text(all, "title"));
    assertEquals("Sahel Events: type COUP; country MLI, NER", text(coups, "title"));
    assertNotEquals(text(all, "id"), text(coups, "id"));
    assertEquals(
        text(coups, "id"),
        text(feed("country=NER&country=MLI&type=COUP&limit=5&format=atom"), "id"));
    String page = link(coups, "alternate");
    assertTrue(page.endsWith("/?type=COUP&country=MLI,NER"), page);
  }

  @Test
  void one_link_leads_to_itself_whatever_was_accepted() throws Exception {
    String asked = link(feed("format=atom&type=COUP"), "self");
    assertTrue(asked.endsWith("/api/v1/events?format=atom&type=COUP"), asked);
    Response accepted = given().accept("application/atom+xml").get("/api/v1/events?type=COUP");
    String self = link(Read.xml(accepted.asByteArray()).getDocumentElement(), "self");
    assertTrue(self.endsWith("/api/v1/events?type=COUP&format=atom"), self);
  }

  @Test
  void entries_lead_to_the_page_of_the_event() throws Exception {
    Element entry = children(feed("format=atom&type=WITHDRAWAL"), "entry").get(0);
    String id = text(entry, "id").substring("urn:uuid:".length());
    assertTrue(link(entry, "alternate").endsWith("/?event=" + id), link(entry, "alternate"));
    assertEquals(
        "16.27 -0.04",
        entry
            .getElementsByTagNameNS("http://www.georss.org/georss", "point")
            .item(0)
            .getTextContent());
    String page = given().get("/").asString();
    assertTrue(page.contains("<link rel=\"alternate\" type=\"application/atom+xml\""), page);
  }

  private static Element feed(String query) throws Exception {
    Response got = given().filter(Contract.kept()).get("/api/v1/events?" + query);
    assertEquals(200, got.statusCode(), got::asString);
    return Read.xml(got.asByteArray()).getDocumentElement();
  }

  /** The only link of the relation, or the first of those to other formats. */
  private static String link(Element of, String relation) {
    List<Element> links =
        children(of, "link").stream().filter(l -> l.getAttribute("rel").equals(relation)).toList();
    assertTrue(links.size() == 1 || relation.equals("alternate"), relation);
    return links.get(0).getAttribute("href");
  }

  private static String text(Element of, String child) {
    return children(of, child).get(0).getTextContent();
  }

  private static List<Element> children(Element of, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = of.getElementsByTagNameNS(ATOM, name);
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i).getParentNode() == of) {
        found.add((Element) nodes.item(i));
      }
    }
    return found;
  }
}
