package org.sahelevents.api;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * Speaks HTTP/1.1 where a connection is not encrypted; HTTP/2 is for connections with TLS, which agree on it beforehand.
 *
 * <p>Clients of the JDK offer to upgrade each plain connection, and about one in a hundred and fifty answers of more than 64 KB
 * broke off there ("Frame type(75) length(5078032) exceeds MAX_FRAME_SIZE").
 */
@Singleton
class PlainConnections implements HttpServerOptionsCustomizer {
  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options.setHttp2ClearTextEnabled(false);
  }
}
