package org.sahelevents.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of a YAML file whose every fault is told with its line. */
final class YamlEntry {
  private final String file;
  private final Node node;
  private final Faults faults;
  private final Map<String, Node> fields = new LinkedHashMap<>();

  YamlEntry(String file, Node node, Faults faults) {
    this.file = file;
    this.node = node;
    this.faults = faults;
    if (!(node instanceof MappingNode mapping)) {
      fault("must be a mapping of names to values");
      return;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String name = tuple.getKeyNode() instanceof ScalarNode s ? s.getValue() : "";
      if (fields.putIfAbsent(name, tuple.getValueNode()) != null) {
        fault(tuple.getKeyNode(), name + " is given twice");
      }
    }
  }

  void fault(String what) {
    fault(node, what);
  }

  private void fault(Node at, String what) {
    faults.add(file + ":" + (at.getStartMark().getLine() + 1), what);
  }

  void allow(Set<String> names) {
    fields.keySet().stream()
        .filter(f -> !names.contains(f))
        .forEach(
            f ->
                fault(
                    fields.get(f),
                    f + " is none of " + String.join(", ", names.stream().sorted().toList())));
  }

  /** The text of a field; a missing one is a fault and gives the empty string. */
  String text(String name) {
    String value = orNull(name);
    if (value == null) {
      fault(name + " is missing");
      return "";
    }
    return value;
  }

  String orNull(String name) {
    Node value = fields.get(name);
    if (value == null) {
      return null;
    }
    if (value instanceof ScalarNode s && !s.getValue().isBlank()) {
      return s.getValue().strip();
    }
    fault(value, name + " must be a text");
    return "";
  }

  List<String> list(String name) {
    List<String> values = new ArrayList<>();
    for (Node item : items(name)) {
      if (item instanceof ScalarNode s) {
        values.add(s.getValue());
      } else {
        fault(item, name + " must hold texts");
      }
    }
    return values;
  }

  List<YamlEntry> entries(String name) {
    return items(name).stream().map(item -> new YamlEntry(file, item, faults)).toList();
  }

  private List<Node> items(String name) {
    Node value = fields.get(name);
    if (value == null || value instanceof SequenceNode) {
      return value == null ? List.of() : ((SequenceNode) value).getValue();
    }
    fault(value, name + " must be a list");
    return List.of();
  }

  /** A mapping of names to texts; a missing one is a fault. */
  Map<String, String> texts(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    inner(name)
        .ifPresent(inner -> inner.fields.keySet().forEach(key -> texts.put(key, inner.text(key))));
    return texts;
  }

  /** A mapping of names to further mappings; a missing one is a fault. */
  Map<String, YamlEntry> members(String name) {
    Map<String, YamlEntry> members = new LinkedHashMap<>();
    inner(name)
        .ifPresent(
            inner ->
                inner.fields.forEach(
                    (key, value) -> members.put(key, new YamlEntry(file, value, faults))));
    return members;
  }

  private Optional<YamlEntry> inner(String name) {
    Node value = fields.get(name);
    if (value == null) {
      fault(name + " is missing");
      return Optional.empty();
    }
    return Optional.of(new YamlEntry(file, value, faults));
  }
}
