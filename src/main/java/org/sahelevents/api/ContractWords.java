package org.sahelevents.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/** What the description says beside the annotations: words for types that know no HTTP, and answers recorded on the seeds. */
final class ContractWords {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ContractWords() {}

  /** By the name of a schema, or of a schema and its member: {@code Quote.start}. */
  static Map<String, String> descriptions() {
    try (InputStream file = file("descriptions.yaml")) {
      Map<String, String> descriptions = new Yaml().load(file);
      return descriptions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By where they stand, such as {@code getEvent 200 application/json} or {@code getEvent id}; see ExampleRecorder. */
  static Map<String, JsonNode> examples() {
    try (InputStream file = file("examples.json")) {
      Map<String, JsonNode> examples = new TreeMap<>();
      for (Iterator<Map.Entry<String, JsonNode>> all = JSON.readTree(file).fields();
          all.hasNext(); ) {
        Map.Entry<String, JsonNode> one = all.next();
        examples.put(one.getKey(), one.getValue());
      }
      return examples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream file(String name) throws IOException {
    InputStream file = ContractWords.class.getResourceAsStream("/openapi/" + name);
    if (file == null) {
      throw new IOException("openapi/" + name + " is missing from the program");
    }
    return file;
  }
}
