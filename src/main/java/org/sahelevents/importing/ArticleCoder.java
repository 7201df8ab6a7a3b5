package org.sahelevents.importing;

import org.sahelevents.coding.Coding;
import org.sahelevents.time.Interval;

/** The coder as the import needs it; {@link org.sahelevents.coding.EventCoder} in production. */
public interface ArticleCoder {
  /** Another version means that what was stored must be coded again. */
  String version();

  Coding code(String text, String language, Interval published);
}
