package org.sahelevents.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sahelevents.testing.ChunkedAnswer;
import org.sahelevents.testing.SahelProcess;

/** Exports of more than the server's memory could hold come whole, in every format that is streamed. */
class ConstantMemoryIT {
  private static final int EVENTS = 60_000;

  /** What the server needs to come up and to answer anything at all. */
  private static final int HEAP_MIB = 64;

  private static final int PATIENCE_MS = 120_000;

  @TempDir Path data;

  @Test
  void exportsOfMoreThanTheMemoryHoldsComeWhole() throws Exception {
    SahelProcess.Ended made =
        SahelProcess.run(
            "bench", "--data", "" + data, "--events", "" + EVENTS, "--only", "h", "--seconds", "1");
    assertEquals(0, made.status(), made.err());
    int port = SahelProcess.freePort();
    try (SahelProcess server =
        SahelProcess.start(
                Map.of("SAHEL_JAVA_OPTS", "-Xmx" + HEAP_MIB + "m"),
                "serve",
                "--no-seeds",
                "--data",
                "" + data,
                "--port",
                "" + port)
            .ready(port)) {
      for (String format : List.of("ndjson", "csv", "geojson", "parquet", "xlsx")) {
        ChunkedAnswer answer = export(port, format);
        assertTrue(answer.trailers().contains("X-Event-Count: " + EVENTS + "\r\n"), format);
        assertTrue(answer.trailers().contains(answer.digest()), format);
        assertTrue(
            !format.equals("ndjson") || answer.bytes() > 2L * HEAP_MIB << 20,
            answer.bytes() + " bytes prove nothing");
      }
      server.terminate();
    }
  }

  private static ChunkedAnswer export(int port, String format) throws Exception {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(PATIENCE_MS);
      String request =
          "GET /api/v1/events?format=%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.formatted(format).getBytes(StandardCharsets.US_ASCII));
      return ChunkedAnswer.read(socket.getInputStream(), OutputStream.nullOutputStream());
    } catch (IOException cut) {
      throw new AssertionError(format + " does not come whole", cut);
    }
  }
}
