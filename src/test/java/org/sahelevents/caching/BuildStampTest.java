package org.sahelevents.caching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sahelevents.api.ContentCoding;

class BuildStampTest {
  private static final Revision REVISION = new Revision(7, Instant.EPOCH);
  private static final RequestKey REQUEST =
      new RequestKey("http://localhost", "/api/v1/events", null, "*/*", ContentCoding.NONE);

  @TempDir Path folder;

  @Test
  void another_build_of_the_same_has_the_same_stamp_and_of_anything_else_another()
      throws IOException {
    Path first = build("first", "docs", "one word");
    assertEquals(BuildStamp.of(first), BuildStamp.of(build("again", "docs", "one word")));
    assertNotEquals(BuildStamp.of(first), BuildStamp.of(build("edited", "docs", "another word")));
    assertNotEquals(BuildStamp.of(first), BuildStamp.of(build("moved", "page", "one word")));
  }

  @Test
  void a_jar_has_the_stamp_of_what_is_in_it_whoever_made_it() throws IOException {
    Path loose = build("loose", "docs", "one word");
    Path jar = folder.resolve("program.jar");
    URI address = URI.create("jar:" + jar.toUri());
    try (FileSystem inside = FileSystems.newFileSystem(address, Map.of("create", "true"))) {
      Files.createDirectories(inside.getPath("META-INF"));
      Files.writeString(inside.getPath("META-INF/MANIFEST.MF"), "Created-By: anybody");
      Files.writeString(inside.getPath("docs"), "one word");
    }
    assertEquals(BuildStamp.of(loose), BuildStamp.of(jar));
  }

  @Test
  void the_running_program_has_one() {
    assertEquals(BuildStamp.ofProgram(), BuildStamp.ofProgram());
  }

  @Test
  void an_upgrade_changes_every_tag_though_the_dataset_stands_still() {
    String tag = new Validators("one build").tag(REVISION, REQUEST);
    assertEquals(tag, new Validators("one build").tag(REVISION, REQUEST));
    assertNotEquals(tag, new Validators("another build").tag(REVISION, REQUEST));
  }

  private Path build(String name, String file, String text) throws IOException {
    Path build = Files.createDirectory(folder.resolve(name));
    Files.writeString(build.resolve(file), text);
    return build;
  }
}
