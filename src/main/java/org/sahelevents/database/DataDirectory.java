package org.sahelevents.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/**
 * The folder that keeps the dataset between runs; only its owner may look inside.
 *
 * @param root holds the cluster, its password, its log and the lock
 * @param binaries where the programs of PostgreSQL are unpacked; apart from the cluster, so that it can be thrown away
 */
public record DataDirectory(Path root, Path binaries) {
  private static final int PASSWORD_BYTES = 24;

  /** The directory at this path, made when missing; {@link ProblemKind#ENVIRONMENT} when it cannot be written. */
  public static DataDirectory at(Path path) {
    return at(path, path.resolve("binaries"));
  }

  /** As {@link #at(Path)}, with the unpacked programs elsewhere. */
  public static DataDirectory at(Path path, Path binaries) {
    try {
      if (!Files.isDirectory(path)) {
        Files.createDirectories(path.toAbsolutePath(), ownerOnly(path, "rwx------"));
      }
      Path root = path.toRealPath();
      Files.delete(Files.createTempFile(root, "probe", null));
      return new DataDirectory(root, binaries.toAbsolutePath().normalize());
    } catch (IOException e) {
      throw new SahelException(
          ProblemKind.ENVIRONMENT,
          "cannot write to the data directory %s: %s; name another with --data DIR or SAHEL_DATA"
              .formatted(path.toAbsolutePath().normalize(), reason(e)),
          e);
    }
  }

  Path cluster() {
    return root.resolve("postgres");
  }

  Path log() {
    return root.resolve("postgres.log");
  }

  Path lock() {
    return root.resolve("lock");
  }

  Path passwordFile() {
    return root.resolve("password");
  }

  boolean hasCluster() {
    return Files.exists(cluster().resolve("PG_VERSION"));
  }

  String password() throws IOException {
    return Files.readString(passwordFile()).strip();
  }

  /** Writes a new random password into a file that its owner alone can read. */
  void newPassword() throws IOException {
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    Files.deleteIfExists(passwordFile());
    Files.createFile(passwordFile(), ownerOnly(root, "rw-------"));
    Files.writeString(
        passwordFile(), Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }

  private static FileAttribute<?>[] ownerOnly(Path on, String permissions) {
    boolean posix = on.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
      return "a file is in its way";
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? "it cannot be made" : reason;
  }
}
