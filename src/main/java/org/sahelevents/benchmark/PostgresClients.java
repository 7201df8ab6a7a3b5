package org.sahelevents.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own programs pgbench and psql, where they are installed: what SQL that reads the same rows costs without a server
 * before the database.
 *
 * @param folder for the scripts
 */
record PostgresClients(String jdbcUrl, String user, String password, Path folder) {
  private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
  private static final Pattern ADDRESS = Pattern.compile("//([^:/]+):(\\d+)/([^?]+)");

  /** Runs per second of the scripts with prepared statements; nothing without pgbench. */
  OptionalDouble pgbench(List<String> scripts, int connections, int seconds) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of("pgbench", "-n", "-M", "prepared", "-c", "" + connections, "-j", "2", "-T"));
    command.add(Integer.toString(seconds));
    for (int i = 0; i < scripts.size(); i++) {
      Path script = folder.resolve("script-" + i + ".sql");
      // one line a statement: a script ends where its line does
      Files.writeString(script, scripts.get(i));
      command.addAll(List.of("-f", script.toString()));
    }
    Matcher found = TPS.matcher(run(command));
    return found.find()
        ? OptionalDouble.of(Double.parseDouble(found.group(1)))
        : OptionalDouble.empty();
  }

  /** Rows per second that psql copies to nowhere; nothing without psql. */
  OptionalDouble copied(String query) throws IOException {
    long started = System.nanoTime();
    String output =
        run(
            List.of(
                "psql",
                "-X",
                "-c",
                "\\copy (" + query.replace('\n', ' ') + ") to /dev/null csv header"));
    Matcher found = Pattern.compile("COPY (\\d+)").matcher(output);
    return found.find()
        ? OptionalDouble.of(Long.parseLong(found.group(1)) / ((System.nanoTime() - started) / 1e9))
        : OptionalDouble.empty();
  }

  private String run(List<String> command) throws IOException {
    Matcher address = ADDRESS.matcher(jdbcUrl);
    if (!address.find()) {
      throw new IOException("no address of a database: " + jdbcUrl);
    }
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PGHOST", address.group(1));
    builder.environment().put("PGPORT", address.group(2));
    builder.environment().put("PGDATABASE", address.group(3));
    builder.environment().put("PGUSER", user);
    builder.environment().put("PGPASSWORD", password);
    Process process;
    try {
      process = builder.start();
    } catch (IOException notInstalled) {
      return "";
    }
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(command.get(0) + " failed: " + output.lines().findFirst().orElse(""));
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return output;
  }
}
