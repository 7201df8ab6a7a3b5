package org.sahelevents.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.sahelevents.article.Article;
import org.sahelevents.article.ArticleStore;
import org.sahelevents.article.DatedElsewhere;
import org.sahelevents.article.Publication;
import org.sahelevents.article.PublicationDating;
import org.sahelevents.coding.CodedMention;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Field;
import org.sahelevents.coding.Status;
import org.sahelevents.importing.DatedEvents.DatedEvent;
import org.sahelevents.time.Interval;

/**
 * Dates undated articles by the events in them that dated articles put in time. What comes out depends on the articles
 * alone, not on the order in which they came: inferred dates are never taken as evidence, and an article is always
 * judged by its coding under the date that its own text gives.
 */
@ApplicationScoped
public class Redating {
  /** Of these one country has so many that the same words of time in two articles need not mean the same one. */
  private static final Set<EventType> EVERYDAY =
      EnumSet.of(EventType.ATTACK, EventType.PROTEST, EventType.ARREST, EventType.TERRITORIAL_GAIN);

  private static final Set<Status> HAPPENED = EnumSet.of(Status.COMPLETED, Status.ONGOING);

  private final ArticleStore articles;
  private final ArticleIntake intake;
  private final DatedEvents datedEvents;

  Redating(ArticleStore articles, ArticleIntake intake, DatedEvents datedEvents) {
    this.articles = articles;
    this.intake = intake;
    this.datedEvents = datedEvents;
  }

  /** Dates every article for which there is new evidence; returns false when it was stopped before the end. */
  boolean redate(BooleanSupplier stopping) {
    while (!stopping.getAsBoolean()) {
      if (!QuarkusTransaction.requiringNew().call(this::redateNext)) {
        return true;
      }
    }
    return false;
  }

  /** False when no article needs a new date. */
  private boolean redateNext() {
    articles.lockAll();
    Optional<Article> next = articles.nextToDate();
    next.ifPresent(this::redate);
    return next.isPresent();
  }

  private void redate(Article stored) {
    CodedArticle byItself = intake.code(stored);
    List<DatedElsewhere> evidence = evidence(byItself.mentions());
    Publication inferred =
        evidence.isEmpty()
            ? byItself.article().publication()
            : PublicationDating.of(stored.language()).infer(stored.text(), evidence);
    if (!inferred.equals(stored.publication())) {
      CodedArticle coded = intake.code(stored, inferred);
      articles.redate(coded.article(), coded.countries());
      intake.record(coded);
    }
  }

  private List<DatedElsewhere> evidence(List<CodedMention> mentions) {
    List<CodedMention> telling =
        mentions.stream()
            .filter(
                mention ->
                    !EVERYDAY.contains(mention.type()) && HAPPENED.contains(mention.status()))
            .toList();
    List<DatedEvent> known = telling.isEmpty() ? List.of() : datedEvents.like(telling, HAPPENED);
    List<DatedElsewhere> evidence = new ArrayList<>();
    for (CodedMention mention : telling) {
      List<Interval> happened =
          known.stream().filter(event -> alike(event, mention)).map(DatedEvent::interval).toList();
      if (!happened.isEmpty()) {
        evidence.add(
            new DatedElsewhere(
                mention.evidence().getOrDefault(Field.INTERVAL, List.of()), happened));
      }
    }
    return evidence;
  }

  /** Of one kind and country, by an agent in common, and to a target in common where both name one. */
  private static boolean alike(DatedEvent event, CodedMention mention) {
    boolean targetsUnsaid = event.targets().isEmpty() || mention.targets().isEmpty();
    return event.type() == mention.type()
        && event.mode() == mention.mode()
        && event.country().equals(mention.country())
        && !Collections.disjoint(event.agents(), mention.agents())
        && (targetsUnsaid || !Collections.disjoint(event.targets(), mention.targets()));
  }
}
