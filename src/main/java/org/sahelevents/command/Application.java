package org.sahelevents.command;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.sahelevents.database.Database;
import org.sahelevents.database.DatabaseAddress;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Runs the part of a command that needs the whole application, and ends the database only after it. */
final class Application {
  private static final long SHUTDOWN_SECONDS = 30;

  private final Supplier<Database> database;
  private final Map<String, String> settings = new HashMap<>();

  private Application(Supplier<Database> database) {
    this.database = database;
  }

  /** The application on the database that is opened for it, without HTTP and quiet on standard error. */
  static Application on(Supplier<Database> database) {
    return new Application(database)
        .with("quarkus.http.host-enabled", "false")
        .with("quarkus.log.level", "WARN");
  }

  Application with(String setting, String value) {
    settings.put(setting, value);
    return this;
  }

  /** Runs to the end, or until a signal ends it, and returns the exit code. */
  int run(Class<? extends QuarkusApplication> work, String... args) throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    try (Database opened = database.get()) {
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> afterSignal(done, opened), "database shutdown"));
      connectTo(opened.address());
      settings.forEach(System::setProperty);
      Outcome outcome = new Outcome();
      Quarkus.run(work, outcome::set, args);
      return outcome.status();
    } finally {
      done.countDown();
    }
  }

  private void connectTo(DatabaseAddress address) {
    with("quarkus.datasource.jdbc.url", address.jdbcUrl());
    if (address.user() != null) {
      with("quarkus.datasource.username", address.user());
    }
    if (address.password() != null) {
      with("quarkus.datasource.password", address.password());
    }
  }

  /** The virtual machine ends when its hooks have; this one waits for the application to have let go of the database. */
  private static void afterSignal(CountDownLatch done, Database database) {
    try {
      done.await(SHUTDOWN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    database.close();
  }

  /** How a run of Quarkus ended. */
  private static final class Outcome {
    private int status;
    private Throwable failure;

    void set(int status, Throwable failure) {
      this.status = status;
      this.failure = failure;
    }

    int status() throws Exception {
      if (ApplicationLifecycleManager.isVmShuttingDown()) {
        // what fails while everything is being ended is no news; the exit code is the signal's
        return status;
      }
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        if (cause instanceof FlywayException) {
          throw new SahelException(ProblemKind.ENVIRONMENT, unfit(cause.getMessage()), failure);
        }
        if (cause instanceof SahelException known) {
          throw known;
        }
      }
      if (failure instanceof Exception e) {
        throw e;
      }
      if (failure instanceof Error e) {
        throw e;
      }
      return status;
    }

    /** Flyway's reason stands in the lines after its first. */
    private static String unfit(String message) {
      String reason = message == null ? "" : message.lines().skip(1).findFirst().orElse(message);
      return "the dataset was made by another version of the program, or is none: " + reason;
    }
  }
}
