package org.sahelevents.importing;

import jakarta.inject.Singleton;
import java.util.List;
import org.sahelevents.coding.Coding;
import org.sahelevents.coding.EventCoder;
import org.sahelevents.time.Interval;

/** The coder that ships with the program; its lexicons are read when it is first needed. */
@Singleton
class StandardCoder implements ArticleCoder {
  private static final class Holder {
    static final EventCoder CODER = EventCoder.standard();
  }

  @Override
  public String version() {
    return Holder.CODER.version();
  }

  @Override
  public List<String> languages() {
    return Holder.CODER.languages();
  }

  @Override
  public Coding code(String text, String language, Interval published) {
    return Holder.CODER.code(text, language, published);
  }
}
