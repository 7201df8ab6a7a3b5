package org.sahelevents.command;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.nio.file.Path;
import org.sahelevents.benchmark.Benchmark;
import org.sahelevents.benchmark.Loader;

/** Loads and measures: arguments are folder, events, seed, connections, seconds and letters. */
@Dependent
@Unremovable
final class BenchApplication implements QuarkusApplication {
  private final Loader loader;
  private final Benchmark benchmark;

  BenchApplication(Loader loader, Benchmark benchmark) {
    this.loader = loader;
    this.benchmark = benchmark;
  }

  @Override
  public int run(String... arguments) throws IOException {
    Benchmark.Plan plan =
        new Benchmark.Plan(
            Path.of(arguments[0]),
            Integer.parseInt(arguments[1]),
            Long.parseLong(arguments[2]),
            Integer.parseInt(arguments[3]),
            Integer.parseInt(arguments[4]),
            arguments[5]);
    long started = System.nanoTime();
    loader.load(plan.events(), plan.seed(), step -> System.err.println("sahel: " + step));
    System.err.printf(
        "sahel: %,d events with their mentions there after %d s%n",
        plan.events(), (System.nanoTime() - started) / 1_000_000_000);
    benchmark.run(plan, System.out::println);
    return 0;
  }
}
