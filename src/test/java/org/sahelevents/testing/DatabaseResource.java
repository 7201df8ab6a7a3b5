package org.sahelevents.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.sahelevents.database.DataDirectory;
import org.sahelevents.database.EmbeddedDatabase;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The real PostgreSQL of every Quarkus test, one for the whole run: a container where a Docker engine is there, embedded
 * where not. It is found by itself; a test needs to name it only to start with another one.
 */
@WithTestResource(value = DatabaseResource.class, scope = TestResourceScope.GLOBAL)
public class DatabaseResource implements QuarkusTestResourceLifecycleManager {
  private AutoCloseable database;

  @Override
  public Map<String, String> start() {
    return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
  }

  private Map<String, String> container() {
    var container = new PostgreSQLContainer("postgres:18-alpine");
    container.withEnv("POSTGRES_INITDB_ARGS", "--locale-provider=builtin --locale=C.UTF-8");
    container.start();
    database = container::stop;
    return Map.of(
        "quarkus.datasource.jdbc.url", container.getJdbcUrl(),
        "quarkus.datasource.username", container.getUsername(),
        "quarkus.datasource.password", container.getPassword());
  }

  private Map<String, String> embedded() {
    try {
      Path target = Path.of("target");
      Path data = Files.createTempDirectory(target, "test-data");
      DataDirectory directory = DataDirectory.at(data, target.resolve("postgres"));
      EmbeddedDatabase embedded = EmbeddedDatabase.open(directory, "fsync=off");
      database =
          () -> {
            embedded.close();
            FileUtils.deleteDirectory(data.toFile());
          };
      // for a test run that is broken off
      Runtime.getRuntime().addShutdownHook(new Thread(embedded::close));
      return Map.of(
          "quarkus.datasource.jdbc.url", embedded.address().jdbcUrl(),
          "quarkus.datasource.username", embedded.address().user(),
          "quarkus.datasource.password", embedded.address().password());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    try {
      if (database != null) {
        database.close();
      }
    } catch (Exception e) {
      throw new IllegalStateException("the test database does not stop", e);
    }
  }
}
