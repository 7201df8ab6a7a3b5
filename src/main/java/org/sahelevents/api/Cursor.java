package org.sahelevents.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.sahelevents.problem.SahelException;
import org.sahelevents.problem.WrongValue;

/** Where a page begins, as one opaque word: what the list is sorted by, and the keys of the last item seen. */
public final class Cursor {
  private static final String BETWEEN = "\n";

  private Cursor() {}

  public static String of(String... parts) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(BETWEEN, parts).getBytes(UTF_8));
  }

  /**
   * @param cursor as given by the caller
   * @param sort what the list is sorted by now; a cursor of another order is refused
   * @param keys how many parts follow the sort
   * @param reader makes a place in the list of those parts; an IllegalArgumentException or a DateTimeException says that they are none
   */
  public static <T> T read(String cursor, String sort, int keys, Function<List<String>, T> reader) {
    try {
      List<String> parts =
          List.of(new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(BETWEEN, -1));
      boolean storable = parts.stream().allMatch(part -> part.indexOf(0) < 0);
      if (storable && parts.size() == keys + 1 && parts.get(0).equals(sort)) {
        return reader.apply(parts.subList(1, parts.size()));
      }
    } catch (IllegalArgumentException | DateTimeException notACursor) {
      // refused below with the same words
    }
    throw SahelException.of(
        WrongValue.of("cursor", cursor),
        "not a cursor of this list in this order; take it from \"next\" or from the Link header.");
  }
}
