package org.sahelevents.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** The programs of PostgreSQL (initdb, pg_ctl ...) that ship with this one, unpacked and ready to run. */
final class PostgresPrograms {
  private final Path bin;
  private final List<String> prefix;

  private PostgresPrograms(Path bin, List<String> prefix) {
    this.bin = bin;
    this.prefix = prefix;
  }

  /** Unpacks them below the folder, once for each version; the caller keeps other processes from doing the same. */
  static PostgresPrograms in(Path folder) throws IOException {
    byte[] archive = archive();
    CRC32 checksum = new CRC32();
    checksum.update(archive);
    Path home = folder.resolve("postgresql-%08x".formatted(checksum.getValue()));
    if (!Files.isDirectory(home)) {
      Path draft = Folders.draft(folder, "unpacking");
      TarXz.unpack(archive, draft);
      Files.move(draft, home);
    }
    return new PostgresPrograms(home.resolve("bin"), asOrdinaryUser());
  }

  /**
   * Runs one program to its end and returns what it printed.
   *
   * @throws SahelException of kind ENVIRONMENT when it fails, with the last line it printed
   */
  String run(Path workingDirectory, String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(bin.resolve(program).toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(workingDirectory.toFile()).redirectErrorStream(true);
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = waitFor(process);
    if (status != 0) {
      throw new SahelException(
          ProblemKind.ENVIRONMENT, program + " failed: " + lastLine(output, status));
    }
    return output;
  }

  private static int waitFor(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for PostgreSQL", e);
    }
  }

  private static String lastLine(String output, int status) {
    return output
        .lines()
        .filter(line -> !line.isBlank())
        .reduce((a, b) -> b)
        .orElse("exit code " + status);
  }

  private static byte[] archive() throws IOException {
    String name = "/postgres-%s-%s.txz".formatted(system(), architecture());
    try (InputStream archive = PostgresPrograms.class.getResourceAsStream(name)) {
      if (archive == null) {
        throw new SahelException(
            ProblemKind.ENVIRONMENT,
            "no PostgreSQL ships for this system (%s %s); name a database with --jdbc-url"
                .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
      }
      return archive.readAllBytes();
    }
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.contains("mac") ? "darwin" : name.contains("windows") ? "windows" : "linux";
  }

  private static String architecture() {
    String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return switch (name) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      default -> name;
    };
  }

  /** PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is. */
  private static List<String> asOrdinaryUser() throws IOException {
    if (!system().equals("linux") || !"0".equals(userId())) {
      return List.of();
    }
    List<String> namespace = List.of("unshare", "-U");
    String inside = userId(namespace.toArray(String[]::new));
    if (inside.isEmpty() || inside.equals("0")) {
      throw new SahelException(
          ProblemKind.ENVIRONMENT,
          "PostgreSQL does not run as root here (no user namespaces); be an ordinary user or name a database with --jdbc-url");
    }
    return namespace;
  }

  private static String userId(String... prefix) {
    List<String> command = new ArrayList<>(List.of(prefix));
    command.addAll(List.of("id", "-u"));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0 ? output : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
