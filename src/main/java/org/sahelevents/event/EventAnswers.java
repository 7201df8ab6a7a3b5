package org.sahelevents.event;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sahelevents.api.ApiDescription;
import org.sahelevents.api.KnownParametersFilter;
import org.sahelevents.api.Page;
import org.sahelevents.caching.Reading;
import org.sahelevents.event.query.EventPage;
import org.sahelevents.event.query.EventParameters;
import org.sahelevents.event.query.EventParts;
import org.sahelevents.event.query.EventQueries;
import org.sahelevents.event.query.EventQuery;
import org.sahelevents.event.query.EventShape;
import org.sahelevents.event.query.Given;
import org.sahelevents.event.query.RenderedEvents;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Pages of events as HTTP gives them. */
@ApplicationScoped
public class EventAnswers {
  /** Header that says how many events are wanted in all. */
  static final String TOTAL = "X-Total-Count";

  private static final int LARGEST_BODY = 1 << 20;

  /** A member given twice, or something behind the end, would otherwise be overlooked. */
  private static final ObjectReader STRICT =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .reader();

  private final EventQueries queries;
  private final RenderedEvents rendered;
  private final Reading reading;
  private final EventParts parts;
  private final ObjectMapper mapper;

  EventAnswers(
      EventQueries queries,
      RenderedEvents rendered,
      Reading reading,
      EventParts parts,
      ObjectMapper mapper) {
    this.queries = queries;
    this.rendered = rendered;
    this.reading = reading;
    this.parts = parts;
    this.mapper = mapper;
  }

  /**
   * The parameters in a body.
   *
   * @throws SahelException that says what is wrong with it
   */
  Given given(InputStream body) throws IOException {
    byte[] sent = body.readNBytes(LARGEST_BODY + 1);
    if (sent.length > LARGEST_BODY) {
      throw new SahelException(ProblemKind.TOO_LARGE, "The body must not be larger than 1 MiB.");
    }
    return Given.of(json(sent), KnownParametersFilter.namesIn(EventParameters.class));
  }

  private static JsonNode json(byte[] sent) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sent)).toString();
      return STRICT.readTree(text);
    } catch (CharacterCodingException notUtf8) {
      throw new SahelException(
          ProblemKind.INVALID_INPUT, "The body is not JSON: it is not UTF-8.", notUtf8);
    } catch (JsonProcessingException notJson) {
      int line = notJson.getLocation() == null ? 1 : notJson.getLocation().getLineNr();
      throw new SahelException(
          ProblemKind.INVALID_INPUT,
          "The body is not JSON: %s (line %d).".formatted(notJson.getOriginalMessage(), line),
          notJson);
    }
  }

  /** @param uri of the request, for links to other pages; null where a page has no URL */
  Response page(EventQuery query, UriInfo uri) {
    RenderedEvents.RenderedPage ready = ready(query);
    EventPage page = ready == null ? queries.page(query, limit(query)) : ready.page();
    byte[] body =
        ready == null
            ? bytes(EventFieldsFilter.writer(mapper, query.shape().given()), page)
            : RenderedJson.page(ready.items(), bytes(mapper.writer(), page));
    return about(Response.ok(body, MediaType.APPLICATION_JSON_TYPE), query, page, uri);
  }

  /** Null where the page has to be made of rows. */
  private RenderedEvents.RenderedPage ready(EventQuery query) {
    Optional<RenderedEvents.RenderedPage> ready = rendered.page(query, limit(query), reading::tell);
    if (reading.isAwaited()) {
      // no row told it; by now there may be some
      reading.ask();
      ready = rendered.page(query, limit(query), reading::tell);
    }
    return ready.orElse(null);
  }

  /** One event with its mentions; nothing where there is none. */
  Optional<byte[]> one(UUID id) {
    Optional<RenderedEvents.RenderedEvent> ready = rendered.byId(id, reading::tell);
    // of an event that comes just now
    reading.ask();
    return ready
        .map(RenderedJson::event)
        .or(
            () ->
                queries
                    .byId(id)
                    .map(e -> parts.complete(List.of(e), EventShape.WITH_MENTIONS, null).get(0))
                    .map(event -> bytes(mapper.writer(), event)));
  }

  /** One event per line: those of a page. */
  Response lines(EventQuery query, UriInfo uri) {
    EventPage page = queries.page(query, limit(query));
    ObjectWriter writer = EventFieldsFilter.writer(mapper, query.shape().given());
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Event event : page.items()) {
      lines.writeBytes(bytes(writer, event));
      lines.write('\n');
    }
    MediaType type = MediaType.valueOf(ApiDescription.NDJSON);
    return about(Response.ok(lines.toByteArray(), type), query, page, uri);
  }

  static Response about(
      Response.ResponseBuilder response, EventQuery query, EventPage page, UriInfo uri) {
    if (uri != null) {
      Page.links(uri, page.prev(), page.next(), response);
    }
    if (page.total() != null) {
      response.header(TOTAL, page.total());
    }
    return response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
  }

  static int limit(EventQuery query) {
    return query.limit() == null ? Page.DEFAULT_LIMIT : query.limit();
  }

  private static byte[] bytes(ObjectWriter writer, Object value) {
    try {
      return writer.writeValueAsBytes(value);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
