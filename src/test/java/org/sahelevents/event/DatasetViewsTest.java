package org.sahelevents.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sahelevents.coding.EventType.ARRIVAL;
import static org.sahelevents.coding.EventType.WITHDRAWAL;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What SQL clients see of the dataset, and that they can do nothing else. */
@QuarkusTest
class DatasetViewsTest {
  @Inject Dataset dataset;
  @Inject DataSource database;
  @Inject SqlReader reader;
  @Inject VocabularyTables tables;

  @BeforeEach
  void two_events() {
    dataset.clear();
    dataset.holds(
        article("a", "2022-08", said(WITHDRAWAL).by("FRA").on("2022-08-15").at("gao")),
        article("b", "2021-12", said(ARRIVAL).by("WAGNER").between("2021-12-20", "2022-01-10")));
  }

  @Test
  void events_carry_names_and_coordinates() throws SQLException {
    assertEquals(
        List.of("ARRIVAL|Mali|null|f|Wagner Group", "WITHDRAWAL|Mali|Gao|t|France"),
        asReader(
            "select concat_ws('|', type, country_name, coalesce(place_name, 'null'), located, agent_name)"
                + " from dataset.events order by type"));
  }

  @Test
  void an_event_that_may_lie_in_two_months_counts_half_in_each() throws SQLException {
    assertEquals(
        List.of("2021-12-01 2 0.5", "2022-01-01 2 0.5", "2022-08-01 1 1.0"),
        asReader(
            "select month || ' ' || months || ' ' || round(share, 1) from dataset.event_months order by month"));
  }

  @Test
  void every_actor_has_a_row_with_its_kind() throws SQLException {
    assertEquals(
        List.of("FRA AGENT STATE", "WAGNER AGENT PRIVATE_MILITARY"),
        asReader(
            "select actor || ' ' || role || ' ' || kind from dataset.event_actors order by actor"));
  }

  @Test
  void what_was_read_is_told_by_month_and_country() throws SQLException {
    assertEquals(
        List.of("2021-12-01 MLI 1 1", "2022-08-01 MLI 1 1"),
        asReader(
            "select concat_ws(' ', month, country, articles, mentions) from dataset.coverage order by month"));
  }

  @Test
  void coverage_tells_who_was_read_about_from_who_was_not() throws SQLException {
    dataset.holds(article("c", "2022-08").naming("NER"), article("d", "2022-08").naming("MLI"));
    assertEquals(
        List.of("MLI 1 1 1 1 1", "NER 0 0 1 0 0", "none 2 0 0 0 0"),
        asReader(
            "select concat_ws(' ', coalesce(country, 'none'), articles, mentions, articles_naming, articles_with_events,"
                + " articles_unsearched) from dataset.coverage where month = '2022-08-01' order by country"));
  }

  @Test
  void mentions_lead_to_articles_without_their_text() throws SQLException {
    assertEquals(
        List.of("a 1", "b 1"),
        asReader(
            "select a.id || ' ' || count(*) from dataset.articles a"
                + " join dataset.mentions m on m.article = a.id group by a.id order by a.id"));
  }

  @Test
  void what_is_gone_is_told() throws SQLException {
    long before = revision();
    List<String> gone = asReader("select id from dataset.events where type = 'ARRIVAL'");
    dataset.forgets("b");
    assertEquals(
        List.of(gone.get(0) + " true"),
        asReader(
            "select id || ' ' || (revision > %d and replaced_by is null) from dataset.removals"
                .formatted(before)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select body from articles",
        "delete from dataset.actors",
        "insert into dataset.about values ('x', 'y')",
        "create table dataset.mine (x integer)"
      })
  void the_reader_can_do_nothing_else(String statement) {
    SQLException refused = assertThrows(SQLException.class, () -> asReader(statement));
    assertTrue(refused.getMessage().contains("permission denied"), refused.getMessage());
  }

  @Test
  void a_password_lets_the_reader_in_and_quotes_are_kept() throws SQLException {
    reader.admit("it's: a ? \\ secret");
    assertEquals(
        List.of("true default_transaction_read_only=on"),
        query(
            "select rolcanlogin || ' ' || array_to_string(rolconfig, ',') from pg_roles where rolname = 'sahel_reader'"));
  }

  @Test
  void another_lexicon_fills_the_tables_anew() throws SQLException {
    change("delete from dataset.actors where code = 'FRA'");
    tables.fill("another");
    assertEquals(List.of("1"), asReader("select count(*) from dataset.actors where code = 'FRA'"));
  }

  @Test
  void every_change_is_a_new_state_and_reading_is_none() throws SQLException {
    long before = revision();
    query("select * from events");
    assertEquals(before, revision());
    dataset.holds(article("c", "2023-01", said(ARRIVAL).by("TUR").on("2023-01-02")));
    long after = revision();
    assertTrue(after > before, after + " > " + before);
    change("delete from mentions where article_id = 'c'; delete from articles where id = 'c'");
    assertEquals(after + 1, revision());
  }

  private long revision() throws SQLException {
    return Long.parseLong(query("select revision from dataset_state").get(0));
  }

  private void change(String statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(statements);
    }
  }

  private List<String> query(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      return rows(statement, sql);
    }
  }

  private List<String> asReader(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set role " + SqlReader.ROLE);
      try {
        return rows(statement, sql);
      } finally {
        statement.execute("reset role");
      }
    }
  }

  private static List<String> rows(Statement statement, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }
}
