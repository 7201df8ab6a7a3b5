package org.sahelevents.testing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.sahelevents.testing.RandomRequests.Request;

/** Sends random requests over several connections and tells which of them the server failed at. */
public final class Fuzz {
  private static final int CONNECTIONS = 8;
  private static final int PATIENCE_SECONDS = 60;
  private static final int FAULTS = 20;

  private final Map<String, Integer> statuses = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private final Set<String> unanswered = new TreeSet<>();

  private Fuzz() {}

  /** How many requests are sent: {@code fuzz.requests} of the system, or else so many. */
  public static int requests(int otherwise) {
    return Integer.getInteger("fuzz.requests", otherwise);
  }

  /**
   * Sends so many requests to a server that holds some events, articles and a run of the import.
   *
   * @param writing whether to send what may change the dataset, too
   */
  public static Fuzz at(URI server, int requests, boolean writing)
      throws IOException, InterruptedException {
    Fuzz fuzz = new Fuzz();
    RandomRequests random = new RandomRequests(requests, RealValues.of(server), writing);
    random.answerable().forEach(o -> fuzz.unanswered.add(o.toString()));
    Vertx vertx = Vertx.vertx();
    ExecutorService senders = Executors.newFixedThreadPool(CONNECTIONS);
    HttpClient client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setDefaultHost(server.getHost())
                .setDefaultPort(server.getPort())
                .setMaxPoolSize(CONNECTIONS)
                .setMaxInitialLineLength(1 << 16)
                .setMaxHeaderSize(1 << 16));
    try {
      AtomicInteger left = new AtomicInteger(requests);
      for (int i = 0; i < CONNECTIONS; i++) {
        senders.execute(
            () -> {
              while (left.getAndDecrement() > 0) {
                Request request = random.next();
                fuzz.note(request, fuzz.send(client, request, true));
              }
            });
      }
      senders.shutdown();
      if (!senders.awaitTermination(2, TimeUnit.HOURS)) {
        throw new AssertionError("the server does not come to an end");
      }
    } finally {
      senders.shutdownNow();
      client.close();
      vertx.close();
    }
    return fuzz;
  }

  /** Requests that were answered by a fault of the server, or not at all; some of them if there are many. */
  public List<String> faults() {
    return faults;
  }

  /** How many answers there were of each status. */
  public Map<String, Integer> statuses() {
    return statuses;
  }

  /** Operations of which nothing asked was answered with success, though it could have been. */
  public Set<String> unanswered() {
    return unanswered;
  }

  /** How many of a hundred were answered by 200. */
  public int percentAnswered() {
    int all = statuses.values().stream().mapToInt(Integer::intValue).sum();
    return 100 * statuses.getOrDefault("200", 0) / all;
  }

  private record Answer(int status, String retryAfter, Buffer body) {}

  /** The answer; null if there was none, twice. The first may be lost with a connection that was just being closed. */
  private Answer send(HttpClient client, Request request, boolean again) {
    RequestOptions options =
        new RequestOptions().setMethod(HttpMethod.valueOf(request.method())).setURI(request.uri());
    request.headers().forEach(options::putHeader);
    Future<Answer> answer =
        client
            .request(options)
            .compose(
                (HttpClientRequest open) ->
                    request.body() == null ? open.send() : open.send(Buffer.buffer(request.body())))
            .compose(
                (HttpClientResponse begun) ->
                    begun
                        .body()
                        .map(
                            body ->
                                new Answer(
                                    begun.statusCode(), begun.getHeader("Retry-After"), body)));
    try {
      return answer
          .toCompletionStage()
          .toCompletableFuture()
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException lost) {
      return again ? send(client, request, false) : null;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private synchronized void note(Request request, Answer answer) {
    statuses.merge(answer == null ? "none" : String.valueOf(answer.status), 1, Integer::sum);
    if (answer != null && answer.status / 100 == 2 && request.operation() != null) {
      unanswered.remove(request.operation().toString());
    }
    boolean busy = answer != null && answer.status == 503 && answer.retryAfter != null;
    // what OData has and this server does not is told by 501, as OData wants it
    boolean fault = answer == null || answer.status >= 500 && answer.status != 501 && !busy;
    if (fault && faults.size() < FAULTS) {
      faults.add(
          (answer == null ? "no answer" : answer.status + " " + answer.body) + ": " + request);
    }
  }
}
