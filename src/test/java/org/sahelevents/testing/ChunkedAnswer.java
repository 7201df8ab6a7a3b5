package org.sahelevents.testing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * A streamed answer as it went over the wire, its body passed on and not held.
 *
 * @param head status line and headers, in lower case
 * @param bytes length of the body
 * @param digest of the body as {@code Repr-Digest} writes it
 * @param trailers the lines behind the last chunk
 */
public record ChunkedAnswer(String head, long bytes, String digest, String trailers) {
  /**
   * Reads an answer to its end.
   *
   * @throws IOException when the connection ends before it does
   */
  public static ChunkedAnswer read(InputStream in, OutputStream body)
      throws IOException, NoSuchAlgorithmException {
    DigestOutputStream digested =
        new DigestOutputStream(body, MessageDigest.getInstance("SHA-256"));
    String head = lines(in).toLowerCase(Locale.ROOT);
    long bytes = 0;
    byte[] portion = new byte[1 << 16];
    for (int left = length(in); left > 0; left = length(in)) {
      bytes += left;
      while (left > 0) {
        int read = in.read(portion, 0, Math.min(left, portion.length));
        if (read < 0) {
          throw new EOFException("cut off after " + bytes);
        }
        digested.write(portion, 0, read);
        left -= read;
      }
      line(in);
    }
    String digest = Base64.getEncoder().encodeToString(digested.getMessageDigest().digest());
    return new ChunkedAnswer(head, bytes, "sha-256=:" + digest + ":", lines(in));
  }

  private static int length(InputStream in) throws IOException {
    return Integer.parseInt(line(in), 16);
  }

  /** Up to the empty one. */
  private static String lines(InputStream in) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      lines.append(line).append("\r\n");
    }
    return lines.toString();
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("cut off in a line: " + line);
      }
      line.append((char) c);
    }
    return line.substring(0, line.length() - 1);
  }
}
