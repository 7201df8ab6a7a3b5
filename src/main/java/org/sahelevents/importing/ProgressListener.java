package org.sahelevents.importing;

/** Hears how far an import has come, from the thread that imports. */
@FunctionalInterface
public interface ProgressListener {
  ProgressListener NONE = run -> {};

  /** Called at the start, after every article and at the end. What it throws ends the run. */
  void progressed(ImportRun run);
}
