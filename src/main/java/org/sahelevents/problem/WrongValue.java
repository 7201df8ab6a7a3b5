package org.sahelevents.problem;

import java.util.List;

/**
 * What is wrong, for programs; the message says it to people.
 *
 * @param parameter name of the parameter, or of the member of a body
 * @param value as it was given; null where no single value is wrong
 * @param allowed what may stand there, where that is a short list; else empty
 * @param vocabulary path of what may stand there, where it is a long one; else null
 * @param suggestion what was probably meant, the likeliest first
 */
public record WrongValue(
    String parameter,
    String value,
    List<String> allowed,
    String vocabulary,
    List<String> suggestion) {
  /** Longer ones are not repeated whole. */
  private static final int LONGEST = 200;

  public WrongValue {
    value =
        value == null || value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "\u2026";
    allowed = List.copyOf(allowed);
    suggestion = List.copyOf(suggestion);
  }

  /** @param value null where no single value is wrong */
  public static WrongValue of(String parameter, String value) {
    return new WrongValue(parameter, value, List.of(), null, List.of());
  }
}
