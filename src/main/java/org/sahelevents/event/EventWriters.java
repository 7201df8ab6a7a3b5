package org.sahelevents.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.Set;

/** Writes events as JSON, whole or with some of their fields. */
@Singleton
public class EventWriters implements ObjectMapperCustomizer {
  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(new SimpleModule("events").addSerializer(Event.class, new EventJson()));
  }

  /** @param fields names of the fields to write; empty for all */
  public static ObjectWriter writer(ObjectMapper mapper, Set<String> fields) {
    return fields.isEmpty()
        ? mapper.writer()
        : mapper.writer().withAttribute(EventJson.FIELDS, fields);
  }
}
