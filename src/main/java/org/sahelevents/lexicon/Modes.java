package org.sahelevents.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the directions of types mean, from {@code modes.tsv}. It changes no coding. */
public final class Modes {
  static final String FILE = "modes.tsv";
  private static final String DUTCH = "nl";
  private static final List<String> COLUMNS =
      List.of("type", "mode", "name", DUTCH, "definition", "crosswalk");

  private final List<Meaning> meanings = new ArrayList<>();

  private Modes() {}

  /**
   * What one direction means.
   *
   * @param type code of the type that has it
   * @param code as queries write it
   * @param name English name
   * @param labels name for readers, by ISO 639-1 language
   * @param definition when it is coded
   * @param crosswalk those codes of other schemes that the type has for this direction
   */
  public record Meaning(
      String type,
      String code,
      String name,
      Map<String, String> labels,
      String definition,
      List<Crosswalk> crosswalk) {
    public Meaning {
      labels = Map.copyOf(labels);
      crosswalk = List.copyOf(crosswalk);
    }
  }

  /** Reads the file; what is wrong with it is added to {@code faults}. */
  public static Modes load(LexiconFolder folder, EventTypes types, Faults faults) {
    Modes modes = new Modes();
    TsvFile.read(folder, FILE, faults, COLUMNS, row -> modes.add(row, types));
    for (EventTypeEntry type : types.all()) {
      for (String mode : type.modes()) {
        if (modes.of(type.code(), mode).isEmpty()) {
          faults.add("lexicon/" + FILE, "no line for " + type.code() + " " + mode);
        }
      }
    }
    return modes;
  }

  private void add(TsvRow row, EventTypes types) {
    EventTypeEntry type =
        types
            .byCode(row.required("type"))
            .orElseThrow(
                () -> new IllegalArgumentException(row.text("type") + " is no type of events"));
    String mode = row.required("mode");
    if (!type.modes().contains(mode)) {
      throw new IllegalArgumentException(mode + " is no mode of " + type.code());
    }
    if (of(type.code(), mode).isPresent()) {
      throw new IllegalArgumentException(type.code() + " " + mode + " stands in the file twice");
    }
    List<Crosswalk> crosswalk = new ArrayList<>();
    for (String reference : row.list("crosswalk")) {
      crosswalk.add(
          type.crosswalk().stream()
              .filter(c -> reference.equals(c.scheme() + ":" + c.code()))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          reference + " does not stand in the crosswalk of " + type.code())));
    }
    meanings.add(
        new Meaning(
            type.code(),
            mode,
            row.required("name"),
            Map.of(DUTCH, row.required(DUTCH)),
            row.required("definition"),
            crosswalk));
  }

  /**
   * As shipped with the program.
   *
   * @throws org.sahelevents.problem.SahelException of kind ENVIRONMENT that lists every fault
   */
  public static Modes shipped() {
    Faults faults = new Faults();
    LexiconFolder folder = LexiconFolder.shipped();
    Modes modes = load(folder, EventTypes.load(folder, faults), faults);
    faults.throwIfAny();
    return modes;
  }

  public Optional<Meaning> of(String type, String mode) {
    return meanings.stream()
        .filter(m -> m.type().equals(type) && m.code().equals(mode))
        .findFirst();
  }

  /** The directions of a type, in the order of the file; none for most. */
  public List<Meaning> of(String type) {
    return meanings.stream().filter(m -> m.type().equals(type)).toList();
  }
}
