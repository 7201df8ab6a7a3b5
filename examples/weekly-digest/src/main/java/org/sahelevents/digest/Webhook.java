package org.sahelevents.digest;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Where the digest is posted as {@code {"text": ...}}, which Slack, Mattermost and Rocket.Chat take. */
record Webhook(URI address) {
  /** @throws IOException if it cannot be reached or does not take it */
  void post(Digest digest) throws IOException, InterruptedException {
    String body = new ObjectMapper().writeValueAsString(Map.of("text", digest.text()));
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json")
                    .timeout(Duration.ofSeconds(30))
                    .POST(BodyPublishers.ofString(body))
                    .build(),
                BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(
          "the webhook answers " + answer.statusCode() + ": " + answer.body().strip());
    }
  }
}
