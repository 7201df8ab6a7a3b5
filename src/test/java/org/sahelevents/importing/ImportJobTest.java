package org.sahelevents.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sahelevents.article.ArticleReader;
import org.sahelevents.article.Refusal;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

@QuarkusTest
class ImportJobTest {
  @Inject ImportFixture dataset;
  @TempDir Path folder;

  @BeforeEach
  void empty() {
    dataset.empty();
  }

  @Test
  void theSameFolderTwiceChangesNothing() throws IOException {
    write(12);
    ImportRun first = dataset.job().run(List.of(folder), ProgressListener.NONE);
    String export = dataset.fingerprint();
    ImportRun second = dataset.job().run(List.of(folder), ProgressListener.NONE);
    assertEquals(new ImportCounts(12, 0, 0, 0, 12), first.counts());
    assertEquals(new ImportCounts(0, 0, 12, 0, 0), second.counts());
    assertEquals(RunState.COMPLETED, second.state());
    assertEquals(12, second.total());
    assertEquals(export, dataset.fingerprint());
  }

  @Test
  void aChangedArticleReplacesItsMentions() throws IOException {
    write(3);
    dataset.job().run(List.of(folder), ProgressListener.NONE);
    Files.writeString(folder.resolve("a01.txt"), dataset.article(1).replace("Mali", "Niger"));
    ImportRun run = dataset.job().run(List.of(folder), ProgressListener.NONE);
    assertEquals(new ImportCounts(0, 1, 2, 0, 1), run.counts());
    assertEquals(List.of("a00 MLI", "a01 NER", "a02 MLI"), dataset.mentions());
    Files.writeString(folder.resolve("a01.txt"), dataset.article(1));
    dataset.job().run(List.of(folder), ProgressListener.NONE);
    String after = dataset.fingerprint();
    dataset.empty();
    dataset.job().run(List.of(folder), ProgressListener.NONE);
    assertEquals(dataset.fingerprint(), after);
  }

  @Test
  void articlesAreStoredWithTheCountriesThatTheyName() throws IOException {
    write(1);
    Files.writeString(
        folder.resolve("b.txt"),
        dataset.article(1).replace("verlaten Mali", "verlaten het land dat aan Niger grenst"));
    Files.writeString(
        folder.resolve("c.txt"),
        " date 2022-03 The soldiers have left the country and nobody knows where they are now.");
    dataset.job().run(List.of(folder), ProgressListener.NONE);
    List<String> named = List.of("a00 MLI", "b NER", "c null");
    assertEquals(named, dataset.countries());
    assertEquals(List.of("a00 MLI"), dataset.mentions());
    dataset.forgetCountries();
    dataset.namedCountries().completeAll();
    assertEquals(named, dataset.countries());
  }

  @Test
  void anotherCoderVersionCodesAgain() throws IOException {
    write(3);
    dataset.job().run(List.of(folder), ProgressListener.NONE);
    ImportRun run = dataset.job("next").run(List.of(folder), ProgressListener.NONE);
    assertEquals(new ImportCounts(0, 3, 0, 0, 3), run.counts());
  }

