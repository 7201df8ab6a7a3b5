package org.sahelevents.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sahelevents.importing.ArticleFiles.ArticleFile;

/** Keeps what a request sent until its import has run; the request's own files vanish with its answer. */
final class Uploads {
  private static final String BODY = "body.ndjson";

  private Uploads() {}

  static Path folder() {
    try {
      return Files.createTempDirectory("sahel-import");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The body of a request, as NDJSON. */
  static List<ArticleFile> body(InputStream body, Path folder) {
    try {
      Path file = folder.resolve(BODY);
      Files.copy(body, file);
      return List.of(new ArticleFile(BODY, file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The files of a form, each under the name that its sender gave it, in the order of the names. */
  static List<ArticleFile> files(List<FileUpload> uploads, Path folder) {
    try {
      List<ArticleFile> files = new ArrayList<>();
      for (FileUpload upload : uploads) {
        Path kept = folder.resolve(Integer.toString(files.size()));
        Files.copy(upload.uploadedFile(), kept);
        files.add(new ArticleFile(upload.fileName(), kept));
      }
      files.sort(Comparator.comparing(ArticleFile::name));
      return files;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static void delete(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException leftToTheSystem) {
      // a temporary folder that stays is cleared by the system
    }
  }
}
