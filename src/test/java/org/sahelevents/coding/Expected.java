package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An event that a line of expectations names:
 * {@code TYPE[/MODE] agents @CCC >TGT ^days !STATUS ~CERTAINTY place=.. n=a..b}.
 * Whatever the line leaves out is null and not checked; {@code +} joins alternatives, {@code _} admits none,
 * {@code ?} as the agent leaves it unchecked, {@code n=-} admits no number.
 *
 * @param optional whether the coder may miss it ({@code ?} before the type)
 */
record Expected(
    boolean optional,
    EventType type,
    Mode mode,
    Set<String> agents,
    Set<String> countries,
    Set<String> targets,
    Days days,
    Set<Status> statuses,
    Set<Certainty> certainties,
    Set<String> places,
    Map<Field, int[]> numbers) {
  private static final Set<Field> NUMBERS =
      Set.of(Field.PERSONNEL, Field.FATALITIES, Field.PERSONS, Field.PARTICIPANTS, Field.COUNT);

  /** Events parted by {@code ;}; none for {@code -}. */
  static List<Expected> parseAll(String text) {
    List<Expected> all = new ArrayList<>();
    for (String part : text.strip().equals("-") ? new String[0] : text.split(";")) {
      all.add(parse(part.strip()));
    }
    return all;
  }

  static Expected parse(String text) {
    String[] words = text.split("\\s+");
    boolean optional = words[0].startsWith("?");
    String[] type = words[0].substring(optional ? 1 : 0).split("/");
    Set<String> agents = null;
    Set<String> countries = null;
    Set<String> targets = null;
    Days days = null;
    Set<Status> statuses = null;
    Set<Certainty> certainties = null;
    Set<String> places = null;
    Map<Field, int[]> numbers = new EnumMap<>(Field.class);
    for (String w : Arrays.asList(words).subList(1, words.length)) {
      String rest = w.substring(1);
      switch (w.charAt(0)) {
        case '@' -> countries = alternatives(rest);
        case '>' -> targets = alternatives(rest);
        case '^' -> days = Days.parse(rest);
        case '!' -> statuses = constants(rest, Status.class);
        case '~' -> certainties = constants(rest, Certainty.class);
        case '?' -> agents = null;
        default -> {
          int is = w.indexOf('=');
          if (is < 0) {
            agents = alternatives(w);
          } else if (w.startsWith("place=")) {
            places = Set.of(w.substring(is + 1).split("[|+]"));
          } else {
            numbers.put(number(w.substring(0, is)), bounds(w.substring(is + 1)));
          }
        }
      }
    }
    return new Expected(
        optional,
        EventType.valueOf(type[0]),
        type.length > 1 ? Mode.valueOf(type[1]) : null,
        agents,
        countries,
        targets,
        days,
        statuses,
        certainties,
        places,
        numbers);
  }

  private static Set<String> alternatives(String text) {
    return new LinkedHashSet<>(Arrays.asList(text.split("\\+")));
  }

  private static <E extends Enum<E>> Set<E> constants(String text, Class<E> type) {
    Set<E> set = new LinkedHashSet<>();
    alternatives(text).forEach(a -> set.add(Enum.valueOf(type, a)));
    return set;
  }

  private static Field number(String name) {
    Field field = Field.valueOf(name.toUpperCase(Locale.ROOT));
    if (!NUMBERS.contains(field)) {
      throw new IllegalArgumentException(name + " is no number of an event");
    }
    return field;
  }

  private static int[] bounds(String text) {
    int dots = text.indexOf("..");
    if (text.equals("-")) {
      return new int[0];
    }
    if (dots < 0) {
      return new int[] {Integer.parseInt(text), Integer.parseInt(text)};
    }
    String from = text.substring(0, dots);
    String to = text.substring(dots + 2);
    return new int[] {
      from.isEmpty() ? 0 : Integer.parseInt(from),
      to.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(to)
    };
  }

  /** Whether the mention is of this type, mode and country. */
  boolean isKindOf(CodedMention m) {
    return type == m.type()
        && (mode == null || mode == m.mode())
        && (countries == null || countries.contains(m.country()));
  }

  /** The fields of the mention that are not as this line states, type, mode and country aside. */
  List<Field> faults(CodedMention m) {
    List<Field> faults = new ArrayList<>();
    check(faults, Field.AGENTS, admits(agents, m.agents()));
    check(faults, Field.TARGETS, admits(targets, m.targets()));
    check(faults, Field.INTERVAL, days == null || days.admits(m.interval(), m.status()));
    check(faults, Field.STATUS, statuses == null || statuses.contains(m.status()));
    check(faults, Field.CERTAINTY, certainties == null || certainties.contains(m.certainty()));
    check(faults, Field.PLACE, places == null || m.place() != null && places.contains(m.place()));
    numbers.forEach(
        (field, bounds) -> {
          Integer min = min(m, field);
          boolean within = min != null && bounds.length > 0 && bounds[0] <= min && min <= bounds[1];
          check(faults, field, bounds.length == 0 ? min == null : within);
        });
    return faults;
  }

  private static void check(List<Field> faults, Field field, boolean right) {
    if (!right) {
      faults.add(field);
    }
  }

  private static boolean admits(Set<String> expected, Collection<String> coded) {
    return expected == null
        || coded.isEmpty() && expected.contains("_")
        || coded.stream().anyMatch(expected::contains);
  }

  private static Integer min(CodedMention m, Field field) {
    Quantity q =
        switch (field) {
          case PERSONNEL -> m.personnel();
          case FATALITIES -> m.fatalities();
          case PERSONS -> m.persons();
          case PARTICIPANTS -> m.participants();
          default -> m.count() == null ? null : Quantity.exactly(m.count());
        };
    return q == null ? null : q.min();
  }
}
