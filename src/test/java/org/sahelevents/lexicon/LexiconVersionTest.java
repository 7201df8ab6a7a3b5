package org.sahelevents.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconVersionTest {
  @Test
  void namesEveryFileOfTheFolder() throws IOException {
    Path folder = Path.of("src/main/resources/lexicon");
    try (Stream<Path> files = Files.walk(folder)) {
      Set<String> there =
          files
              .filter(Files::isRegularFile)
              .map(f -> folder.relativize(f).toString().replace('\\', '/'))
              .filter(f -> !f.endsWith(".md"))
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> named = new TreeSet<>(LexiconVersion.FILES);
      named.addAll(LexiconVersion.TELLING);
      assertEquals(there, named);
    }
  }

  @Test
  void changesWithAWord() {
    String before = LexiconVersion.of(LexiconFolder.of(Map.of("nl/verbs.tsv", "a")));
    assertNotEquals(before, LexiconVersion.of(LexiconFolder.of(Map.of("nl/verbs.tsv", "b"))));
    assertEquals(before, LexiconVersion.of(LexiconFolder.of(Map.of("nl/verbs.tsv", "a"))));
  }
}
