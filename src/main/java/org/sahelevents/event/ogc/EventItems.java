package org.sahelevents.event.ogc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.sahelevents.api.Site;
import org.sahelevents.event.Event;
import org.sahelevents.event.format.EventFeatures;
import org.sahelevents.event.query.EventPage;
import org.sahelevents.event.query.EventQueries;
import org.sahelevents.event.query.EventQuery;
import org.sahelevents.event.query.EventQueryReader;
import org.sahelevents.event.query.EventSort;
import org.sahelevents.event.query.EventTotals;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Events as features, page by page or one. */
@ApplicationScoped
public class EventItems {
  private final EventQueryReader reader;
  private final EventQueries queries;
  private final EventTotals totals;
  private final EventFeatures features;

  EventItems(
      EventQueryReader reader, EventQueries queries, EventTotals totals, EventFeatures features) {
    this.reader = reader;
    this.queries = queries;
    this.totals = totals;
    this.features = features;
  }

  /** All in one state of the dataset. How many there are is counted on the first page only: it may cost more than a page. */
  Response page(UriInfo uri) {
    EventQuery query = reader.query(ItemsQuery.plain(uri.getQueryParameters()), false, List.of());
    return queries.inOneView(
        () -> {
          EventPage page = queries.page(query, query.limit());
          List<UUID> ids = page.items().stream().map(Event::id).toList();
          Long matched = query.start() == null ? totals.exact(query.filter()).events() : null;
          return new Features(
                  json -> features.write(ids, query.order(), json, (id, more) -> {}),
                  ids.size(),
                  matched,
                  page.prev(),
                  page.next())
              .answer(uri);
        });
  }

  byte[] item(String id, UriInfo uri) {
    return queries.inOneView(
        () -> {
          List<UUID> found = List.of(known(id));
          return FeatureDocument.bytes(
              json ->
                  features.write(
                      found,
                      EventSort.Order.FIRST_TO_LAST,
                      json,
                      (feature, more) ->
                          FeatureDocument.links(
                              more, FeatureSet.EVENTS.linksOf(feature, Site.root(uri)))));
        });
  }

  private UUID known(String id) {
    try {
      return queries.byId(UUID.fromString(id)).map(Event::id).orElseThrow(() -> unknown(id));
    } catch (IllegalArgumentException notAnId) {
      throw unknown(id);
    }
  }

  private static SahelException unknown(String id) {
    return new SahelException(ProblemKind.NOT_FOUND, "There is no event with the id " + id + ".");
  }
}
