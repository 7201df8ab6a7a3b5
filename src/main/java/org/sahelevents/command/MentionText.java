package org.sahelevents.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sahelevents.coding.CodedMention;
import org.sahelevents.coding.Quantity;
import org.sahelevents.time.Interval;

/** A mention as lines to read: what it claims in the notation of the golden sentences, then the words that state it. */
final class MentionText {
  private MentionText() {}

  static List<String> of(CodedMention mention, String text, boolean withReasons) {
    List<String> lines = new ArrayList<>();
    lines.add(claims(mention));
    lines.add(
        "    %d-%d  %s"
            .formatted(
                mention.span().start(), mention.span().end(), oneLine(mention.span().of(text))));
    lines.add("    because of: " + oneLine(mention.trigger().of(text)));
    if (withReasons) {
      mention.reasons().forEach(reason -> lines.add("    " + reason));
    }
    return lines;
  }

  /** The interval as first and last day, one when they are the same. */
  static String days(Interval interval) {
    String earliest = day(interval.earliest());
    String latest = day(interval.latest());
    return earliest.equals(latest) ? earliest : earliest + ".." + latest;
  }

  private static String claims(CodedMention mention) {
    StringBuilder line = new StringBuilder(mention.type().name());
    if (mention.mode() != null) {
      line.append(' ').append(mention.mode());
    }
    if (!mention.agents().isEmpty()) {
      line.append(' ').append(String.join(",", mention.agents()));
    }
    if (!mention.targets().isEmpty()) {
      line.append(" > ").append(String.join(",", mention.targets()));
    }
    line.append(" @").append(mention.country());
    if (mention.place() != null) {
      line.append('/').append(mention.place());
    }
    line.append(" ^")
        .append(days(mention.interval()))
        .append(' ')
        .append(mention.interval().precision());
    line.append(" !").append(mention.status()).append(' ').append(mention.certainty());
    number(line, "personnel", mention.personnel());
    number(line, "fatalities", mention.fatalities());
    number(line, "persons", mention.persons());
    number(line, "participants", mention.participants());
    if (mention.count() != null) {
      line.append(" count=").append(mention.count());
    }
    return line.append(String.format(Locale.ROOT, " (%.2f)", mention.confidence())).toString();
  }

  private static void number(StringBuilder line, String name, Quantity quantity) {
    if (quantity == null) {
      return;
    }
    line.append(' ').append(name).append('=').append(quantity.approximate() ? "~" : "");
    line.append(quantity.min() == null ? "?" : quantity.min());
    if (quantity.max() == null || !quantity.max().equals(quantity.min())) {
      line.append("..").append(quantity.max() == null ? "" : quantity.max());
    }
  }

  private static String day(LocalDate day) {
    return day == null ? "?" : day.toString();
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
