package org.sahelevents.client.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sahelevents.client.ApiClient;
import org.sahelevents.client.ApiException;
import org.sahelevents.client.api.EventsApi;
import org.sahelevents.client.api.EventsApi.APIListEventsRequest;
import org.sahelevents.client.model.Actor;
import org.sahelevents.client.model.EventPage;
import org.sahelevents.client.model.ListedEvent;
import org.sahelevents.client.model.Problem;

/** Prints who left where, page by page, and what the server says to a type that it does not know. */
public final class AllWithdrawals {
  private static final String SERVER = "http://localhost:8080";

  /** So few that even the seeds have several pages. */
  private static final int PAGE = 5;

  private final ApiClient client = new ApiClient();
  private final EventsApi events;

  private AllWithdrawals(String server) {
    client.updateBaseUri(server);
    events = new EventsApi(client);
  }

  public static void main(String[] arguments) throws Exception {
    AllWithdrawals example = new AllWithdrawals(arguments.length > 0 ? arguments[0] : SERVER);
    List<ListedEvent> found = example.all("WITHDRAWAL");
    for (ListedEvent event : found) {
      String who =
          event.getAgents().stream().map(Actor::getName).collect(Collectors.joining(", "));
      System.out.printf(
          "%s..%s  %s  %s  %s%n",
          event.getEarliest(), event.getLatest(), event.getCountry(), event.getStatus(), who);
    }
    System.out.println(found.size() + " withdrawals");
    example.mistype();
  }

  /** Follows the cursors from the first page to the last, and checks that none was lost on the way. */
  private List<ListedEvent> all(String type) throws ApiException {
    List<ListedEvent> all = new ArrayList<>();
    String cursor = null;
    EventPage page;
    do {
      page =
          events.listEvents(
              APIListEventsRequest.newBuilder()
                  .type(List.of(type))
                  .limit(PAGE)
                  .count("exact")
                  .cursor(cursor)
                  .build());
      all.addAll(page.getItems());
      cursor = page.getNext();
    } while (cursor != null);
    if (all.size() != page.getTotal()) {
      throw new IllegalStateException(
          all.size() + " events on the pages, but the server counts " + page.getTotal());
    }
    return all;
  }

  /** Problems say what is wrong and what would be right. */
  private void mistype() throws ApiException, JsonProcessingException {
    try {
      all("WITHDRAWL");
      throw new IllegalStateException("a mistyped type was taken");
    } catch (ApiException refused) {
      if (refused.getCode() != 400) {
        throw refused;
      }
      Problem problem =
          client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
      System.out.println(problem.getStatus() + " " + problem.getDetail());
    }
  }
}