  @Test
  void oneBadArticleIsARecordedFailureOfTheRun() throws IOException {
    write(2);
    Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0});
    Files.write(folder.resolve("empty.txt"), new byte[0]);
    Files.write(folder.resolve("huge.txt"), new byte[2 * ArticleReader.LARGEST_BYTES]);
    Files.write(folder.resolve("latin.txt"), "één café in Bobo".getBytes(ISO_8859_1));
    Files.writeString(folder.resolve("strange.txt"), "Xyzzy plugh qwop zork");
    Files.writeString(
        folder.resolve("lines.ndjson"),
        "{\"id\":\n{\"id\":\"n2\",\"text\":\"" + dataset.sentence() + "\"}\n");
    Files.writeString(folder.resolve("crash.txt"), dataset.article(9) + " CRASH");
    Files.writeString(folder.resolve("README.md"), "no article");
    ImportRun run = dataset.job().run(List.of(folder), ProgressListener.NONE);
    assertEquals(RunState.COMPLETED, run.state());
    assertEquals(3, run.counts().added());
    assertEquals(7, run.counts().failed());
    assertEquals(10, run.total());
    List<ImportFailure> failures = dataset.failures(run);
    assertEquals(
        List.of(
            Refusal.BINARY,
            Refusal.CODING_FAILED,
            Refusal.EMPTY,
            Refusal.TOO_LARGE,
            Refusal.NOT_UTF8,
            Refusal.NOT_JSON,
            Refusal.UNKNOWN_LANGUAGE),
        failures.stream().map(ImportFailure::kind).toList());
    failures.forEach(
        failure ->
            assertTrue(failure.message().startsWith(failure.source() + ": "), failure.message()));
    assertTrue(failures.get(3).message().contains("is 20.0 MB large"), failures.get(3).message());
    assertEquals(folder.resolve("lines.ndjson") + ":1", failures.get(5).source());
  }

  @Test
  void twoDifferentFilesWithOneStemAreTold() throws IOException {
    Files.createDirectories(folder.resolve("x"));
    Files.createDirectories(folder.resolve("y"));
    Files.createDirectories(folder.resolve("z"));
    Files.writeString(folder.resolve("x/a.txt"), dataset.article(1));
    Files.writeString(folder.resolve("y/a.txt"), dataset.article(1));
    Files.writeString(folder.resolve("z/a.txt"), dataset.article(2));
    ImportRun run =
        dataset
            .job()
            .run(
                List.of(folder.resolve("z"), folder.resolve("y"), folder.resolve("x")),
                ProgressListener.NONE);
    assertEquals(new ImportCounts(1, 0, 1, 1, 1), run.counts());
    String message = dataset.failures(run).get(0).message();
    assertTrue(message.contains("z/a.txt") && message.contains("x/a.txt"), message);
  }

  @Test
  void aRunThatBreaksOffIsCompletedByRunningItAgain() throws IOException {
    write(30);
    dataset.job().run(List.of(folder), ProgressListener.NONE);
    String undisturbed = dataset.fingerprint();
    for (int cut : new int[] {0, 1, 7, 29}) {
      dataset.empty();
      assertThrows(
          IllegalStateException.class,
          () ->
              dataset
                  .job()
                  .run(
                      List.of(folder),
                      run -> {
                        if (run.counts().read() == cut && run.finishedAt() == null) {
                          throw new IllegalStateException("cut off");
                        }
                      }));
      assertEquals(RunState.FAILED, dataset.runs().get(0).state());
      if (cut > 0) {
        assertNotEquals(undisturbed, dataset.fingerprint());
      }
      dataset.job().run(List.of(folder), ProgressListener.NONE);
      assertEquals(undisturbed, dataset.fingerprint());
    }
  }

  @Test
  void anyOrderOfImportGivesTheSameDataset() throws IOException {
    write(20);
    dataset.job().run(List.of(folder), ProgressListener.NONE);
    String sorted = dataset.fingerprint();
    List<Path> files =
        new ArrayList<>(
            IntStream.range(0, 20)
                .mapToObj(i -> folder.resolve("a%02d.txt".formatted(i)))
                .toList());
    for (int seed = 1; seed <= 3; seed++) {
      Collections.shuffle(files, new Random(seed));
      dataset.empty();
      files.forEach(file -> dataset.job().run(List.of(file), ProgressListener.NONE));
      assertEquals(sorted, dataset.fingerprint());
    }
  }

  @Test
  void anUndatedArticleIsDatedByWhatOthersKnowInWhateverOrderTheyCome() throws IOException {
    Path undated = Files.writeString(folder.resolve("undated.txt"), dataset.undated());
    Path dated = Files.writeString(folder.resolve("dated.txt"), dataset.article(5));
    dataset.job().run(List.of(undated), ProgressListener.NONE);
    dataset.job().run(List.of(dated), ProgressListener.NONE);
    String undatedFirst = dataset.fingerprint();
    assertTrue(
        dataset.published("undated").startsWith("INFERRED 2022-06-01..202"),
        dataset.published("undated"));
    dataset.empty();
    dataset.job().run(List.of(dated), ProgressListener.NONE);
    dataset.job().run(List.of(undated), ProgressListener.NONE);
    assertEquals(undatedFirst, dataset.fingerprint());
  }

  @Test
  void betterEvidenceDatesAnUndatedArticleAnew() throws IOException {
    Files.writeString(folder.resolve("undated.txt"), dataset.undated());
    Path dated = Files.writeString(folder.resolve("dated.txt"), dataset.article(5));
    dataset.job().run(List.of(folder), ProgressListener.NONE);
    Files.writeString(dated, dataset.article(5).replace("2022", "2019"));
    dataset.job().run(List.of(folder), ProgressListener.NONE);
    assertTrue(
        dataset.published("undated").startsWith("INFERRED 2019-06-01.."),
        dataset.published("undated"));
    String changed = dataset.fingerprint();
    dataset.empty();
    dataset.job().run(List.of(folder), ProgressListener.NONE);
    assertEquals(changed, dataset.fingerprint());
  }

  @Test
  void aRunOfADeadProcessIsMarkedAndALivingOneIsLeftAlone() {
    try (ImportRuns.Lease living = dataset.importRuns().open("living")) {
      ImportRuns.Lease dead = dataset.importRuns().open("dead");
      dead.close();
      assertEquals(1, dataset.importRuns().markInterrupted());
      assertEquals(
          RunState.INTERRUPTED, dataset.importRuns().find(dead.run().id()).orElseThrow().state());
      assertEquals(
          RunState.RUNNING, dataset.importRuns().find(living.run().id()).orElseThrow().state());
    }
  }

  @Test
  void progressIsToldAfterEachArticle() throws IOException {
    write(5);
    List<Integer> read = new ArrayList<>();
    dataset.job().run(List.of(folder), run -> read.add(run.counts().read()));
    assertEquals(List.of(0, 1, 2, 3, 4, 5, 5), read);
  }

  @Test
  void aMissingPathIsTheCallersFault() {
    SahelException fault =
        assertThrows(
            SahelException.class,
            () -> dataset.job().run(List.of(folder.resolve("nowhere")), ProgressListener.NONE));
    assertEquals(ProblemKind.INVALID_INPUT, fault.kind());
    assertTrue(dataset.runs().isEmpty());
  }

  private void write(int articles) throws IOException {
    for (int i = 0; i < articles; i++) {
      Files.writeString(folder.resolve("a%02d.txt".formatted(i)), dataset.article(i));
    }
  }
}
