package org.sahelevents.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page's labels: the same in all languages, with the same slots, and all that the scripts ask for. */
class MessagesTest {
  private static final Path APP = Path.of("src/main/resources/web/app");
  private static final Pattern SLOT = Pattern.compile("\\{\\w+}");
  private static final Pattern ASKED = Pattern.compile("\\bt\\('([^']+)'");

  @ParameterizedTest
  @ValueSource(strings = {"nl", "fr"})
  void every_language_has_every_message_with_its_slots(String language) throws IOException {
    assertEquals(slots(messages("en")), slots(messages(language)));
  }

  @Test
  void what_the_scripts_ask_for_is_there() throws IOException {
    Set<String> keys = messages("en").keySet();
    Set<String> missing = new TreeSet<>();
    int asked = 0;
    try (Stream<Path> scripts = Files.list(APP)) {
      for (Path script : scripts.filter(file -> file.toString().endsWith(".js")).toList()) {
        for (MatchResult call : ASKED.matcher(Files.readString(script)).results().toList()) {
          asked++;
          String key = call.group(1);
          if (!keys.contains(key) && !keys.contains(key + ".other")) {
            missing.add(script.getFileName() + ": " + key);
          }
        }
      }
    }
    assertEquals(Set.of(), missing);
    assertTrue(asked > 100, () -> "few calls were found");
  }

  private static Map<String, Set<String>> slots(Map<String, String> messages) {
    Map<String, Set<String>> slots = new TreeMap<>();
    messages.forEach(
        (key, text) ->
            slots.put(
                key,
                SLOT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet())));
    return slots;
  }

  private static Map<String, String> messages(String language) throws IOException {
    JsonNode file =
        new ObjectMapper()
            .readTree(Files.readString(APP.resolve("messages").resolve(language + ".json")));
    Map<String, String> messages = new TreeMap<>();
    file.fields()
        .forEachRemaining(entry -> messages.put(entry.getKey(), entry.getValue().asText()));
    return messages;
  }
}
