package org.sahelevents.lexicon;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** The event types with definitions, examples and crosswalks, from {@code event-types.yaml}. */
public final class EventTypes {
  static final String FILE = "event-types.yaml";
  private static final String NAME = "lexicon/" + FILE;

  private final Map<String, EventTypeEntry> byCode = new LinkedHashMap<>();

  private final Map<Crosswalk.Scheme, String> sources = new EnumMap<>(Crosswalk.Scheme.class);

  private EventTypes() {}

  static EventTypes load(LexiconFolder folder, Faults faults) {
    EventTypes types = new EventTypes();
    String text = folder.read(FILE).orElse(null);
    if (text == null) {
      faults.add(NAME, "the file is missing");
      return types;
    }
    try {
      Node root =
          new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
      if (root == null) {
        faults.add(NAME, "the file is empty");
        return types;
      }
      YamlEntry file = new YamlEntry(NAME, root, faults);
      file.allow(Set.of("schemes", "types"));
      types.addSchemes(file);
      file.members("types").forEach((code, entry) -> types.add(code, entry));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      faults.add(NAME + ":" + line, e.getProblem());
    } catch (YAMLException e) {
      faults.add(NAME, e.getMessage());
    }
    return types;
  }

  private void addSchemes(YamlEntry file) {
    file.texts("schemes")
        .forEach(
            (scheme, source) -> {
              try {
                sources.put(TsvRow.oneOf(scheme, Crosswalk.Scheme.class), source);
              } catch (IllegalArgumentException e) {
                file.fault(e.getMessage());
              }
            });
  }

  private void add(String code, YamlEntry entry) {
    entry.allow(
        Set.of("name", "labels", "definition", "not-when", "examples", "modes", "crosswalk"));
    List<Crosswalk> crosswalk = new ArrayList<>();
    for (YamlEntry item : entry.entries("crosswalk")) {
      item.allow(Set.of("scheme", "code", "label", "match", "note"));
      try {
        crosswalk.add(
            new Crosswalk(
                TsvRow.oneOf(item.text("scheme"), Crosswalk.Scheme.class),
                item.orNull("code"),
                item.orNull("label"),
                TsvRow.oneOf(item.text("match").toUpperCase(Locale.ROOT), Crosswalk.Match.class),
                item.orNull("note")));
      } catch (IllegalArgumentException e) {
        item.fault(e.getMessage());
      }
    }
    EventTypeEntry type =
        new EventTypeEntry(
            code,
            entry.text("name"),
            entry.texts("labels"),
            entry.text("definition"),
            entry.text("not-when"),
            entry.texts("examples"),
            entry.list("modes"),
            crosswalk);
    byCode.put(code, type);
  }

  public Optional<EventTypeEntry> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** In the order of the file. */
  public Collection<EventTypeEntry> all() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /** Where the codes of another scheme are defined. */
  public String source(Crosswalk.Scheme scheme) {
    return sources.get(scheme);
  }
}
