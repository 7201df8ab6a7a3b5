package org.sahelevents.event.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.sahelevents.event.ClaimColumns;
import org.sahelevents.sql.Sql;

/** What the database's dictionaries make of words; texts repeat their words, so what has been asked is remembered. */
@ApplicationScoped
class Stems {
  /**
   * Some forty megabytes, or a sixteenth of the memory that there is; then all are forgotten, for a page asks for thousands, and
   * an order of use would cost more than it saves.
   */
  private static final long MOST_WORDS =
      Math.min(200_000, Runtime.getRuntime().maxMemory() / 16 / 200);

  private final DataSource database;
  private final Map<Word, Set<String>> known = new ConcurrentHashMap<>();

  /**
   * A word in a text.
   *
   * @param configuration name of the text search configuration for the text's language
   */
  record Word(String configuration, String text) {}

  Stems(DataSource database) {
    this.database = database;
  }

  /** Hands over the lexemes of each of the words; none where the database finds no word in it. */
  void each(Set<Word> words, BiConsumer<Word, Set<String>> taker) {
    List<Word> unknown = new ArrayList<>();
    for (Word word : words) {
      Set<String> lexemes = known.get(word);
      if (lexemes == null) {
        unknown.add(word);
      } else {
        taker.accept(word, lexemes);
      }
    }
    if (!unknown.isEmpty()) {
      Map<Word, Set<String>> answers = ask(unknown);
      if (known.size() + answers.size() > MOST_WORDS) {
        known.clear();
      }
      known.putAll(answers);
      answers.forEach(taker);
    }
  }

  private Map<Word, Set<String>> ask(List<Word> asked) {
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
