package org.sahelevents.event;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;

/** Values kept as JSON in one column. */
@ApplicationScoped
public class Json {
  private final ObjectMapper mapper;

  Json(ObjectMapper mapper) {
    this.mapper =
        mapper
            .copy()
            .registerModule(new SimpleModule().addDeserializer(LocalDate.class, new Day()));
  }

  /** Reads yyyy-mm-dd; the parser of all formats took a seventh of the time of a page. */
  private static final class Day extends StdDeserializer<LocalDate> {
    private static final int LENGTH = 10;

    Day() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      String day = json.getText();
      return day.length() == LENGTH
          ? LocalDate.of(
              Integer.parseInt(day, 0, 4, 10),
              Integer.parseInt(day, 5, 7, 10),
              Integer.parseInt(day, 8, LENGTH, 10))
          : LocalDate.parse(day);
    }
  }

  /** As the API writes it. */
  public String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a record that is no JSON: " + value, impossible);
    }
  }

  /** As {@link #write} wrote it. */
  public <T> T read(String json, TypeReference<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a column that holds something else: " + json, broken);
    }
  }
}
