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
  private record Sentence(UUID event, int rank, String configuration, String text) {
    /** Its words, one for each span. */
    List<Stems.Word> words(int[] spans) {
      List<Stems.Word> words = new ArrayList<>(spans.length / 2);
      for (int i = 0; i < spans.length; i += 2) {
        words.add(new Stems.Word(configuration, text.substring(spans[i], spans[i + 1])));
      }
      return words;
    }
  }

  /** A sentence as its words, which are made once. */
  private record Spans(Sentence sentence, int[] spans, List<Stems.Word> words) {
    static Spans of(Sentence sentence) {
      int[] spans = WordSpans.of(sentence.text);
      return new Spans(sentence, spans, sentence.words(spans));
    }

    /** Null where no word of it is wanted. */
    String marked(Set<Stems.Word> wanted) {
      StringBuilder marked = new StringBuilder();
      int done = 0;
      for (int i = 0; i < words.size(); i++) {
        if (wanted.contains(words.get(i))) {
          marked
              .append(escaped(sentence.text.substring(done, spans[2 * i])))
              .append("<mark>")
              .append(escaped(words.get(i).text()))
              .append("</mark>");
          done = spans[2 * i + 1];
        }
      }
      return done == 0 ? null : marked.append(escaped(sentence.text.substring(done))).toString();
    }
  }

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
      for (String lexeme : found) {
        if (lexemes.contains(lexeme)) {
          return true;
        }
        for (String beginning : beginnings) {
          if (lexeme.startsWith(beginning)) {
            return true;
          }
        }
      }
      return false;
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
                      // equal ones are compared thousands of times
                      row.getString(3).intern(),
                      row.getString(4)));
            });
    sentences.sort(Comparator.comparingInt(Sentence::rank).thenComparing(Sentence::text));
    List<Spans> read = sentences.stream().map(Spans::of).toList();
    Set<Stems.Word> wanted = wanted(Wanted.in(asked[0]), read);
    Map<UUID, List<String>> found = new HashMap<>();
    for (Spans spans : read) {
      List<String> ofEvent = found.getOrDefault(spans.sentence.event, List.of());
      String marked = ofEvent.size() < MOST ? spans.marked(wanted) : null;
      if (marked != null) {
        found.computeIfAbsent(spans.sentence.event, e -> new ArrayList<>()).add(marked);
      }
    }
    return found;
  }

  /** Those of the words that are looked for. */
  private Set<Stems.Word> wanted(Wanted wanted, List<Spans> read) {
    Set<Stems.Word> words = new HashSet<>();
    read.forEach(spans -> words.addAll(spans.words));
    Set<Stems.Word> found = new HashSet<>();
    stems.each(
        words,
        (word, lexemes) -> {
          if (wanted.isAny(lexemes)) {
            found.add(word);
          }
        });
    return found;
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
