package org.sahelevents.event.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.sahelevents.sql.Sql;

/**
 * The sentences that have the words looked for, with these marked. What words match is the database's to say; marking them
 * here takes a tenth of what its own marking takes, because words come again and again. Where nothing is found that way
 * (its parser knows more than words, such as addresses), the database marks.
 */
@ApplicationScoped
class Highlights {
  private static final int MOST = 3;

  /** As the database's parser has them: numbers with sign and points are one word each, compounds are their parts. */
  private static final Pattern WORD =
      Pattern.compile("-?\\p{N}+(?:\\.\\p{N}+)*(?!\\p{L})|[\\p{L}\\p{M}\\p{N}]+");

  /** A lexeme in a {@code tsquery}, and whether words that only begin so are meant. */
  private static final Pattern LEXEME = Pattern.compile("'((?:[^'\\\\]|''|\\\\\\\\)*)'(:\\*)?");

  /** From the private use area of Unicode; taken out of the texts before. */
  private static final String OPEN = "\uE000";

  private static final String CLOSE = "\uE001";

  private static final String SENTENCES =
      """
      select distinct m.event_id, 1 as rank, words_config(a.language) as config, m.text
      from mentions m join articles a on a.id = m.article_id
      where m.event_id = any(cast(:events as uuid[]))
      union all
      select e.id, 2, words_config('en'), e.summary from events e where e.id = any(cast(:events as uuid[]))""";

  private final DataSource database;
  private final Stems stems;

  Highlights(DataSource database, Stems stems) {
    this.database = database;
    this.stems = stems;
  }

  /** @param rank of mentions before that of the summary */
  private record Sentence(UUID event, int rank, String configuration, String text) {}

  private record Wanted(Set<String> lexemes, List<String> beginnings) {
    static Wanted in(String query) {
      Set<String> lexemes = new HashSet<>();
      List<String> beginnings = new ArrayList<>();
      Matcher matcher = LEXEME.matcher(query);
      while (matcher.find()) {
        String lexeme = matcher.group(1).replace("''", "'").replace("\\\\", "\\");
        (matcher.group(2) == null ? lexemes : beginnings).add(lexeme);
      }
      return new Wanted(lexemes, beginnings);
    }

    boolean isAny(Set<String> found) {
      return found.stream()
          .anyMatch(f -> lexemes.contains(f) || beginnings.stream().anyMatch(f::startsWith));
    }
  }

  /** At most three for each event, those of mentions before the summary. */
  Map<UUID, List<String>> of(Collection<UUID> events, FullText words) {
    FullText wanted = words.wanted();
    if (wanted.alternatives().isEmpty()) {
      return Map.of();
    }
    Map<UUID, List<String>> found = marked(events, wanted);
    List<UUID> others = events.stream().filter(e -> !found.containsKey(e)).toList();
    if (!others.isEmpty()) {
      found.putAll(markedByDatabase(others, wanted));
    }
    return found;
  }

  Map<UUID, List<String>> marked(Collection<UUID> events, FullText words) {
    Conditions values = new Conditions();
    String query = words.tsquery(values);
    List<Sentence> sentences = new ArrayList<>();
    String[] asked = {""};
    Sql.of(
            database,
            "select event_id, rank, config, text, (select cast(%s as text)) as query from (%s) as sentences"
                .formatted(query, SENTENCES))
        .withAll(values.values())
        .with("events", EventParts.texts(events))
        .list(
            row -> {
              if (row.isFirst()) {
                asked[0] = row.getString(5);
              }
              return sentences.add(
                  new Sentence(
                      row.getObject(1, UUID.class),
                      row.getInt(2),
                      row.getString(3),
                      row.getString(4)));
            });
    sentences.sort(Comparator.comparingInt(Sentence::rank).thenComparing(Sentence::text));
    Wanted wanted = Wanted.in(asked[0]);
    Map<Stems.Word, Set<String>> known = stems.of(wordsOf(sentences));
    Map<UUID, List<String>> found = new HashMap<>();
    for (Sentence sentence : sentences) {
      List<String> ofEvent = found.getOrDefault(sentence.event, List.of());
      String marked = ofEvent.size() < MOST ? marked(sentence, wanted, known) : null;
      if (marked != null) {
        found.computeIfAbsent(sentence.event, e -> new ArrayList<>()).add(marked);
      }
    }
    return found;
  }

  private static Set<Stems.Word> wordsOf(List<Sentence> sentences) {
    Set<Stems.Word> words = new HashSet<>();
    for (Sentence sentence : sentences) {
      Matcher matcher = WORD.matcher(sentence.text);
      while (matcher.find()) {
        words.add(new Stems.Word(sentence.configuration, matcher.group()));
      }
    }
    return words;
  }

  /** Null where no word of it is wanted. */
  private static String marked(
      Sentence sentence, Wanted wanted, Map<Stems.Word, Set<String>> known) {
    StringBuilder marked = new StringBuilder();
    int done = 0;
    Matcher matcher = WORD.matcher(sentence.text);
    while (matcher.find()) {
      if (wanted.isAny(known.get(new Stems.Word(sentence.configuration, matcher.group())))) {
        marked
            .append(escaped(sentence.text.substring(done, matcher.start())))
            .append("<mark>")
            .append(escaped(matcher.group()))
            .append("</mark>");
        done = matcher.end();
      }
    }
    return done == 0 ? null : marked.append(escaped(sentence.text.substring(done))).toString();
  }

  /**
   * Texts are foreign: the database marks words by characters that stand in no text, and only after everything else has
   * been made harmless for HTML they become elements.
   */
  Map<UUID, List<String>> markedByDatabase(Collection<UUID> events, FullText words) {
    Conditions values = new Conditions();
    String query = words.tsquery(values);
    Map<UUID, List<String>> found = new HashMap<>();
    Sql.of(
            database,
            """
            with wanted as (select %s as words),
            sentences as (%s),
            -- kept, since marking costs more than all else, and would be done again for each use
            headlines as materialized (
              select event_id, rank, text, ts_headline(config, translate(text, :marks, ''), wanted.words, :options) as marked
              from sentences, wanted
            )
            select event_id, marked
            from (
              select event_id, marked, row_number() over (partition by event_id order by rank, text) as number
              from headlines
              where position(:open in marked) > 0) as numbered
            where number <= :most
            order by event_id, number
            """
                .formatted(query, SENTENCES))
        .withAll(values.values())
        .with("events", EventParts.texts(events))
        .with("marks", OPEN + CLOSE)
        .with("options", "HighlightAll=true, StartSel=" + OPEN + ", StopSel=" + CLOSE)
        .with("open", OPEN)
        .with("most", MOST)
        .list(
            row ->
                EventParts.add(
                    found,
                    row,
                    escaped(row.getString("marked"))
                        .replace(OPEN, "<mark>")
                        .replace(CLOSE, "</mark>")));
    return found;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
