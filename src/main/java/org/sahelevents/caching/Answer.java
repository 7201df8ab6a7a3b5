package org.sahelevents.caching;

import java.util.List;
import java.util.Map;

/**
 * An answer as it was given.
 *
 * @param tag its strong entity tag
 * @param headers all of them but those that depend on the moment
 */
record Answer(String tag, byte[] body, Map<String, List<String>> headers) {
  /** Roughly how many bytes it takes. */
  int bytes() {
    int names = 0;
    for (Map.Entry<String, List<String>> header : headers.entrySet()) {
      names += 2 * (header.getKey().length() + String.join("", header.getValue()).length()) + 100;
    }
    return body.length + names + 200;
  }
}
