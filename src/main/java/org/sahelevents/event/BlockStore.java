package org.sahelevents.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Mode;
import org.sahelevents.event.linking.Block;
import org.sahelevents.lexicon.LexiconFolder;
import org.sahelevents.lexicon.LexiconVersion;
import org.sahelevents.sql.Sql;

/** Which blocks there are, how large, and which of them are to be linked again. Their rows serve as locks. */
@ApplicationScoped
class BlockStore {
  /** Raised by hand when mentions are linked, consolidated or summed up in a sentence by other rules. */
  private static final int RULES = 1;

  private final DataSource database;

  /** Names in the lexicon stand in summaries, and who belongs to whom decides what is linked. */
  private final String rules = RULES + " " + LexiconVersion.of(LexiconFolder.shipped());

  BlockStore(DataSource database) {
    this.database = database;
  }

  /**
   * @param mentions how many it has
   * @param pending how many came or went since it was last linked
   * @param current whether it was linked by the present rules
   */
  record State(int mentions, int pending, boolean current) {}

  /** Counts what comes and goes, and keeps others from linking the block until the end of the transaction. */
  State change(Block block, int gone, int come) {
    return Sql.of(
            database,
            """
            insert into blocks (key, type, mode, country, mentions, pending, linked_by)
            values (:key, :type, :mode, :country, :growth, :changes, :rules)
            on conflict (key) do update
              set mentions = blocks.mentions + :growth, pending = blocks.pending + :changes
            returning mentions, pending, linked_by = :rules as current
            """)
        .with("key", block.key())
        .with("type", block.type())
        .with("mode", block.mode())
        .with("country", block.country())
        .with("growth", come - gone)
        .with("changes", come + gone)
        .with("rules", rules)
        .first(BlockStore::state)
        .orElseThrow();
  }

  /** Keeps others from linking the block until the end of the transaction. */
  State lock(Block block) {
    return Sql.of(
            database,
            "select mentions, pending, linked_by = :rules as current from blocks where key = :key for update")
        .with("key", block.key())
        .with("rules", rules)
        .first(BlockStore::state)
        .orElseThrow();
  }

  void linked(Block block) {
    Sql.of(database, "update blocks set pending = 0, linked_by = :rules where key = :key")
        .with("key", block.key())
        .with("rules", rules)
        .update();
  }

  /** Those that hold what is not linked yet. */
  List<Block> pending() {
    return Sql.of(database, "select * from blocks where pending > 0 order by key")
        .list(BlockStore::block);
  }

  /** Those that other rules have linked. */
  List<Block> outdated() {
    return Sql.of(database, "select * from blocks where linked_by <> :rules order by key")
        .with("rules", rules)
        .list(BlockStore::block);
  }

  private static State state(ResultSet row) throws SQLException {
    return new State(row.getInt("mentions"), row.getInt("pending"), row.getBoolean("current"));
  }

  private static Block block(ResultSet row) throws SQLException {
    String mode = row.getString("mode");
    return new Block(
        EventType.valueOf(row.getString("type")),
        mode == null ? null : Mode.valueOf(mode),
        row.getString("country"));
  }
}
