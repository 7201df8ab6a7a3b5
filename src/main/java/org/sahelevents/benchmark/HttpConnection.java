package org.sahelevents.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One HTTP/1.1 connection that is kept open and asks one thing after the other. It does as little as it can: the
 * machine that is measured is the machine that asks.
 */
final class HttpConnection implements Closeable {
  private static final int PATIENCE_MILLIS = 15 * 60 * 1000;

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final byte[] portion = new byte[1 << 16];

  HttpConnection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    out = socket.getOutputStream();
  }

  /**
   * An answer.
   *
   * @param lines line feeds in the body
   * @param body null unless it was asked for
   */
  record Answer(int status, String etag, long bytes, long lines, byte[] body) {
    boolean ok() {
      return status == 200 || status == 304;
    }
  }

  /** @param etag for If-None-Match, or null */
  Answer get(String path, String etag) throws IOException {
    return ask(path, etag, null);
  }

  /** The answer with its body. */
  Answer read(String path) throws IOException {
    return ask(path, null, new ByteArrayOutputStream());
  }

  private Answer ask(String path, String ifNoneMatch, ByteArrayOutputStream body)
      throws IOException {
    String request =
        "GET "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\n"
            + (ifNoneMatch == null ? "" : "If-None-Match: " + ifNoneMatch + "\r\n")
            + "\r\n";
    out.write(request.getBytes(StandardCharsets.US_ASCII));
    int status = Integer.parseInt(line().split(" ")[1]);
    String etag = null;
    long length = -1;
    boolean chunked = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      int colon = header.indexOf(':');
      String value = header.substring(colon + 1).strip();
      switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
        case "etag" -> etag = value;
        case "content-length" -> length = Long.parseLong(value);
        case "transfer-encoding" -> chunked = true;
        default -> {}
      }
    }
    long[] read = {0, 0};
    if (chunked) {
      int size;
      do {
        size = Integer.parseInt(line().split(";")[0].strip(), 16);
        take(size, read, body);
        if (size > 0) {
          line();
        }
      } while (size > 0);
      while (!line().isEmpty()) {
        continue; // trailing headers
      }
    } else {
      take(status == 304 ? 0 : Math.max(0, length), read, body);
    }
    return new Answer(status, etag, read[0], read[1], body == null ? null : body.toByteArray());
  }

  private void take(long bytes, long[] read, ByteArrayOutputStream body) throws IOException {
    for (long left = bytes; left > 0; ) {
      int got = in.read(portion, 0, (int) Math.min(left, portion.length));
      if (got < 0) {
        throw new EOFException("the server cut an answer off");
      }
      for (int i = 0; i < got; i++) {
        if (portion[i] == '\n') {
          read[1]++;
        }
      }
      if (body != null) {
        body.write(portion, 0, got);
      }
      left -= got;
      read[0] += got;
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the server closed the connection");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
