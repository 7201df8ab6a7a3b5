package org.sahelevents.coding;

import java.util.List;
import org.sahelevents.time.Interval;

/** Codes the events that a text states. Thread-safe; the same input always gives the same output. */
public final class EventCoder {
  /** The coder with the lexicons that ship with the program. */
  public static EventCoder standard() {
    return new EventCoder();
  }

  /** Changes with every change of rules or lexicons, so that stored codings can be told to be out of date. */
  public String version() {
    return "0";
  }

  /**
   * @param text the article exactly as given, head lines included; offsets of the result refer to it
   * @param language ISO 639-1; only languages with a lexicon give mentions
   * @param published the days in which the article may have appeared
   */
  public Coding code(String text, String language, Interval published) {
    return new Coding(List.of(), List.of());
  }
}
