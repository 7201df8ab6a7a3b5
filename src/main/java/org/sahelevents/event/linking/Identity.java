package org.sahelevents.event.linking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahelevents.coding.CodedMention;

/**
 * Ids that follow from content, so that importing again, or in another order, gives the same ones. The JDK's
 * name-based UUID serves: collisions by accident are out of the question, and nobody gains by making one.
 */
public final class Identity {
  /** What the coder found, in the order of the text; says of equal words in one article which came first. */
  private static final Comparator<CodedMention> IN_TEXT =
      Comparator.comparing(CodedMention::span)
          .thenComparing(CodedMention::trigger)
          .thenComparing(m -> Claim.of(m).toString());

  private Identity() {}

  /** A mention with the id it is known by. */
  public record Identified(UUID id, CodedMention mention) {}

  /**
   * Ids by article, type, mode, country and words, not by offset: what changes elsewhere in the article leaves a
   * mention its id.
   *
   * @param text the article exactly as coded
   */
  public static List<Identified> identify(
      String article, String text, List<CodedMention> mentions) {
    Map<String, Integer> seen = new HashMap<>();
    List<Identified> result = new ArrayList<>();
    for (CodedMention m : mentions.stream().sorted(IN_TEXT).toList()) {
      String name = String.join("\n", article, Claim.of(m).block().key(), m.span().of(text));
      int nth = seen.merge(name, 1, Integer::sum);
      result.add(new Identified(uuid("mention\n" + name + "\n" + nth), m));
    }
    return result;
  }

  static UUID ofEvent(Mention founder) {
    return uuid("event\n" + founder.id());
  }

  private static UUID uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }
}
