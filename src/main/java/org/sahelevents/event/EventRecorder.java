package org.sahelevents.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.sahelevents.coding.CodedMention;
import org.sahelevents.event.linking.Block;
import org.sahelevents.event.linking.Claim;
import org.sahelevents.event.linking.Consolidated;
import org.sahelevents.event.linking.Consolidation;
import org.sahelevents.event.linking.Identity;
import org.sahelevents.event.linking.LinkedEvent;
import org.sahelevents.event.linking.Linker;
import org.sahelevents.event.linking.Mention;
import org.sahelevents.event.query.EventRenderings;
import org.sahelevents.time.Interval;

/**
 * Records what articles mention, and keeps the events in step. Once {@link #linkPending} has run, they are what a
 * linking of all mentions at once gives. Imports may run at the same time: whoever changes a block locks it.
 */
@ApplicationScoped
public class EventRecorder {
  /** Blocks up to this size are linked with every article. */
  private static final int SMALL = 300;

  /**
   * Larger ones are linked when this share of them is new, so that recording takes time in proportion to what is
   * recorded, not to what is there.
   */
  private static final int SHARE = 8;

  private static final int LONGEST_LINKING_SECONDS = 60 * 60;

  private final MentionStore mentions;
  private final EventStore events;
  private final BlockStore blocks;
  private final EventRenderings renderings;
  private final Linker linker;
  private final Consolidation consolidation = new Consolidation();
  private final Summary summary;

  EventRecorder(
      MentionStore mentions,
      EventStore events,
      BlockStore blocks,
      EventRenderings renderings,
      Vocabulary vocabulary) {
    this.mentions = mentions;
    this.events = events;
    this.blocks = blocks;
    this.renderings = renderings;
    this.linker = new Linker(vocabulary);
    this.summary = new Summary(vocabulary);
  }

  /** Does what a killed run has left undone. */
  void start(@Observes StartupEvent started) {
    linkPending();
  }

  /**
   * Replaces all mentions of the article, which must be stored already, in the same transaction or before. Whoever
   * records must see to it that {@link #linkPending} is called in the end.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(ArticleRef article, List<CodedMention> coded) {
    if (!mentions.lockArticle(article.id())) {
      throw new IllegalArgumentException(
          "article " + article.id() + " must be stored before its mentions");
    }
    replace(article, Identity.identify(article.id(), article.text(), coded));
  }

  /** Removes all mentions of the article; to be called before the article itself is deleted. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forget(String article) {
    mentions.lockArticle(article);
    replace(new ArticleRef(article, "", Interval.UNKNOWN), List.of());
  }

  private void replace(ArticleRef article, List<Identity.Identified> coming) {
    Map<Block, Integer> gone = mentions.countsIn(article.id());
    Map<UUID, UUID> formerly = mentions.eventsOf(article.id());
    Map<Block, Integer> come = new HashMap<>();
    coming.forEach(m -> come.merge(Claim.of(m.mention()).block(), 1, Integer::sum));
    TreeSet<Block> changed = new TreeSet<>(gone.keySet());
    changed.addAll(come.keySet());
    Map<Block, BlockStore.State> due = new LinkedHashMap<>();
    for (Block block : changed) { // in order, so that two imports never wait for each other
      BlockStore.State state =
          blocks.change(block, gone.getOrDefault(block, 0), come.getOrDefault(block, 0));
      if (state.mentions() <= SMALL || state.pending() * SHARE >= state.mentions()) {
        due.put(block, state);
      }
    }
    mentions.delete(article.id());
    mentions.insert(article, coming);
    due.forEach((block, state) -> link(block, !state.current(), formerly));
  }

  /** Links what is recorded but not linked yet, block by block, each in a transaction of its own. */
  public void linkPending() {
    each(blocks.pending(), state -> state.pending() > 0);
  }

  /** Links anew, in the same way, what other rules or another lexicon have linked. */
  public void relink() {
    each(blocks.outdated(), state -> !state.current());
  }

  /** @param due says whether there is still something to do, once the block is locked */
  private void each(List<Block> some, Predicate<BlockStore.State> due) {
    for (Block block : some) {
      QuarkusTransaction.requiringNew()
          .timeout(LONGEST_LINKING_SECONDS)
          .run(
              () -> {
                BlockStore.State state = blocks.lock(block);
                if (due.test(state)) {
                  link(block, !state.current(), Map.of());
                }
              });
    }
  }

  /**
   * @param anew whether events with the same mentions may be others now
   * @param formerly the events of mentions that have just been replaced
   */
  private void link(Block block, boolean anew, Map<UUID, UUID> formerly) {
    Map<UUID, UUID> linkedTo = new HashMap<>();
    List<MentionStore.Linked> stored = mentions.mentionsIn(block);
    stored.forEach(m -> linkedTo.put(m.mention().id(), m.event()));
    Map<UUID, EventStore.Known> vanished = events.eventsIn(block);
    Collection<EventStore.Row> changed = new ArrayList<>();
    Map<UUID, UUID> moved = new HashMap<>();
    Successors successors = new Successors();
    for (LinkedEvent event :
        linker.link(stored.stream().map(MentionStore.Linked::mention).toList())) {
      EventStore.Known known = vanished.remove(event.id());
      List<UUID> joining =
          event.mentions().stream()
              .map(Mention::id)
              .filter(m -> !event.id().equals(linkedTo.get(m)))
              .toList();
      for (UUID mention : joining) {
        moved.put(mention, event.id());
        UUID before = linkedTo.get(mention);
        successors.moved(before == null ? formerly.get(mention) : before, event.id());
      }
      boolean sameMentions =
          known != null && joining.isEmpty() && known.mentions() == event.mentions().size();
      if (anew || !sameMentions) {
        EventStore.Row row = row(event);
        if (known == null || known.revision() != row.revision()) {
          changed.add(row);
        }
      }
    }
    events.save(changed);
    mentions.assign(moved);
    events.delete(vanished.keySet(), successors.of(vanished.keySet()));
    Set<UUID> touched = new HashSet<>(moved.values());
    changed.forEach(row -> touched.add(row.id()));
    events.describe(touched);
    renderings.complete(touched);
    blocks.linked(block);
  }

  private EventStore.Row row(LinkedEvent event) {
    Consolidated consolidated = consolidation.consolidate(event);
    String sentence = summary.of(consolidated.claim());
    CRC32 checksum = new CRC32();
    checksum.update((event + "\n" + consolidated + "\n" + sentence).getBytes(UTF_8));
    return new EventStore.Row(event.id(), consolidated, sentence, checksum.getValue());
  }
}
