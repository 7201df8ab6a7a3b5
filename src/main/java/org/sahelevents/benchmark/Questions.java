package org.sahelevents.benchmark;

import java.util.List;

/**
 * One kind of question.
 *
 * @param name as the table has it
 * @param paths that are asked for, in any order, each as often as any other
 * @param bare the same for a {@link BareServer}; none where it knows no such thing
 * @param conditional whether they are asked again with the ETag of the first answer
 * @param scripts for pgbench: the same questions as SQL; none where there is nothing to compare
 */
record Questions(
    String name, List<String> paths, List<String> bare, boolean conditional, List<String> scripts) {
  Questions {
    paths = List.copyOf(paths);
    bare = List.copyOf(bare);
    scripts = List.copyOf(scripts);
  }

  Questions(String name, List<String> paths, List<String> bare, List<String> scripts) {
    this(name, paths, bare, false, scripts);
  }

  Questions(String name, List<String> paths, List<String> scripts) {
    this(name, paths, List.of(), scripts);
  }

  /** The questions for the bare server alone. */
  Questions ofBare() {
    return new Questions(name, bare, List.of());
  }
}
