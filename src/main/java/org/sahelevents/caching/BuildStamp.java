package org.sahelevents.caching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells one build of the program from another: what it answers may have changed with any class, word or page in it. */
final class BuildStamp {
  /** Says when and by what a jar was made, not what is in it. */
  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  private BuildStamp() {}

  /** Of the running program: the same for equal classes and resources, whenever they were built. */
  static String ofProgram() {
    try {
      // a class that nothing transforms, which would move it out of the program's own jar
      URI place = Revision.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return of(Path.of(place));
    } catch (URISyntaxException | IOException unreadable) {
      throw new IllegalStateException("the program cannot read itself", unreadable);
    }
  }

  /** @param program a jar, or a folder with what would be in it */
  static String of(Path program) throws IOException {
    if (Files.isDirectory(program)) {
      return ofFilesIn(program);
    }
    try (FileSystem jar = FileSystems.newFileSystem(program)) {
      return ofFilesIn(jar.getPath("/"));
    }
  }

  private static String ofFilesIn(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      List<Path> files =
          all.filter(Files::isRegularFile)
              .filter(file -> !name(root, file).equals(MANIFEST))
              .sorted(Comparator.comparing(file -> name(root, file)))
              .toList();
      var digest = Digests.sha256();
      for (Path file : files) {
        byte[] content = Files.readAllBytes(file);
        digest.update((name(root, file) + "\n" + content.length + "\n").getBytes(UTF_8));
        digest.update(content);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
