package org.sahelevents.caching;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;

/** What tells whether an answer that a caller has is still the right one (RFC 9110, section 8.8). */
@Singleton
class Validators {
  /** Hexadecimal digits of a tag that tell one question from another. */
  private static final int DIGITS = 20;

  /** Always two digits for the day, as HTTP wants it. */
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

  private static final String WEAK = "W/";

  private final Instant started = Instant.now();

  /** Another build may answer differently. */
  private final String build;

  /** The moment that was written last: the same for each request until the dataset changes. */
  private volatile Written written;

  private record Written(Instant second, String text) {}

  @Inject
  Validators() {
    this(BuildStamp.ofProgram());
  }

  Validators(String build) {
    this.build = build;
  }

  /**
   * The tag of the answer to a request in a state of the dataset, with its quotation marks; strong wherever equal
   * questions get equal bytes.
   */
  String tag(Revision revision, RequestKey request) {
    String meant = String.join("\n", build, revision.changed().toString(), request.canonical());
    String hex = Digests.hex(meant.getBytes(UTF_8));
    return (request.isOfEqualBytes() ? "" : WEAK)
        + "\""
        + revision.number()
        + "-"
        + hex.substring(0, DIGITS)
        + "\"";
  }

  /** Whether {@code If-None-Match} names the tag; weak comparison, as is due. */
  static boolean matches(String ifNoneMatch, String tag) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(","))
            .map(String::strip)
            .anyMatch(given -> opaque(given).equals(opaque(tag)));
  }

  private static String opaque(String tag) {
    return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
  }

  /**
   * When the answer last changed, for {@code Last-Modified}; null as long as another change could fall into the same
   * second, which this header could not tell apart. Another version of the program may answer differently, so its start
   * counts as a change.
   */
  String lastModified(Revision revision) {
    Instant changed = revision.changed().isAfter(started) ? revision.changed() : started;
    Instant second = changed.truncatedTo(ChronoUnit.SECONDS);
    if (Instant.now().isBefore(second.plusSeconds(2))) {
      return null;
    }
    Written last = written;
    if (last == null || !last.second.equals(second)) {
      last = new Written(second, httpDate(second));
      written = last;
    }
    return last.text;
  }

  /** Whether nothing has changed since the moment in {@code If-Modified-Since}. */
  static boolean unchangedSince(String ifModifiedSince, String lastModified) {
    if (ifModifiedSince == null || lastModified == null) {
      return false;
    }
    try {
      return !moment(lastModified).isAfter(moment(ifModifiedSince));
    } catch (DateTimeParseException ignoredAsTheStandardSays) {
      return false;
    }
  }

  private static String httpDate(Instant moment) {
    return HTTP_DATE.format(moment.atZone(ZoneOffset.UTC));
  }

  private static Instant moment(String httpDate) {
    return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(httpDate));
  }
}
