package org.sahelevents.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks a server from several connections at once, each one thing after the other.
 *
 * @param port on the loopback address
 * @param connections at once
 * @param seconds of measuring; at least as much goes before, unmeasured
 */
record Driver(int port, int connections, int seconds) {
  /** A program that has answered less is still being compiled, and takes up to ten times as long. */
  private static final int WARM = 100_000;

  /** What answers slowly is warm after so many times the seconds of measuring. */
  private static final int PATIENCE = 10;

  /** Nothing when the server does not know such questions. */
  Measured ask(Questions questions) throws IOException {
    String etag;
    try (HttpConnection first = new HttpConnection(port)) {
      HttpConnection.Answer answer = first.get(questions.paths().get(0), null);
      if (!answer.ok() || questions.conditional() && answer.etag() == null) {
        return null;
      }
      etag = questions.conditional() ? answer.etag() : null;
    }
    warm(questions, etag, PATIENCE);
    return run(questions, etag);
  }

  /** Asks until the program is compiled, with more patience: for comparing with a program that is compiled sooner. */
  void warm(Questions questions) throws IOException {
    warm(questions, null, 3 * PATIENCE);
  }

  private void warm(Questions questions, String etag, int patience) throws IOException {
    double answered = 0;
    for (int i = 0; i < patience && (i == 0 || answered < WARM); i++) {
      answered += seconds * run(questions, etag).perSecond();
    }
  }

  /** The same of what has been asked before. */
  Measured askAgain(Questions questions) throws IOException {
    return run(questions, null);
  }

  private Measured run(Questions questions, String etag) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      long started = System.nanoTime();
      long end = started + seconds * 1_000_000_000L;
      List<Callable<Tally>> work = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        SplittableRandom random = new SplittableRandom(started + i);
        work.add(() -> connection(questions.paths(), etag, random, end));
      }
      List<long[]> nanos = new ArrayList<>();
      long bytes = 0;
      long failures = 0;
      for (Future<Tally> done : threads.invokeAll(work)) {
        nanos.add(done.get().nanos);
        bytes += done.get().bytes;
        failures += done.get().failures;
      }
      double took = (System.nanoTime() - started) / 1e9;
      return Measured.of(
          nanos.stream().flatMapToLong(Arrays::stream).toArray(), took, bytes, failures);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private record Tally(long[] nanos, long bytes, long failures) {}

  private Tally connection(List<String> paths, String etag, SplittableRandom random, long end)
      throws IOException {
    long[] nanos = new long[1024];
    int asked = 0;
    long bytes = 0;
    long failures = 0;
    try (HttpConnection connection = new HttpConnection(port)) {
      for (long now = System.nanoTime(); now < end; ) {
        var answer = connection.get(paths.get(random.nextInt(paths.size())), etag);
        long then = System.nanoTime();
        if (asked == nanos.length) {
          nanos = Arrays.copyOf(nanos, 2 * asked);
        }
        nanos[asked++] = then - now;
        bytes += answer.bytes();
        failures += answer.ok() ? 0 : 1;
        now = then;
      }
    }
    return new Tally(Arrays.copyOf(nanos, asked), bytes, failures);
  }

  /** Lines per second of one answer read to its end by one connection; nothing when there is no such answer. */
  Double lines(String path) throws IOException {
    try (HttpConnection connection = new HttpConnection(port)) {
      long started = System.nanoTime();
      HttpConnection.Answer answer = connection.get(path, null);
      return answer.ok() ? answer.lines() / ((System.nanoTime() - started) / 1e9) : null;
    }
  }
}
