package org.sahelevents.event.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sahelevents.event.Dataset;

@QuarkusTest
class FilterQueryTest {
  @Inject EventQueryReader reader;
  @Inject Dataset dataset;

  @Test
  void what_is_written_asks_for_the_same() {
    RandomQuestions random = new RandomQuestions(20_261_121);
    dataset.clear();
    dataset.holds(random.reports(40));
    for (int i = 0; i < 2000; i++) {
      EventFilter filter = reader.filter(Given.of(random.question()));
      String written = FilterQuery.of(filter).encoded();
      assertEquals(filter, reader.filter(Given.of(parameters(written))), written);
    }
  }

  @Test
  void equal_questions_are_written_alike() {
    assertEquals(
        written("country=NER,MLI&type=!ATTACK&type=COUP&from=2020&match=overlaps"),
        written("type=COUP,!ATTACK&from=2020-01-01&country=MLI&country=NER&affiliates=false"));
    assertEquals(
        "type=COUP,!ATTACK&country=MLI,NER&from=2020-01-01",
        written("country=NER,MLI&type=!ATTACK&type=COUP&from=2020"));
    assertEquals(
        "q=%22twee%20woorden%22%20-een%20or%20begin*",
        written("q=\"twee woorden\" -\"een\" OR begin*"));
    assertEquals("q=%22or%22%20%22a-b%22", written("q=\"or\" a-b"));
    assertEquals("changedSince=17", written("changedSince=17"));
    assertEquals("bbox=-10,0.5,10,20", written("bbox=-10.0,0.50,1e1,20"));
    assertEquals("", written(""));
  }

  @Test
  void people_can_read_it() {
    assertEquals(
        "type ATTACK, COUP; from 2020-01-01",
        FilterQuery.of(reader.filter(Given.of(parameters("type=ATTACK&type=COUP&from=2020"))))
            .words());
  }

  private String written(String question) {
    return FilterQuery.of(reader.filter(Given.of(parameters(question)))).encoded();
  }

  private static Map<String, List<String>> parameters(String query) {
    Map<String, List<String>> parameters = new HashMap<>();
    for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
      String[] parts = pair.split("=", 2);
      String value = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
      parameters.merge(
          parts[0],
          List.of(value),
          (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }
    return parameters;
  }
}
