package org.sahelevents.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a project whose Java and Maven only say what they were asked. */
class LauncherTest {
  @TempDir Path project;

  @BeforeEach
  void layOut() throws IOException {
    Files.copy(Path.of("sahel"), project.resolve("sahel"));
    assertTrue(project.resolve("sahel").toFile().setExecutable(true));
    Files.createDirectories(project.resolve("src/main/java"));
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    script(
        "bin/mvn",
        "mkdir -p target/quarkus-app; touch target/quarkus-app/quarkus-run.jar; echo built >> builds");
    jdk("jdk", "21.0.1");
  }

  @Test
  void buildsOnceAndAgainWhenASourceIsNewer() throws Exception {
    assertTrue(sahel("jdk", "--help").err.contains("building the program"));
    assertEquals("", sahel("jdk", "--help").err);
    Path source = Files.writeString(project.resolve("src/main/java/New.java"), "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
    assertTrue(sahel("jdk", "--help").err.contains("sources are newer"));
    assertEquals(2, Files.readAllLines(project.resolve("builds")).size());
  }

  @Test
  void passesArgumentsOnAsTheyAre() throws Exception {
    Ended ended = sahel("jdk", "import", "a b", "*");
    assertEquals(0, ended.status);
    assertTrue(ended.out.endsWith("[import][a b][*]\n"), ended.out);
  }

  @Test
  void saysWhichJavaIsTooOld() throws Exception {
    jdk("old", "11.0.2");
    refuses(sahel("old", "--help"), "Java 11");
    jdk("older", "1.8.0_392");
    refuses(sahel("older", "--help"), "Java 8");
    refuses(sahel("missing", "--help"), "holds none");
  }

  @Test
  void saysWhereABrokenBuildIsToBeReadAbout() throws Exception {
    script("bin/mvn", "echo '[ERROR] it does not compile'; exit 1");
    Ended ended = sahel("jdk", "--help");
    assertEquals(2, ended.status);
    assertTrue(ended.err.contains("[ERROR] it does not compile"), ended.err);
    assertTrue(ended.err.contains("sahel-build.log"), ended.err);
  }

  @Test
  void takesAwayTheLockOfAKilledBuild() throws Exception {
    Files.createDirectories(project.resolve("target/.sahel-building"));
    Files.writeString(project.resolve("target/.sahel-building/pid"), "999999999");
    assertEquals(0, sahel("jdk", "--help").status);
  }

  private static void refuses(Ended ended, String named) {
    assertEquals(2, ended.status);
    assertEquals(1, ended.err.lines().count(), ended.err);
    assertTrue(ended.err.contains(named), ended.err);
  }

  private Ended sahel(String javaHome, String... arguments)
      throws IOException, InterruptedException {
    String[] command = new String[arguments.length + 1];
    command[0] = project.resolve("sahel").toString();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    Path out = project.resolve("out");
    Path err = project.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile());
    builder.environment().put("JAVA_HOME", project.resolve(javaHome).toString());
    builder.environment().put("PATH", project.resolve("bin") + ":" + System.getenv("PATH"));
    int status = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Ended(status, Files.readString(out), Files.readString(err));
  }

  private void jdk(String folder, String version) throws IOException {
    script(
        folder + "/bin/java",
        "for a; do [ \"$a\" = -jar ] && seen=yes; [ -n \"$seen\" ] && printf '[%s]' \"$a\"; done; echo");
    script(folder + "/bin/javac", "");
    Files.writeString(
        project.resolve(folder).resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  private void script(String path, String body) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + body + "\n", StandardCharsets.UTF_8);
    assertTrue(file.toFile().setExecutable(true));
  }

  private record Ended(int status, String out, String err) {}
}
