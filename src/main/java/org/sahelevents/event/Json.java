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

  private static final class Day extends StdDeserializer<LocalDate> {
    Day() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      return StoredJson.day(json.getText());
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
