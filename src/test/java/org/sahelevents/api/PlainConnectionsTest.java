package org.sahelevents.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** A client that would rather speak HTTP/2, as that of the JDK, is answered without. */
@QuarkusTest
class PlainConnectionsTest {
  @TestHTTPResource("/docs/images/event.png")
  URI picture;

  @Test
  void are_not_upgraded() throws Exception {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
    HttpResponse<byte[]> answer =
        client.send(HttpRequest.newBuilder(picture).build(), BodyHandlers.ofByteArray());
    assertEquals(200, answer.statusCode());
    assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
  }
}
