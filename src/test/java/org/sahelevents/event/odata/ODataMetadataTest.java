package org.sahelevents.event.odata;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@QuarkusTest
class ODataMetadataTest extends SixEvents {
  private static final String EDM = "http://docs.oasis-open.org/odata/ns/edm";

  @Test
  void the_service_names_its_sets_and_each_answers() {
    Response service = ok("/odata").extract().response();
    assertEquals(server.resolve("/odata/$metadata").toString(), service.path("'@odata.context'"));
    List<String> sets = service.path("value.url");
    assertTrue(sets.containsAll(List.of("Events", "Mentions", "Actors", "Places")), sets::toString);
    for (String set : sets) {
      ok("/odata/" + set + "?$top=3")
          .body("'@odata.context'", endsWith("/odata/$metadata#" + set))
          .body("value", not(hasSize(0)));
    }
    given().get("/odata/").then().statusCode(200);
  }

  @Test
  void metadata_describe_every_property_that_is_given() throws Exception {
    Response answer = given().get("/odata/$metadata");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.contentType().startsWith("application/xml"), answer.contentType());
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document metadata =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.asByteArray()));
    assertEquals("4.0", metadata.getDocumentElement().getAttribute("Version"));
    Map<String, Element> types = new HashMap<>();
    for (Element type : elements(metadata.getElementsByTagNameNS(EDM, "EntityType"))) {
      types.put("SahelEvents." + type.getAttribute("Name"), type);
      List<Element> properties = elements(type.getElementsByTagNameNS(EDM, "Property"));
      for (Element key : elements(type.getElementsByTagNameNS(EDM, "PropertyRef"))) {
        assertTrue(
            properties.stream()
                .anyMatch(
                    p ->
                        p.getAttribute("Name").equals(key.getAttribute("Name"))
                            && p.getAttribute("Nullable").equals("false")));
      }
    }
    List<String> included =
        elements(metadata.getElementsByTagNameNS(EDM + "x", "Include")).stream()
            .map(i -> i.getAttribute("Namespace"))
            .toList();
    List<Element> sets = elements(metadata.getElementsByTagNameNS(EDM, "EntitySet"));
    assertEquals(9, sets.size());
    for (Element set : sets) {
      List<String> described =
          elements(
                  types.get(set.getAttribute("EntityType")).getElementsByTagNameNS(EDM, "Property"))
              .stream()
              .map(p -> p.getAttribute("Name"))
              .toList();
      Map<String, Object> entity =
          ok("/odata/" + set.getAttribute("Name") + "?$top=1").extract().path("value[0]");
      assertEquals(described, List.copyOf(entity.keySet()), set.getAttribute("Name"));
      assertEquals(
          List.of("Deletable", "Expandable", "Insertable", "Searchable", "Updatable"),
          elements(set.getElementsByTagNameNS(EDM, "PropertyValue")).stream()
              .filter(not -> not.getAttribute("Bool").equals("false"))
              .map(not -> not.getAttribute("Property"))
              .toList());
      for (Element term : elements(set.getElementsByTagNameNS(EDM, "Annotation"))) {
        String vocabulary = term.getAttribute("Term").replaceFirst("[.][^.]*$", "");
        assertTrue(included.contains(vocabulary), vocabulary);
      }
    }
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json;odata.metadata=minimal;q=1.0,application/json;odata=minimalmetadata;q=0.9,application/atomsvc+xml;q=0.8,application/atom+xml;q=0.8,application/xml;q=0.7,text/plain;q=0.7",
        "*/*",
        "application/json"
      })
  void spreadsheets_get_what_they_accept(String accept) {
    for (String path : List.of("/odata", "/odata/Events")) {
      given()
          .header("Accept", accept)
          .header("OData-MaxVersion", "4.0")
          .get(path)
          .then()
          .statusCode(200)
          .header("OData-Version", "4.0")
          .contentType(startsWith("application/json;odata.metadata=minimal"));
    }
    given()
        .header("Accept", accept)
        .get("/odata/$metadata")
        .then()
        .statusCode(200)
        .header("OData-Version", "4.0")
        .contentType(startsWith("application/xml"));
  }
}
