package org.sahelevents.event.format;

import java.util.ArrayList;
import java.util.List;

/**
 * From which articles an event is known, as parallel lists. The database sends all parts of an event's articles at once,
 * between separators that no text has.
 */
final class ArticleCells {
  /** Of {@code events e}: its articles by publication, each as id, address and publisher. */
  static final String SOURCE =
      """
      (select string_agg(concat_ws(chr(31), a.id, coalesce(a.url, ''), coalesce(a.publisher, '')), chr(30)
          order by a.published_earliest nulls last, a.published_latest nulls last, a.id)
        from articles a where a.id in (select m.article_id from mentions m where m.event_id = e.id))""";

  private static final String ARTICLE = "\u001e";
  private static final String PART = "\u001f";

  private ArticleCells() {}

  /** The ids; a semicolon is written as URLs write it, since no id has a percent sign. */
  static String ids(String articles) {
    return joined(articles, 0, "%3B");
  }

  /** The addresses, likewise. */
  static String urls(String articles) {
    return joined(articles, 1, "%3B");
  }

  /** The publishers; a semicolon in a name becomes a comma. */
  static String publishers(String articles) {
    return joined(articles, 2, ",");
  }

  private static String joined(String articles, int part, String semicolon) {
    List<String> parts = new ArrayList<>();
    for (String article : articles.split(ARTICLE)) {
      parts.add(article.split(PART, -1)[part].replace(EventColumn.SEPARATOR, semicolon));
    }
    return String.join(EventColumn.SEPARATOR, parts);
  }
}
