package org.sahelevents.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sahelevents.testing.SahelProcess;

class EvaluateIT {
  private static final String GOLD = "src/test/resources/gold/seeds.jsonl";

  @TempDir Path folder;

  @Test
  void printsTheTablesAndTheErrors() throws Exception {
    SahelProcess.Ended ended = SahelProcess.run("evaluate", GOLD, "seeds", "--errors");
    assertEquals(0, ended.status(), ended.err());
    assertTrue(ended.out().startsWith("type "), ended.out());
    for (String row : new String[] {"WITHDRAWAL ", "all ", "agent ", "interval ", "confidence "}) {
      assertTrue(ended.out().lines().anyMatch(line -> line.startsWith(row)), row + ended.out());
    }
    assertTrue(ended.err().contains("5 new"), ended.err());
  }

  @Test
  void namesTheLineThatIsNoAnnotation() throws Exception {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), "\n{\"article\": \"a\"}\n");
    SahelProcess.Ended ended = SahelProcess.run("evaluate", gold.toString(), "seeds");
    assertEquals(2, ended.status());
    assertEquals(1, ended.err().lines().count(), ended.err());
    assertTrue(ended.err().contains(gold + ":2"), ended.err());
  }
}
