package org.sahelevents.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sahelevents.testing.SahelProcess;

class ImportAndExportIT {
  @TempDir Path data;

  @Test
  void importsAndExportsWithoutAServerAndBesideOne() throws Exception {
    SahelProcess.Ended imported = sahel("import", "seeds");
    assertEquals(0, imported.status(), imported.err());
    assertEquals("", imported.out());
    assertFalse(Files.exists(data.resolve("postgres/postmaster.pid")));
    String alone = export();
    assertTrue(alone.startsWith("{"), alone);

    int port = SahelProcess.freePort();
    try (SahelProcess server = serve(port).ready(port)) {
      assertTrue(sahel("import", "seeds").err().contains("5 unchanged"));
      assertEquals(alone, export());
      assertTrue(SahelProcess.saysReady(port));
      SahelProcess.Ended ended = server.terminate();
      assertFalse(ended.err().contains("filling"), ended.err());
    }
  }

  @Test
  void fillsFromTheSeedsAgainWhenThatWasCutOff() throws Exception {
    int port = SahelProcess.freePort();
    try (SahelProcess server = serve(port).ready(port)) {
      // somewhere in the middle of the seeds, or just before or after them
      server.kill();
    }
    int next = SahelProcess.freePort();
    try (SahelProcess server = serve(next).ready(next).says("ready after")) {
      assertEquals(5, articles());
      server.terminate();
    }
  }

  @Test
  void namesThePathThatDoesNotExistBeforeAnythingIsStarted() throws Exception {
    SahelProcess.Ended ended = sahel("import", "seeds", "no-such-folder");
    assertEquals(2, ended.status());
    assertEquals("sahel: no such file or folder: no-such-folder\n", ended.err());
    assertFalse(Files.exists(data.resolve("postgres")));
  }

  private long articles() throws IOException, InterruptedException {
    String counted = sahel("import", "seeds").err();
    assertTrue(counted.contains("unchanged"), counted);
    return Long.parseLong(counted.replaceFirst("(?s).*?(\\d+) unchanged.*", "$1"));
  }

  private String export() throws IOException, InterruptedException {
    Path file = data.resolve("export.ndjson");
    SahelProcess.Ended toFile = sahel("export", "-o", file.toString());
    assertEquals(0, toFile.status(), toFile.err());
    SahelProcess.Ended toOut = sahel("export", "--format", "ndjson");
    assertEquals(Files.readString(file), toOut.out());
    return toOut.out();
  }

  private SahelProcess serve(int port) throws IOException {
    return SahelProcess.start("serve", "--port", Integer.toString(port), "--data", data.toString());
  }

  private SahelProcess.Ended sahel(String... arguments) throws IOException, InterruptedException {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--data";
    all[arguments.length + 1] = data.toString();
    return SahelProcess.run(all);
  }
}
