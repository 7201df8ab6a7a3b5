package org.sahelevents.event.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;
import org.sahelevents.sql.Sql;

/** Questions that take too long are ended, and nobody else's. */
@QuarkusTest
class TimedQueriesTest {
  @Inject DataSource database;
  @Inject EventQueries queries;

  @Test
  void a_question_that_takes_too_long_is_refused_with_what_to_narrow() {
    TimedQueries timed = new TimedQueries(database, queries, 1);
    long begun = System.nanoTime();
    SahelException refused =
        assertThrows(
            SahelException.class, () -> timed.inOneView(() -> ask("select pg_sleep(180)::text")));
    assertTrue(System.nanoTime() - begun < TimeUnit.MINUTES.toNanos(2));
    assertEquals(ProblemKind.BUSY, refused.kind());
    assertTrue(refused.getMessage().contains("Narrow it"), refused.getMessage());
    assertEquals("0", ask("show statement_timeout"));
  }

  @Test
  void groups_have_memory_of_their_own_and_nobody_else_has() {
    String[] memory = {null};
    new TimedQueries(database, queries, 1).inOneView(() -> memory[0] = ask("show work_mem"));
    assertEquals("32MB", memory[0]);
    assertEquals("4MB", ask("show work_mem"));
  }

  @Test
  void what_fails_for_another_reason_is_not_taken_for_long() {
    TimedQueries timed = new TimedQueries(database, queries, 1);
    SahelException failed =
        assertThrows(SahelException.class, () -> timed.inOneView(() -> ask("select 1 / 0")));
    assertEquals(ProblemKind.ENVIRONMENT, failed.kind());
  }

  private String ask(String statement) {
    return Sql.of(database, statement).first(row -> row.getString(1)).orElseThrow();
  }
}
