package org.sahelevents.caching;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Gives answers that are kept before a request costs anything, where the state of the dataset is known without asking. */
@Singleton
class HotAnswers {
  /** After what is due for every request (CORS, its id), before the routes. */
  private static final int BEFORE_ROUTES = 100;

  private final Revisions revisions;
  private final Validators validators;
  private final KeptAnswers kept;

  HotAnswers(Revisions revisions, Validators validators, KeptAnswers kept) {
    this.revisions = revisions;
    this.validators = validators;
    this.kept = kept;
  }

  void register(@Observes Filters filters) {
    filters.register(this::answer, BEFORE_ROUTES);
  }

  private void answer(RoutingContext context) {
    HttpServerRequest request = context.request();
    boolean reading = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    Revision revision = reading ? revisions.fresh() : null;
    Answer answer = revision == null ? null : kept.find(revision, RequestKey.of(request));
    if (answer == null) {
      context.next();
      return;
    }
    HttpServerResponse response = context.response();
    String modified = validators.lastModified(revision);
    if (modified != null) {
      response.putHeader("Last-Modified", modified);
    }
    answer.headers().forEach(response::putHeader);
    if (has(request, answer, modified)) {
      response.setStatusCode(304);
      response.headers().remove("Content-Type");
      response.end();
    } else if (request.method() == HttpMethod.HEAD) {
      response.putHeader("Content-Length", String.valueOf(answer.body().length)).end();
    } else {
      response.end(Buffer.buffer(answer.body()));
    }
  }

  private static boolean has(HttpServerRequest request, Answer answer, String modified) {
    String tags = request.getHeader("If-None-Match");
    return tags == null
        ? Validators.unchangedSince(request.getHeader("If-Modified-Since"), modified)
        : tags.strip().equals("*") || Validators.matches(tags, answer.tag());
  }
}
