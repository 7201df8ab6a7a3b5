package org.sahelevents.caching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers that were given in the present state of the dataset, as many as fit into so many bytes. */
@Singleton
class KeptAnswers {
  /** An answer larger than this share of the room is not kept: it would push out many that are asked for more often. */
  private static final int LARGEST_SHARE = 32;

  private final Cache<Key, Answer> answers;
  private final long largest;
  private final AtomicLong newest = new AtomicLong();

  private record Key(Revision revision, RequestKey request) {}

  /** @param bytes room for all of them; 0 keeps none */
  KeptAnswers(@ConfigProperty(name = "sahel.cache.bytes", defaultValue = "67108864") long bytes) {
    largest = bytes / LARGEST_SHARE;
    answers =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((Key key, Answer answer) -> key.request.bytes() + answer.bytes())
            .build();
  }

  Answer find(Revision revision, RequestKey request) {
    return answers.getIfPresent(new Key(revision, request));
  }

  void keep(Revision revision, RequestKey request, Answer answer) {
    if (request.bytes() + answer.bytes() > largest) {
      return;
    }
    long known = newest.get();
    if (revision.number() != known && newest.compareAndSet(known, revision.number())) {
      answers.invalidateAll();
    }
    answers.put(new Key(revision, request), answer);
  }

  /** How many bytes are taken. */
  long bytes() {
    answers.cleanUp();
    return answers.policy().eviction().orElseThrow().weightedSize().orElseThrow();
  }
}
