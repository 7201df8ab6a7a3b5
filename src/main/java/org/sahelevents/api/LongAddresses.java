package org.sahelevents.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sahelevents.problem.ProblemKind;

/** Refuses addresses that are longer than anything of ours needs, and says where long questions go. */
@Singleton
class LongAddresses {
  /** Characters of path and query. */
  static final int LONGEST = 65_536;

  private static final int URI_TOO_LONG = 414;

  /** After the request's id and CORS, before anything reads the address. */
  private static final int EARLY = 200;

  private final ObjectMapper mapper;

  LongAddresses(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  void register(@Observes Filters filters) {
    filters.register(this::refuse, EARLY);
  }

  private void refuse(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.uri().length() <= LONGEST) {
      context.next();
      return;
    }
    // an unread body would be taken for the next request
    request.response().putHeader("Connection", "close");
    request
        .response()
        .setStatusCode(URI_TOO_LONG)
        .putHeader("Content-Type", ApiDescription.PROBLEM_JSON)
        .end(problem(request));
  }

  private String problem(HttpServerRequest request) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("status", URI_TOO_LONG);
    problem.put("title", "URI Too Long");
    problem.put(
        "detail",
        "An address has %,d characters at most, but this one has %,d; put long questions into the body of POST /api/v1/events/search, /events/counts or /events/facets."
            .formatted(LONGEST, request.uri().length()));
    problem.put("instance", request.path());
    problem.put("kind", ProblemKind.TOO_LARGE.name());
    problem.put(RequestId.NAME, RequestId.current());
    try {
      return mapper.writeValueAsString(problem);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
