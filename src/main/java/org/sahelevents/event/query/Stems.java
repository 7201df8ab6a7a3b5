package org.sahelevents.event.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.sahelevents.event.ClaimColumns;
import org.sahelevents.sql.Sql;

/** What the database's dictionaries make of words; texts repeat their words, so what has been asked is remembered. */
@ApplicationScoped
class Stems {
  /** Some ten megabytes. */
  private static final int MOST_WORDS = 50_000;

  private final DataSource database;
  private final Cache<Word, Set<String>> known =
      Caffeine.newBuilder().maximumSize(MOST_WORDS).build();

  /**
   * A word in a text.
   *
   * @param configuration name of the text search configuration for the text's language
   */
  record Word(String configuration, String text) {}

  Stems(DataSource database) {
    this.database = database;
  }

  /** The lexemes of each of the words; none where the database finds no word in it. */
  Map<Word, Set<String>> of(Set<Word> words) {
    return known.getAll(words, this::ask);
  }

  private Map<Word, Set<String>> ask(Set<? extends Word> words) {
    List<Word> asked = new ArrayList<>(words);
    Map<Word, Set<String>> stems = new HashMap<>();
    Sql.of(
            database,
            """
            select configuration, word, tsvector_to_array(to_tsvector(cast(configuration as regconfig), word))
            from unnest(cast(:configurations as text[]), cast(:words as text[])) as asked(configuration, word)
            """)
        .with("configurations", asked.stream().map(Word::configuration).toList())
        .with("words", asked.stream().map(Word::text).toList())
        .list(
            row ->
                stems.put(
                    new Word(row.getString(1), row.getString(2)),
                    Set.copyOf(ClaimColumns.texts(row, 3))));
    return stems;
  }
}
