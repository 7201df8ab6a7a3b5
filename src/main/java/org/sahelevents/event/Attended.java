package org.sahelevents.event;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/** Fails when it is flushed and its reader has gone away, even if nothing was written meanwhile. */
final class Attended extends FilterOutputStream {
  private final BooleanSupplier gone;

  Attended(OutputStream out, BooleanSupplier gone) {
    super(out);
    this.gone = gone;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
  }

  @Override
  public void flush() throws IOException {
    if (gone.getAsBoolean()) {
      throw new IOException("the caller has gone away");
    }
    out.flush();
  }
}
