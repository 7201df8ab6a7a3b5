package org.sahelevents.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.sahelevents.article.Article;
import org.sahelevents.article.ArticleStore;

/** Looks for the countries in articles that were stored before the program did so when it stores them. */
@ApplicationScoped
public class NamedCountries {
  /** Articles in one transaction: each gives the dataset a new revision, and whoever writes any of them waits for its end. */
  private static final int CHUNK = 100;

  private static final Logger LOG = Logger.getLogger(NamedCountries.class);

  private final ArticleStore articles;
  private final ArticleCoder coder;

  NamedCountries(ArticleStore articles, ArticleCoder coder) {
    this.articles = articles;
    this.coder = coder;
  }

  /** Does it while the program does other things. */
  public void completeInBackground() {
    Thread thread =
        new Thread(
            () -> {
              try {
                completeAll();
              } catch (RuntimeException failed) {
                // coverage says of how many articles that is not known, and the next start tries
                // again
                LOG.warn("Countries of articles cannot be found: " + failed.getMessage(), failed);
              }
            },
            "countries");
    thread.setDaemon(true);
    thread.start();
  }

  void completeAll() {
    String last = "";
    while (last != null) {
      String after = last;
      last = QuarkusTransaction.requiringNew().call(() -> completeSome(after));
    }
  }

  /** The id of the last article done; null when there was none. */
  private String completeSome(String after) {
    List<Article> some = articles.withoutCountries(coder.languages(), after, CHUNK);
    Map<String, Set<String>> named = new HashMap<>();
    for (Article article : some) {
      named.put(
          article.id(),
          coder
              .code(article.text(), article.language(), article.publication().interval())
              .countries());
    }
    articles.name(named);
    return some.isEmpty() ? null : some.get(some.size() - 1).id();
  }
}
