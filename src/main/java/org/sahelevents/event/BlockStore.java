package org.sahelevents.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Mode;
import org.sahelevents.event.linking.Block;
import org.sahelevents.sql.Sql;

/** Which blocks there are, how large, and which of them are to be linked again. Their rows serve as locks. */
@ApplicationScoped
class BlockStore {
  private final DataSource database;

  BlockStore(DataSource database) {
    this.database = database;
  }

  /** A block's size, and how many of its mentions came or went since it was last linked. */
  record State(int mentions, int pending) {}

  /** Counts what comes and goes, and keeps others from linking the block until the end of the transaction. */
  State change(Block block, int gone, int come) {
    return Sql.of(
            database,
            """
            insert into blocks (key, type, mode, country, mentions, pending)
            values (:key, :type, :mode, :country, :growth, :changes)
            on conflict (key) do update
              set mentions = blocks.mentions + :growth, pending = blocks.pending + :changes
            returning mentions, pending
            """)
        .with("key", block.key())
        .with("type", block.type())
        .with("mode", block.mode())
        .with("country", block.country())
        .with("growth", come - gone)
        .with("changes", come + gone)
        .first(row -> new State(row.getInt("mentions"), row.getInt("pending")))
        .orElseThrow();
  }

  /** Keeps others from linking the block until the end of the transaction; false when nothing is pending in it. */
  boolean lockPending(Block block) {
    return Sql.of(database, "select key from blocks where key = :key and pending > 0 for update")
        .with("key", block.key())
        .first(row -> true)
        .orElse(false);
  }

  void linked(Block block) {
    Sql.of(database, "update blocks set pending = 0 where key = :key")
        .with("key", block.key())
        .update();
  }

  List<Block> pending() {
    return Sql.of(database, "select * from blocks where pending > 0 order by key")
        .list(BlockStore::block);
  }

  /** All blocks, none of which anybody else can link until the end of the transaction. */
  List<Block> lockAll() {
    return Sql.of(database, "select * from blocks order by key for update").list(BlockStore::block);
  }

  private static Block block(ResultSet row) throws SQLException {
    String mode = row.getString("mode");
    return new Block(
        EventType.valueOf(row.getString("type")),
        mode == null ? null : Mode.valueOf(mode),
        row.getString("country"));
  }
}
