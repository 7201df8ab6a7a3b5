package org.sahelevents.digest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sahelevents.client.ApiClient;
import org.sahelevents.client.ApiException;
import org.sahelevents.client.api.EventsApi;
import org.sahelevents.client.api.EventsApi.APIListEventsRequest;
import org.sahelevents.client.api.VocabularyApi;
import org.sahelevents.client.api.VocabularyApi.APIListCountriesRequest;
import org.sahelevents.client.model.CountryEntry;
import org.sahelevents.client.model.ListedEvent;
import org.sahelevents.client.model.EventPage;
import org.sahelevents.client.model.Problem;

/** The server, asked by the generated client. */
final class Source {
  private static final int PAGE = 100;

  /** As sure as the timeline wants its events by default. */
  private static final BigDecimal SURE = new BigDecimal("0.8");

  private final ApiClient client = new ApiClient();
  private final String server;

  Source(String server) {
    this.server = server.replaceAll("/+$", "");
    client.updateBaseUri(this.server);
  }

  /** What was added or changed since that day, in the countries of a region such as {@code aes}; null for all. */
  Digest digest(LocalDate since, String region) throws ApiException {
    EventsApi api = new EventsApi(client);
    List<ListedEvent> events = new ArrayList<>();
    String cursor = null;
    do {
      EventPage page =
          api.listEvents(
              APIListEventsRequest.newBuilder()
                  .updatedSince(since.toString())
                  .region(region == null ? null : List.of(region))
                  .minConfidence(SURE)
                  .limit(PAGE)
                  .cursor(cursor)
                  .build());
      events.addAll(page.getItems());
      cursor = page.getNext();
    } while (cursor != null);
    return new Digest(since, events, countries(), server);
  }

  private Map<String, String> countries() throws ApiException {
    return new VocabularyApi(client)
        .listCountries(APIListCountriesRequest.newBuilder().build()).getItems().stream()
            .collect(Collectors.toMap(CountryEntry::getCode, CountryEntry::getName));
  }

  /** What the server says is wrong, in its own words where it has any. */
  String reason(ApiException failed) {
    try {
      Problem problem = client.getObjectMapper().readValue(failed.getResponseBody(), Problem.class);
      return problem.getDetail() == null ? problem.getTitle() : problem.getDetail();
    } catch (JsonProcessingException | IllegalArgumentException noProblem) {
      return server + " does not answer as it should: " + failed.getMessage();
    }
  }
}
