package org.sahelevents.documentation;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sahelevents.sql.Sql;

/** Every page at /docs is there, and every link leads somewhere: on the site and in the repository. */
@QuarkusTest
class DocumentationTest {
  private static final Pattern HREF = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");
  private static final Pattern TARGET = Pattern.compile("\\]\\(([^()\\s]+)\\)");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
  private static final Path DECISIONS = Path.of("docs", "adr");

  @Inject DataSource database;

  @Test
  void every_page_renders_with_one_heading_and_its_place_in_the_sidebar() throws IOException {
    for (String address : addresses()) {
      String html = get(address).then().statusCode(200).extract().asString();
      assertEquals(1, count(html, "<h1"), address);
      assertFalse(html.contains("<!-- made"), address);
      assertFalse(html.matches("(?s).*\\{(title|sidebar|body)}.*"), address);
      if (!address.contains("/decisions/")) {
        assertEquals(1, count(html, "aria-current=\"page\""), address);
      }
    }
  }

  @Test
  void the_readme_tells_of_everything_that_can_be_set() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Pattern setting = Pattern.compile("@ConfigProperty\\(\\s*name = \"(sahel\\.[a-z.-]+)\"");
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        setting
            .matcher(Files.readString(source))
            .results()
            .map(found -> found.group(1).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
            .filter(variable -> !readme.contains("`" + variable + "`"))
            .forEach(missing::add);
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void every_link_of_every_page_leads_somewhere() throws IOException {
    Map<String, Response> answers = new HashMap<>();
    List<String> broken = new ArrayList<>();
    for (String page : addresses()) {
      String html = get(page).asString();
      for (MatchResult link : HREF.matcher(html).results().toList()) {
        String target = link.group(1).replace("&amp;", "&");
        if (target.matches("https?://.*")) {
          continue;
        }
        String address = target.startsWith("#") ? page : target.replaceFirst("#.*", "");
        Response answer = answers.computeIfAbsent(address, DocumentationTest::get);
        if (answer.statusCode() != 200) {
          broken.add(page + ": " + target + " answers " + answer.statusCode());
        } else if (target.contains("#")
            && !target.contains("swagger-ui")
            && !ids(answer).contains(target.replaceFirst(".*#", ""))) {
          broken.add(page + ": " + target + " has no such heading");
        }
      }
    }
    assertEquals(List.of(), broken);
    assertTrue(answers.size() > 30, answers.keySet().toString());
  }

  @Test
  void every_link_of_every_file_leads_somewhere_in_the_repository() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path file : files()) {
      String text = FENCED.matcher(Files.readString(file)).replaceAll("");
      for (MatchResult link : TARGET.matcher(text).results().toList()) {
        String target = link.group(1);
        if (target.matches("[a-z]+:.*")) {
          continue;
        }
        Path linked = target.startsWith("#") ? file : sibling(file, target.replaceFirst("#.*", ""));
        if (!Files.exists(linked)) {
          broken.add(file + ": " + target + " is missing");
        } else if (target.contains("#")
            && !headings(linked).contains(target.replaceFirst(".*#", ""))) {
          broken.add(file + ": " + target + " has no such heading");
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void every_document_is_a_page() throws IOException {
    Contents contents = Contents.shipped();
    for (Path file : files()) {
      assertTrue(
          contents.of(path(file)).isPresent(), file + " is not in documentation/contents.tsv");
    }
  }

  @Test
  void the_data_dictionary_tells_of_every_column() {
    List<String> columns =
        Sql.of(
                database,
                "select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'dataset'")
            .list(row -> row.getString("name"));
    List<String> untold =
        Sql.of(
                database,
                """
                select c.relname || '.' || a.attname as name
                from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'dataset'
                  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where c.relkind in ('r', 'v') and col_description(c.oid, a.attnum) is null
                """)
            .list(row -> row.getString("name"));
    assertEquals(List.of(), untold);
    String html = get("/docs/data-dictionary").asString();
    for (String column : columns) {
      assertTrue(
          html.contains("<td><code>" + column.replaceFirst(".*\\.", "") + "</code></td>"), column);
    }
  }

  @Test
  void the_quality_sheet_and_the_coding_guide_have_what_the_api_has() {
    String sheet = get("/docs/quality").asString();
    String coder = get("/api/v1/quality").path("coder");
    List<String> corpora = get("/api/v1/quality").path("measured.corpus");
    assertTrue(sheet.contains(coder), coder);
    assertTrue(count(sheet, "<h2") >= corpora.size(), sheet);
    String guide = get("/docs/coding-guide").asString();
    List<String> types = get("/api/v1/event-types").path("items.code");
    assertEquals(12, types.size());
    types.forEach(type -> assertTrue(guide.contains(">" + type + "</h3>"), type));
  }

  @Test
  void what_is_not_there_is_told_on_a_page_with_the_list_of_all() {
    String html = get("/docs/nowhere").then().statusCode(404).extract().asString();
    assertTrue(html.contains("No such page") && html.contains("/docs/quick-start"), html);
    get("/docs/images/nowhere.png").then().statusCode(404);
  }

  @Test
  void pages_load_nothing_from_elsewhere_and_run_nothing() throws IOException {
    for (String address : addresses()) {
      Response page = get(address);
      assertFalse(page.asString().contains("<script"), address);
      assertTrue(
          page.header("Content-Security-Policy")
              .startsWith("default-src 'none'; style-src 'self'"));
    }
  }

  private static Response get(String address) {
    return given()
        .redirects()
        .follow(true)
        .urlEncodingEnabled(false)
        .get(address.isEmpty() ? "/" : address);
  }

  /** Every page, decisions included. */
  private static Set<String> addresses() throws IOException {
    Contents contents = Contents.shipped();
    return files().stream()
        .map(file -> contents.of(path(file)).orElseThrow().address())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every file that is a page. */
  private static Set<Path> files() throws IOException {
    Set<Path> files = new TreeSet<>();
    for (DocPage page : Contents.shipped().pages()) {
      files.add(Path.of(page.file()));
    }
    for (Path folder : List.of(Path.of("docs"), DECISIONS)) {
      try (Stream<Path> found = Files.list(folder)) {
        found.filter(file -> file.toString().endsWith(".md")).forEach(files::add);
      }
    }
    return files;
  }

  private static String path(Path file) {
    return file.toString().replace('\\', '/');
  }

  private static Path sibling(Path file, String target) {
    return Path.of("").toAbsolutePath().resolve(file).resolveSibling(target).normalize();
  }

  private static Set<String> ids(Response answer) {
    return ID.matcher(answer.asString())
        .results()
        .map(id -> id.group(1))
        .collect(Collectors.toSet());
  }

  /** Anchors as GitHub makes them of headings. */
  private static Set<String> headings(Path file) throws IOException {
    return FENCED
        .matcher(Files.readString(file))
        .replaceAll("")
        .lines()
        .filter(line -> line.matches("#+ .*"))
        .map(
            line ->
                line.replaceFirst("#+ ", "")
                    .toLowerCase()
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
