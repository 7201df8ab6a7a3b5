package org.sahelevents.event.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sahelevents.sql.Sql;

/** Which pages the database may plan once for all values, and which it plans with the values in view. */
@QuarkusTest
class PagePlansTest {
  /** The driver prepares a statement that is asked for the fifth time, unless it is told not to. */
  private static final int TIMES = 6;

  @Inject DataSource database;
  @Inject EventStatements statements;
  @Inject EventQueryReader reader;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = ';',
      value = {
        "true; sort=-earliest",
        "true; country=MLI",
        "true; country=MLI&type=ATTACK&from=2020-01-01&to=2020-12-31",
        "true; to=2020-12-31&sort=-earliest",
        // few entries may lie behind a day, or all
        "false; from=2020-01-01&sort=-earliest",
        "false; country=MLI&from=2020-01-01",
        "false; to=2020-12-31&match=within",
        // by confidence, a country of few events may lie anywhere
        "false; country=MLI&sort=-confidence",
        "false; agent=RUS",
        "false; status=PLANNED"
      })
  void pages_may_be_planned_once_where_one_index_serves_all_values(boolean once, String question) {
    Map<String, List<String>> given = new HashMap<>();
    for (String parameter : question.split("&")) {
      given.put(parameter.split("=")[0], List.of(parameter.split("=")[1]));
    }
    EventQuery query = reader.query(Given.of(given), false, List.of());
    // of its own name, for connections of the pool remember statements of others
    String column = "'" + Integer.toHexString(question.hashCode()) + "' as name";
    long kept =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  for (int i = 0; i < TIMES; i++) {
                    statements.page(column, query, 51).list(row -> row.getString(1));
                  }
                  return Sql.of(
                          database,
                          "select count(*) from pg_prepared_statements where position(:name in statement) > 0 and statement like '%limit 51%'")
                      .with("name", column)
                      .first(row -> row.getLong(1))
                      .orElseThrow();
                });
    assertEquals(once, kept > 0);
  }
}
