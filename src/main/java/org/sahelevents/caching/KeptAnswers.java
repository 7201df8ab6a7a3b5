package org.sahelevents.caching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What was worked out in the present state of the dataset, as much as fits into so many bytes: whole answers, counts, uses
 * of the vocabulary. The only such store, so that one number bounds it and one revision empties it.
 */
@Singleton
public class KeptAnswers {
  /** What takes more than this share of the room is not kept: it would push out many that are asked for more often. */
  private static final int LARGEST_SHARE = 16;

  private final Cache<Key, Entry> entries;
  private final long largest;
  private final AtomicReference<Revision> newest = new AtomicReference<>(Revision.NONE);

  private record Key(Revision revision, Object question) {}

  private record Entry(Object answer, int bytes) {}

  /** @param bytes room for all of them; 0 keeps none */
  KeptAnswers(@ConfigProperty(name = "sahel.cache.bytes", defaultValue = "67108864") long bytes) {
    largest = bytes / LARGEST_SHARE;
    entries =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((Key key, Entry entry) -> entry.bytes)
            .build();
  }

  /**
   * What was kept in this state of the dataset; null if nothing. The state must have been asked for after the question
   * came; that it is still the one in which the answer was kept proves that nothing changed while it was worked out.
   */
  public <T> T find(Revision revision, Object question, Class<T> type) {
    Entry entry = entries.getIfPresent(new Key(revision, question));
    return entry == null ? null : type.cast(entry.answer);
  }

  /** Whether anything can be kept at all. */
  public boolean hasRoom() {
    return largest > 0;
  }

  /** Whether something was kept in the newest state that anything was kept in: worth asking which state it is now. */
  boolean mayHave(Object question) {
    return entries.getIfPresent(new Key(newest.get(), question)) != null;
  }

  /**
   * Keeps an answer, unless it is very large.
   *
   * @param revision read before the answer was begun, or in the same view of the database
   * @param question equal questions are equal values; of a type of its own in each feature
   * @param bytes roughly what both take in memory
   */
  public void keep(Revision revision, Object question, Object answer, int bytes) {
    if (bytes > largest) {
      return;
    }
    Revision known = newest.get();
    if (revision.number() > known.number() && newest.compareAndSet(known, revision)) {
      entries.invalidateAll();
    }
    entries.put(new Key(revision, question), new Entry(answer, bytes));
  }

  /** How many bytes are taken. */
  long bytes() {
    entries.cleanUp();
    return entries.policy().eviction().orElseThrow().weightedSize().orElseThrow();
  }
}
