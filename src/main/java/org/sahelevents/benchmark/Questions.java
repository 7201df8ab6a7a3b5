package org.sahelevents.benchmark;

import java.util.List;

/**
 * One kind of question.
 *
 * @param name as the table has it
 * @param paths that are asked for, in any order, each as often as any other
 * @param conditional whether they are asked again with the ETag of the first answer
 * @param scripts for pgbench: the same questions as SQL; none where there is nothing to compare
 */
record Questions(String name, List<String> paths, boolean conditional, List<String> scripts) {
  Questions {
    paths = List.copyOf(paths);
    scripts = List.copyOf(scripts);
  }

  Questions(String name, List<String> paths, List<String> scripts) {
    this(name, paths, false, scripts);
  }
}
