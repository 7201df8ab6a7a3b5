package org.sahelevents.importing;

import java.util.List;
import org.sahelevents.coding.Coding;
import org.sahelevents.time.Interval;

/** The coder as the import needs it; {@link org.sahelevents.coding.EventCoder} in production. */
public interface ArticleCoder {
  /** Another version means that what was stored must be coded again. */
  String version();

  /** ISO 639-1 codes of the languages in which something can be found. */
  List<String> languages();

  Coding code(String text, String language, Interval published);
}
