package org.sahelevents.api;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MembersTest {
  private final Map<String, Object> members =
      Members.of(entry("z", 1), entry("a", "two"), entry("m", List.of(3)), entry("b", 4));

  @Test
  void come_in_the_order_in_which_they_were_given() {
    assertEquals(List.of("z", "a", "m", "b"), List.copyOf(members.keySet()));
    assertEquals(Map.of("z", 1, "a", "two", "m", List.of(3), "b", 4), members);
  }

  @Test
  void are_nobodys_to_change() {
    assertThrows(UnsupportedOperationException.class, () -> members.put("c", 5));
  }
}
