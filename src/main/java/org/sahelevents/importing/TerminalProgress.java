package org.sahelevents.importing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Shows how far an import has come: a bar that moves on a terminal, else a plain line now and then. */
public final class TerminalProgress implements ProgressListener {
  private static final Duration REDRAW = Duration.ofMillis(100);
  private static final Duration LINE = Duration.ofSeconds(10);
  private static final int BAR = 24;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream out;
  private final boolean terminal;
  private Instant shownAt;

  /**
   * @param out where to write, normally standard error, as standard output belongs to data
   * @param terminal whether a moving bar can be shown there
   */
  public TerminalProgress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** On standard error, with a bar when that is a terminal. */
  public static TerminalProgress onStandardError() {
    return new TerminalProgress(System.err, isTerminal());
  }

  @Override
  public void progressed(ImportRun run) {
    if (run.finishedAt() != null) {
      out.println((terminal ? CLEAR_LINE : "") + summary(run));
    } else if (due(run)) {
      shownAt = run.updatedAt();
      if (terminal) {
        out.print(CLEAR_LINE + bar(run) + status(run));
      } else {
        out.println(status(run));
      }
    }
    out.flush();
  }

  private boolean due(ImportRun run) {
    Instant last = shownAt == null && !terminal ? run.startedAt() : shownAt;
    return last == null
        || Duration.between(last, run.updatedAt()).compareTo(terminal ? REDRAW : LINE) >= 0;
  }

  private static String bar(ImportRun run) {
    int filled =
        run.total() == null || run.total() == 0
            ? 0
            : (int) Math.min(BAR, (long) BAR * run.counts().read() / run.total());
    return "[" + "█".repeat(filled) + "░".repeat(BAR - filled) + "] ";
  }

  private static String status(ImportRun run) {
    int read = run.counts().read();
    double seconds =
        Math.max(0.001, Duration.between(run.startedAt(), run.updatedAt()).toMillis() / 1000.0);
    String line =
        String.format(
            Locale.ROOT, "%,d of %,d articles", read, run.total() == null ? 0 : run.total());
    if (read > 0) {
      line +=
          String.format(
              Locale.ROOT, read < 10 * seconds ? ", %.1f/s" : ", %,.0f/s", read / seconds);
    }
    if (run.secondsLeft() != null) {
      line += ", " + clock(run.secondsLeft()) + " left";
    }
    return run.counts().failed() > 0
        ? line + String.format(Locale.ROOT, ", %,d failed", run.counts().failed())
        : line;
  }

  private static String summary(ImportRun run) {
    ImportCounts counts = run.counts();
    long seconds = Duration.between(run.startedAt(), run.finishedAt()).toSeconds();
    return String.format(
        Locale.ROOT,
        "%s: %,d article%s in %s: %,d new, %,d changed, %,d unchanged, %,d failed; %,d mentions",
        run.state().name().toLowerCase(Locale.ROOT),
        counts.read(),
        counts.read() == 1 ? "" : "s",
        clock(seconds),
        counts.added(),
        counts.changed(),
        counts.unchanged(),
        counts.failed(),
        counts.mentions());
  }

  private static String clock(long seconds) {
    return seconds >= 3600
        ? String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
        : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }

  /** Java tells only whether both standard input and output are a terminal, and since 22 not even that. */
  private static boolean isTerminal() {
    String kind = System.getenv("TERM");
    if (kind == null || kind.equals("dumb")) {
      return false;
    }
    try {
      String device = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException noProc) {
      return System.console() != null;
    }
  }
}
