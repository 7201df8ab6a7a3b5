package org.sahelevents.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How events are told in a line, from {@code en/headlines.tsv}. It changes no coding. */
public final class Headlines {
  static final String FILE = "en/headlines.tsv";
  private static final List<String> STATUSES =
      List.of("planned", "ongoing", "completed", "attempted");
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final Pattern OPTION = Pattern.compile("\\[([^\\[\\]]*)]");
  private static final List<String> SLOTS = List.of("who", "whom", "where");

  private final Map<String, Telling> tellings = new LinkedHashMap<>();

  private Headlines() {}

  /**
   * How a type is told.
   *
   * @param type its code
   * @param mode its direction, or null
   * @param isStory whether a timeline tells it where no type is asked for
   * @param isGrouped whether events of the same actors are stages of one story
   * @param templates by status in small letters
   * @param unnamed who did it where nobody is named; null where no template needs it
   */
  public record Telling(
      String type,
      String mode,
      boolean isStory,
      boolean isGrouped,
      Map<String, String> templates,
      String unnamed) {

    /**
     * One line; slots that are not given are left out or told by {@link #unnamed}. "by Mali" is left out, too, of what
     * happens in Mali: the reader takes a country's own forces for granted.
     *
     * @param status of the event
     * @param slots names by slot
     * @param country name of the country in which it happens
     */
    public String line(String status, Map<String, String> slots, String country) {
      String template = templates.get(status.toLowerCase(Locale.ROOT));
      String chosen =
          OPTION
              .matcher(template)
              .replaceAll(
                  found ->
                      Matcher.quoteReplacement(
                          slotsIn(found.group(1)).stream()
                                  .allMatch(s -> !slots.getOrDefault(s, country).equals(country))
                              ? found.group(1)
                              : ""));
      return SLOT.matcher(chosen)
          .replaceAll(
              found -> Matcher.quoteReplacement(slots.getOrDefault(found.group(1), unnamed)));
    }
  }

  private static List<String> slotsIn(String template) {
    return SLOT.matcher(template).results().map(found -> found.group(1)).toList();
  }

  /** Reads the file; what is wrong with it is added to {@code faults}. */
  public static Headlines load(LexiconFolder folder, EventTypes types, Faults faults) {
    Headlines headlines = new Headlines();
    List<String> columns = new ArrayList<>(List.of("type", "mode", "story", "grouped"));
    columns.addAll(STATUSES);
    columns.add("unnamed");
    TsvFile.read(folder, FILE, faults, columns, row -> headlines.add(row, types));
    for (EventTypeEntry type : types.all()) {
      List<String> modes = type.modes().isEmpty() ? List.of("") : type.modes();
      for (String mode : modes) {
        if (!headlines.tellings.containsKey(key(type.code(), mode))) {
          faults.add("lexicon/" + FILE, "no line for " + (type.code() + " " + mode).strip());
        }
      }
    }
    return headlines;
  }

  private void add(TsvRow row, EventTypes types) {
    String type = row.required("type");
    String mode = row.orNull("mode");
    EventTypeEntry entry =
        types
            .byCode(type)
            .orElseThrow(() -> new IllegalArgumentException(type + " is no type of events"));
    if (mode != null && !entry.modes().contains(mode)) {
      throw new IllegalArgumentException(mode + " is no mode of " + type);
    }
    Map<String, String> templates = new LinkedHashMap<>();
    for (String status : STATUSES) {
      String template = row.required(status);
      slotsIn(template).stream()
          .filter(slot -> !SLOTS.contains(slot))
          .forEach(
              slot -> {
                throw new IllegalArgumentException(
                    "{" + slot + "} is none of " + String.join(", ", SLOTS));
              });
      templates.put(status, template);
    }
    String unnamed = row.orNull("unnamed");
    boolean needed =
        templates.values().stream()
            .map(t -> OPTION.matcher(t).replaceAll(""))
            .anyMatch(t -> t.contains("{who}") || t.contains("{whom}"));
    if (needed && unnamed == null) {
      throw new IllegalArgumentException("unnamed is missing: a template needs an actor");
    }
    Telling telling =
        new Telling(type, mode, yes(row, "story"), yes(row, "grouped"), templates, unnamed);
    if (tellings.putIfAbsent(key(type, mode == null ? "" : mode), telling) != null) {
      throw new IllegalArgumentException(type + " stands in the file twice");
    }
  }

  private static boolean yes(TsvRow row, String column) {
    String cell = row.required(column);
    if (!List.of("yes", "no").contains(cell)) {
      throw new IllegalArgumentException(column + " must be yes or no, not " + cell);
    }
    return cell.equals("yes");
  }

  private static String key(String type, String mode) {
    return type + " " + mode;
  }

  /**
   * As shipped with the program.
   *
   * @throws org.sahelevents.problem.SahelException of kind ENVIRONMENT that lists every fault
   */
  public static Headlines shipped() {
    Faults faults = new Faults();
    LexiconFolder folder = LexiconFolder.shipped();
    Headlines headlines = load(folder, EventTypes.load(folder, faults), faults);
    faults.throwIfAny();
    return headlines;
  }

  /** How a type is told; mode null for types without directions. Types of two directions need one. */
  public Optional<Telling> of(String type, String mode) {
    return Optional.ofNullable(tellings.get(key(type, mode == null ? "" : mode)));
  }

  /** Types that a timeline tells where none is asked for. */
  public List<String> storyTypes() {
    return tellings.values().stream()
        .filter(Telling::isStory)
        .map(Telling::type)
        .distinct()
        .toList();
  }
}
