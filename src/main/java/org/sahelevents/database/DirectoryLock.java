package org.sahelevents.database;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Tells the processes that share one data directory apart, by locks that the system drops when a process dies: byte 0 is
 * held while PostgreSQL is being started or stopped, byte 1 is shared by all that use it.
 */
final class DirectoryLock implements Closeable {
  private final FileChannel channel;
  private FileLock use;

  private DirectoryLock(FileChannel channel) {
    this.channel = channel;
  }

  static DirectoryLock on(Path file) throws IOException {
    return new DirectoryLock(
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
  }

  /** Waits until no other process starts or stops PostgreSQL; the caller closes what it gets. */
  FileLock starting() throws IOException {
    return channel.lock(0, 1, false);
  }

  /** Counts this process among the users. */
  void join() throws IOException {
    use = channel.lock(1, 1, true);
  }

  /** No longer counts this process among the users. */
  void leave() throws IOException {
    if (use != null) {
      use.release();
      use = null;
    }
  }

  /** Whether another process uses the directory; only for one that has not joined. */
  boolean usedByOthers() throws IOException {
    try (FileLock alone = channel.tryLock(1, 1, false)) {
      return alone == null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
