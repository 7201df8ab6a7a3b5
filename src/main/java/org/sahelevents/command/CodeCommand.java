package org.sahelevents.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sahelevents.article.Article;
import org.sahelevents.article.ArticleReader;
import org.sahelevents.article.Reading;
import org.sahelevents.coding.Coding;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.explaining.Explainer;
import org.sahelevents.explaining.ReadText;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "code",
    description = "Codes one article and shows the events it states; stores nothing.")
final class CodeCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      description = "The article, a text file; - reads standard input.")
  private String file;

  @Option(
      names = "--explain",
      description = "Show why as well: tokens, clauses, matched entries, vetoes.")
  private boolean explain;

  @Option(
      names = "--json",
      description = "Print it as POST /api/v1/codings gives it, the trace only with --explain.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Article article = read().datedByText();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(json(new Explainer(new Vocabulary()).read(article, explain)));
      out.flush();
      return 0;
    }
    Coding coding = Explainer.code(article, explain);
    if (explain) {
      coding.trace().forEach(out::println);
      out.println();
    }
    coding
        .mentions()
        .forEach(mention -> MentionText.of(mention, article.text(), explain).forEach(out::println));
    out.printf(
        "%d mention%s in %s (%s, published %s)%n",
        coding.mentions().size(),
        coding.mentions().size() == 1 ? "" : "s",
        article.id(),
        article.language(),
        MentionText.days(article.publication().interval()));
    out.flush();
    return 0;
  }

  private Article read() {
    Reading reading = new ArticleReader().read(file.equals("-") ? "stdin" : file, bytes());
    if (reading instanceof Reading.Refused refused) {
      throw new SahelException(ProblemKind.INVALID_INPUT, refused.message());
    }
    return ((Reading.Taken) reading).article();
  }

  private static String json(ReadText read) {
    try {
      return JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build()
          .writeValueAsString(read);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a record that is no JSON", impossible);
    }
  }

  private byte[] bytes() {
    if (!file.equals("-") && !Files.exists(Path.of(file))) {
      throw new SahelException(ProblemKind.INVALID_INPUT, "no such file: " + file);
    }
    try {
      return file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
    } catch (IOException e) {
      throw new SahelException(
          ProblemKind.INVALID_INPUT, "cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
