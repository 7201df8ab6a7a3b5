package org.sahelevents.caching;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Gives answers that are kept before a request costs anything but the question whether the dataset is still the same. */
@Singleton
class HotAnswers {
  /** After what is due for every request (CORS, its id), before the routes. */
  private static final int BEFORE_ROUTES = 100;

  private static final String REVISION = HotAnswers.class.getName();

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

  /** The state of the dataset that was read for a request on its way here; null if none was. */
  static Revision revision(RoutingContext context) {
    return context.get(REVISION);
  }

  static void tell(RoutingContext context, Revision revision) {
    context.put(REVISION, revision);
  }

  private void answer(RoutingContext context) {
    HttpMethod method = context.request().method();
    RequestKey key =
        method == HttpMethod.GET || method == HttpMethod.HEAD
            ? RequestKey.of(context.request())
            : null;
    if (key == null || !kept.mayHave(key)) {
      context.next();
      return;
    }
    Revision fresh = revisions.fresh();
    if (fresh != null) {
      answer(context, key, fresh);
      return;
    }
    Context here = Vertx.currentContext();
    revisions
        .ask()
        .whenComplete(
            (revision, failed) -> here.runOnContext(then -> answer(context, key, revision)));
  }

  /** @param revision null if the database does not say; the routes will tell why */
  private void answer(RoutingContext context, RequestKey key, Revision revision) {
    Answer answer = revision == null ? null : kept.find(revision, key, Answer.class);
    if (answer == null) {
      tell(context, revision);
      context.next();
    } else if (!context.response().closed()) {
      send(context.request(), answer, validators.lastModified(revision));
    }
  }

  private static void send(HttpServerRequest request, Answer answer, String modified) {
    HttpServerResponse response = request.response();
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
