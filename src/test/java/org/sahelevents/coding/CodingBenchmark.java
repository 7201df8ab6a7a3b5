package org.sahelevents.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.tagging.Tagger;
import org.languagetool.tokenizers.SentenceTokenizer;
import org.languagetool.tokenizers.Tokenizer;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.lexicon.NameIndex;
import org.sahelevents.text.ClauseAnalyser;
import org.sahelevents.text.Document;
import org.sahelevents.text.LanguageAnalyser;
import org.sahelevents.text.Sentence;
import org.sahelevents.time.TimeNormaliser;

/**
 * Speed of the whole coder and what it costs beside LanguageTool's own analysis (sentences, words, tags) of the same
 * articles in the same run: medians of five rounds after two to warm up, and whether all gave the same mentions.
 *
 * <p>{@code mvn -q test-compile org.codehaus.mojo:exec-maven-plugin:3.5.0:java
 * -Dexec.classpathScope=test -Dexec.mainClass=org.sahelevents.coding.CodingBenchmark}, with
 * folders of articles as arguments; without any it reads {@code seeds} and the articles of the tests.
 */
public final class CodingBenchmark {
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;
  private static final long ENOUGH_NANOS = 1_000_000_000L;

  private final List<String> texts;
  private final SentenceTokenizer sentences;
  private final Tokenizer words;
  private final Tagger tagger;

  private CodingBenchmark(List<String> texts) {
    this.texts = texts;
    Language dutch = Languages.getLanguageForShortCode("nl");
    sentences = dutch.createDefaultSentenceTokenizer();
    words = dutch.createDefaultWordTokenizer();
    tagger = dutch.createDefaultTagger();
  }

  public static void main(String[] args) throws Exception {
    List<String> folders =
        args.length > 0 ? List.of(args) : List.of("seeds", "src/test/resources/unseen/nl");
    List<String> texts = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(f -> texts.add(read(f)));
      }
    }
    new CodingBenchmark(texts).run();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param wall seconds by the clock for all articles once
   * @param cpu seconds of processor time for the same, which other programs on the machine do not lengthen
   */
  private record Cost(double wall, double cpu) {}

  private void run() throws Exception {
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d characters, %d cores%n",
        texts.size(),
        texts.stream().mapToInt(String::length).sum(),
        Runtime.getRuntime().availableProcessors());
    double[] plain = new double[ROUNDS];
    double[] coder = new double[ROUNDS];
    double[] ratio = new double[ROUNDS];
    double[] first = new double[ROUNDS];
    double[] two = new double[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      Cost p = costPerPass(this::analyse, 1);
      Cost c = costPerPass(this::code, 1);
      Cost f = costPerPass(this::codeAsFirst, 1);
      Cost t = costPerPass(this::code, 2);
      if (i >= 0) {
        plain[i] = p.wall();
        coder[i] = c.wall();
        ratio[i] = c.cpu() / p.cpu();
        first[i] = f.cpu() / p.cpu();
        two[i] = t.wall();
      }
    }
    row("LanguageTool alone, one thread, articles/s", texts.size() / median(plain));
    row("whole coder, one thread, articles/s", texts.size() / median(coder));
    row("whole coder, two threads, articles/s", texts.size() / median(two));
    row("ratio of processor time, coder to LanguageTool", median(ratio));
    row("the same, each article as the first ever read", median(first));
    shares();
    System.out.println("same mentions in every pass: " + same());
  }

  private static void row(String name, double value) {
    System.out.printf(Locale.ROOT, "%-44s %8.2f%n", name, value);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private int analyse(String text) {
    int readings = 0;
    try {
      for (String sentence : sentences.tokenize(text)) {
        readings += tagger.tag(words.tokenize(sentence)).size();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return readings;
  }

  private int code(String text) {
    return EventCoder.standard()
        .code(text, "nl", Days.parse("2024-03").interval())
        .mentions()
        .size();
  }

  /** Without the readings of words that earlier articles had as well. */
  private int codeAsFirst(String text) {
    LanguageAnalyser.forLanguage("nl").forget();
    return code(text);
  }

  /** Measured over as many passes as fill two seconds; each thread does whole passes. */
  private Cost costPerPass(ToIntFunction<String> work, int threads) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      long start = System.nanoTime();
      List<Future<double[]>> all = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        all.add(
            pool.submit(
                () -> {
                  long cpu = cpuNanos();
                  int n = 0;
                  while (System.nanoTime() - start < ENOUGH_NANOS) {
                    texts.forEach(work::applyAsInt);
                    n++;
                  }
                  return new double[] {n, cpuNanos() - cpu};
                }));
      }
      double passes = 0;
      double cpu = 0;
      for (Future<double[]> one : all) {
        passes += one.get()[0];
        cpu += one.get()[1];
      }
      return new Cost((System.nanoTime() - start) / 1e9 / passes, cpu / 1e9 / passes);
    } finally {
      pool.shutdownNow();
    }
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Where the coder's time goes: each layer by itself on what the layers before it found. */
  private void shares() {
    LanguageAnalyser analyser = LanguageAnalyser.forLanguage("nl");
    ClauseAnalyser clauses = ClauseAnalyser.forLanguage("nl");
    TimeNormaliser times = TimeNormaliser.forLanguage("nl");
    NameIndex names = LanguageLexicon.shipped("nl").names();
    List<Document> documents = texts.stream().map(analyser::analyse).toList();
    double whole = milliseconds(() -> texts.forEach(this::code));
    double layers = 0;
    layers += share("sentences, tokens, readings", whole, () -> texts.forEach(analyser::analyse));
    layers +=
        share("names", whole, () -> each(documents, (d, s) -> names.find(d.text(), s.span())));
    layers +=
        share(
            "time expressions",
            whole,
            () -> each(documents, (d, s) -> times.find(d.text(), s.span())));
    layers +=
        share("clauses", whole, () -> each(documents, (d, s) -> clauses.analyse(s, List.of())));
    row("  frames, roles, trace: the rest, % of coder", 100 * (whole - layers) / whole);
  }

  private static void each(List<Document> documents, BiConsumer<Document, Sentence> work) {
    documents.forEach(d -> d.sentences().forEach(s -> work.accept(d, s)));
  }

  private static double share(String layer, double whole, Runnable work) {
    double own = milliseconds(work);
    row("  " + layer + ", % of coder", 100 * own / whole);
    return own;
  }

  private static double milliseconds(Runnable work) {
    double[] rounds = new double[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      long start = cpuNanos();
      for (int pass = 0; pass < 5; pass++) {
        work.run();
      }
      if (i >= 0) {
        rounds[i] = (cpuNanos() - start) / 1e6;
      }
    }
    return median(rounds);
  }

  private boolean same() throws Exception {
    List<Coding> first = codings();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      Future<List<Coding>> one = pool.submit(this::codings);
      Future<List<Coding>> other = pool.submit(this::codings);
      return first.equals(one.get()) && first.equals(other.get());
    } finally {
      pool.shutdownNow();
    }
  }

  private List<Coding> codings() {
    return texts.stream()
        .map(t -> EventCoder.standard().code(t, "nl", Days.parse("2024-03").interval()))
        .toList();
  }
}
