package org.sahelevents.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sahelevents.api.Page;
import org.sahelevents.caching.Reading;
import org.sahelevents.event.query.EventPage;
import org.sahelevents.event.query.EventParts;
import org.sahelevents.event.query.EventQueries;
import org.sahelevents.event.query.EventQuery;
import org.sahelevents.event.query.EventShape;
import org.sahelevents.event.query.RenderedEvents;

/** Pages of events as HTTP gives them. */
@ApplicationScoped
public class EventAnswers {
  /** Header that says how many events are wanted in all. */
  static final String TOTAL = "X-Total-Count";

  /** What else may change an answer. */
  static final String VARY = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING;

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

  /** @param uri of the request, for links to other pages; null where a page has no URL */
  Response page(EventQuery query, UriInfo uri) {
    RenderedEvents.RenderedPage ready = ready(query);
    EventPage page = ready == null ? queries.page(query, limit(query)) : ready.page();
    byte[] body =
        ready == null
            ? bytes(EventWriters.writer(mapper, query.shape().given()), page)
            : RenderedJson.page(ready.items(), bytes(mapper.writer(), page));
    return about(Response.ok(body, MediaType.APPLICATION_JSON_TYPE), query, page, uri);
  }

  /** Null where the page has to be made of rows. */
  private RenderedEvents.RenderedPage ready(EventQuery query) {
    Optional<RenderedEvents.RenderedPage> ready = rendered.page(query, limit(query), reading::tell);
    // of other shapes, which no statement tells it of
    reading.ask();
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
  void lines(EventQuery query, EventPage page, OutputStream out) throws IOException {
    ObjectWriter writer = EventWriters.writer(mapper, query.shape().given());
    for (Event event : page.items()) {
      out.write(bytes(writer, event));
      out.write('\n');
    }
  }

  static Response about(
      Response.ResponseBuilder response, EventQuery query, EventPage page, UriInfo uri) {
    if (uri != null) {
      Page.links(uri, page.prev(), page.next(), response);
    }
    if (page.total() != null) {
      response.header(TOTAL, page.total());
    }
    return response.header(HttpHeaders.VARY, VARY).build();
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
