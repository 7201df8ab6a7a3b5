package org.sahelevents.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
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

/**
 * Records what articles mention, and keeps the events in step: after each call they are what a linking of all mentions
 * at once would give. One article per transaction; blocks are locked, so that imports may run at the same time.
 */
@ApplicationScoped
public class EventRecorder {
  private final MentionStore mentions;
  private final EventStore events;
  private final Linker linker;
  private final Consolidation consolidation = new Consolidation();
  private final Summary summary;

  EventRecorder(MentionStore mentions, EventStore events, Vocabulary vocabulary) {
    this.mentions = mentions;
    this.events = events;
    this.linker = new Linker(vocabulary);
    this.summary = new Summary(vocabulary);
  }

  /** Replaces all mentions of the article, which must be stored already, in the same transaction or before. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(ArticleRef article, List<CodedMention> coded) {
    if (!mentions.lockArticle(article.id())) {
      throw new IllegalArgumentException(
          "article " + article.id() + " must be stored before its mentions");
    }
    List<Identity.Identified> found = Identity.identify(article.id(), article.text(), coded);
    TreeSet<Block> blocks = new TreeSet<>(mentions.blocksOf(article.id()));
    found.forEach(m -> blocks.add(Claim.of(m.mention()).block()));
    blocks.forEach(mentions::lock);
    mentions.delete(article.id());
    mentions.insert(article, found);
    blocks.forEach(block -> link(block, false));
  }

  /** Removes all mentions of the article; to be called before the article itself is deleted. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forget(String article) {
    mentions.lockArticle(article);
    TreeSet<Block> blocks = new TreeSet<>(mentions.blocksOf(article));
    blocks.forEach(mentions::lock);
    mentions.delete(article);
    blocks.forEach(block -> link(block, false));
  }

  /** Links everything anew, as after a change of rules or lexicon. */
  @Transactional
  public void relink() {
    TreeSet<Block> blocks = new TreeSet<>(mentions.allBlocks());
    blocks.forEach(mentions::lock);
    blocks.forEach(block -> link(block, true));
  }

  private void link(Block block, boolean anew) {
    Map<UUID, UUID> linkedTo = new HashMap<>();
    List<MentionStore.Linked> stored = mentions.mentionsIn(block);
    stored.forEach(m -> linkedTo.put(m.mention().id(), m.event()));
    Map<UUID, EventStore.Known> vanished = events.eventsIn(block);
    Collection<EventStore.Row> changed = new ArrayList<>();
    Map<UUID, UUID> moved = new HashMap<>();
    for (LinkedEvent event :
        linker.link(stored.stream().map(MentionStore.Linked::mention).toList())) {
      EventStore.Known before = vanished.remove(event.id());
      List<UUID> joining =
          event.mentions().stream()
              .map(Mention::id)
              .filter(m -> !event.id().equals(linkedTo.get(m)))
              .toList();
      joining.forEach(m -> moved.put(m, event.id()));
      boolean sameMentions =
          before != null && joining.isEmpty() && before.mentions() == event.mentions().size();
      if (anew || !sameMentions) {
        EventStore.Row row = row(event);
        if (before == null || before.revision() != row.revision()) {
          changed.add(row);
        }
      }
    }
    events.save(changed);
    mentions.assign(moved);
    events.delete(vanished.keySet());
  }

  private EventStore.Row row(LinkedEvent event) {
    Consolidated consolidated = consolidation.consolidate(event);
    String sentence = summary.of(consolidated.claim());
    CRC32 checksum = new CRC32();
    checksum.update((event + "\n" + consolidated + "\n" + sentence).getBytes(UTF_8));
    return new EventStore.Row(event.id(), consolidated, sentence, checksum.getValue());
  }
}
