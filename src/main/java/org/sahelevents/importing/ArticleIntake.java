package org.sahelevents.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.sahelevents.article.Article;
import org.sahelevents.article.ArticleStore;
import org.sahelevents.article.Publication;
import org.sahelevents.article.Reading;
import org.sahelevents.article.StoredState;
import org.sahelevents.coding.Coding;
import org.sahelevents.event.ArticleRef;
import org.sahelevents.event.EventRecorder;
import org.sahelevents.time.Interval;

/** Takes one article into the dataset: coded, stored and linked in one transaction, or not at all. */
@ApplicationScoped
public class ArticleIntake {
  private final ArticleStore articles;
  private final EventRecorder events;
  private final ArticleCoder coder;

  ArticleIntake(ArticleStore articles, EventRecorder events, ArticleCoder coder) {
    this.articles = articles;
    this.events = events;
    this.coder = coder;
  }

  /** Whether the article is stored word for word and the present coder has read it. */
  boolean upToDate(Article article) {
    return articles
        .state(article.id())
        .filter(state -> state.upToDate(article, coder.version()))
        .isPresent();
  }

  /** Codes an article; touches no database, so that many may be coded at a time. */
  CodedArticle code(Article article) {
    return code(article, article.datedByText().publication());
  }

  /** Codes an article as if it had appeared then. */
  CodedArticle code(Article article, Publication publication) {
    Article dated = article.published(publication);
    Coding coding = coder.code(dated.text(), dated.language(), publication.interval());
    boolean read = coder.languages().contains(dated.language());
    return new CodedArticle(dated, coding.mentions(), read ? coding.countries() : null);
  }

  /** Codes and stores one article. */
  Outcome take(Reading.Taken taken) {
    return upToDate(taken.article())
        ? Outcome.UNCHANGED
        : store(code(taken.article()), taken.source(), null);
  }

  /**
   * Stores what was coded, in a transaction of its own.
   *
   * @param source where the article was read
   * @param run the run that reads it, or null
   */
  Outcome store(CodedArticle coded, String source, UUID run) {
    return QuarkusTransaction.requiringNew().call(() -> storeInTransaction(coded, source, run));
  }

  private Outcome storeInTransaction(CodedArticle coded, String source, UUID run) {
    articles.lockAll();
    Article article = coded.article();
    Optional<StoredState> before = articles.state(article.id());
    if (before.filter(state -> state.upToDate(article, coder.version())).isPresent()) {
      return Outcome.UNCHANGED;
    }
    if (before.isPresent()) {
      articles.datingDue(article.id());
    }
    articles.save(article, coded.countries(), source, coder.version(), run);
    record(coded);
    articles.datingDue(article.id());
    return before.isPresent() ? Outcome.CHANGED : Outcome.NEW;
  }

  /** Links what was taken but not linked yet; to be called once all articles are taken and dated. */
  void linkPending() {
    events.linkPending();
  }

  /** Links anew what other rules have linked, so that whoever only ever imports has the present ones. */
  void relink() {
    events.relink();
  }

  /** Records the mentions of an article that is stored already, in the present transaction. */
  void record(CodedArticle coded) {
    Article article = coded.article();
    Interval published = article.publication().interval();
    events.record(new ArticleRef(article.id(), article.text(), published), coded.mentions());
  }
}
