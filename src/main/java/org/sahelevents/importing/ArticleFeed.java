package org.sahelevents.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sahelevents.article.ArticleReader;
import org.sahelevents.article.NdjsonReader;
import org.sahelevents.article.Reading;
import org.sahelevents.article.Refusal;
import org.sahelevents.importing.ArticleFiles.ArticleFile;

/** The articles of a list of files one after the other; whatever cannot be read is a refusal among them. */
final class ArticleFeed implements AutoCloseable {
  private final ArticleReader reader = new ArticleReader();
  private final Iterator<ArticleFile> files;
  private final Map<String, Seen> seen = new HashMap<>();
  private ArticleFile current;
  private InputStream bytes;
  private NdjsonReader lines;

  ArticleFeed(List<ArticleFile> files) {
    this.files = files.iterator();
  }

  /** The next article or refusal, or nothing at the end. */
  Optional<Reading> next() {
    while (true) {
      if (lines != null) {
        Optional<Reading> line = nextLine();
        if (line.isPresent()) {
          return line.map(this::unambiguous);
        }
        close();
      }
      if (!files.hasNext()) {
        return Optional.empty();
      }
      current = files.next();
      Optional<Reading> whole = current.lines() ? openLines() : Optional.of(readFile());
      if (whole.isPresent()) {
        return whole.map(this::unambiguous);
      }
    }
  }

  private Optional<Reading> openLines() {
    try {
      bytes = Files.newInputStream(current.path());
      lines = new NdjsonReader(current.name(), bytes, reader);
      return Optional.empty();
    } catch (IOException unreadable) {
      return Optional.of(unreadable(unreadable));
    }
  }

  private Optional<Reading> nextLine() {
    try {
      return lines.next();
    } catch (IOException unreadable) {
      close();
      return Optional.of(unreadable(unreadable));
    }
  }

  private Reading readFile() {
    try (InputStream file = Files.newInputStream(current.path())) {
      long size = Files.size(current.path());
      if (size > ArticleReader.LARGEST_BYTES) {
        return ArticleReader.tooLarge(current.name(), size);
      }
      // a pipe has no size; one byte more than is taken, so that a larger file is refused without
      // being read whole
      return reader.read(current.name(), file.readNBytes(ArticleReader.LARGEST_BYTES + 1));
    } catch (IOException unreadable) {
      return unreadable(unreadable);
    }
  }

  private Reading unreadable(IOException fault) {
    return Reading.refused(
        current.name(),
        Refusal.UNREADABLE,
        "cannot be read (" + fault.getClass().getSimpleName() + ")");
  }

  /** Of two different articles with one id, the one that is read first is taken and the other refused. */
  private Reading unambiguous(Reading reading) {
    if (!(reading instanceof Reading.Taken taken)) {
      return reading;
    }
    String id = taken.article().id();
    Seen first = seen.putIfAbsent(id, new Seen(taken.article().hash(), taken.source()));
    return first == null || first.hash.equals(taken.article().hash())
        ? taken
        : Reading.refused(
            taken.source(),
            Refusal.AMBIGUOUS_ID,
            "has the id \""
                + id
                + "\" of "
                + first.source
                + " but another content; give one of them another id or name");
  }

  @Override
  public void close() {
    lines = null;
    if (bytes != null) {
      try {
        bytes.close();
      } catch (IOException alreadyGone) {
        // nothing was written, so nothing can be lost
      }
      bytes = null;
    }
  }

  private record Seen(String hash, String source) {}
}
