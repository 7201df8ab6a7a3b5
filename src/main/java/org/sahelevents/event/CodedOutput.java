package org.sahelevents.event;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.sahelevents.api.ContentCoding;
import org.sahelevents.caching.Digests;

/** Compresses what is written, where that is wished, and digests what is sent: RFC 9530 counts the coding in. */
final class CodedOutput extends FilterOutputStream {
  private static final int BUFFER_BYTES = 8192;

  private final MessageDigest digest;

  /** @param coding GZIP, or anything else for the bytes as they are */
  CodedOutput(OutputStream wire, ContentCoding coding) throws IOException {
    this(wire, coding, Digests.sha256());
  }

  private CodedOutput(OutputStream wire, ContentCoding coding, MessageDigest digest)
      throws IOException {
    super(coded(new DigestOutputStream(wire, digest), coding));
    this.digest = digest;
  }

  private static OutputStream coded(OutputStream sent, ContentCoding coding) throws IOException {
    return coding == ContentCoding.GZIP ? new Gzip(sent) : sent;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
  }

  /**
   * Ends what is sent, but leaves open what it is sent to.
   *
   * @return its digest as the field {@code Repr-Digest} has it
   */
  String finish() throws IOException {
    if (out instanceof Gzip gzip) {
      gzip.finish();
    }
    out.flush();
    return "sha-256=:" + Base64.getEncoder().encodeToString(digest.digest()) + ":";
  }

  /** The fastest: an export that waits for its compression would be slower than without on most networks. */
  private static final class Gzip extends GZIPOutputStream {
    Gzip(OutputStream out) throws IOException {
      super(out, BUFFER_BYTES);
      def.setLevel(Deflater.BEST_SPEED);
    }

    @Override
    public void finish() throws IOException {
      super.finish();
      // its memory is not the heap's, and nobody closes the stream
      def.end();
    }
  }
}
