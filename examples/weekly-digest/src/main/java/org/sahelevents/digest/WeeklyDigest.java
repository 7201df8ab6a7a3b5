package org.sahelevents.digest;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sahelevents.client.ApiException;

/** Prints the digest of the last seven days, or posts it. Exit code 2 where it is used wrongly, 1 where something fails. */
public final class WeeklyDigest {
  private static final List<String> OPTIONS =
      List.of("--server", "--since", "--region", "--webhook");
  private static final String USAGE =
      "usage: weekly-digest [--server URL] [--since YYYY-MM-DD] [--region NAME] [--webhook URL]";

  private WeeklyDigest() {}

  public static void main(String[] arguments) throws InterruptedException {
    int status = run(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** @return exit code */
  static int run(String... arguments) throws InterruptedException {
    try {
      Map<String, String> options = options(arguments);
      Source source = new Source(options.getOrDefault("--server", "http://localhost:8080"));
      String since = options.get("--since");
      LocalDate first = since == null ? LocalDate.now().minusDays(7) : LocalDate.parse(since);
      String webhook = options.get("--webhook");
      Webhook target = webhook == null ? null : new Webhook(URI.create(webhook));
      return deliver(source, first, options.get("--region"), target);
    } catch (DateTimeParseException notADay) {
      System.err.println("--since takes a day as YYYY-MM-DD, not " + notADay.getParsedString());
      return 2;
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage() + "\n" + USAGE);
      return 2;
    }
  }

  private static int deliver(Source source, LocalDate since, String region, Webhook webhook)
      throws InterruptedException {
    try {
      Digest digest = source.digest(since, region);
      if (webhook == null) {
        System.out.print(digest.text());
      } else {
        webhook.post(digest);
        System.out.println("posted " + digest.events().size() + " events");
      }
      return 0;
    } catch (ApiException refused) {
      System.err.println(source.reason(refused));
    } catch (IOException failed) {
      System.err.println("cannot post the digest: " + failed.getMessage());
    }
    return 1;
  }

  private static Map<String, String> options(String... arguments) {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      if (!OPTIONS.contains(arguments[i])) {
        throw new IllegalArgumentException("unknown option " + arguments[i]);
      }
      if (i + 1 == arguments.length) {
        throw new IllegalArgumentException(arguments[i] + " needs a value");
      }
      options.put(arguments[i], arguments[i + 1]);
    }
    return options;
  }
}
