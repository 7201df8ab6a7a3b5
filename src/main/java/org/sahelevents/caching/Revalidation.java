package org.sahelevents.caching;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives every reading of the dataset what tells whether it changed, answers 304 where it did not, and what is kept
 * without asking again. Runs last, so that what is kept has everything that others add.
 */
@Provider
@Priority(1)
public class Revalidation implements ContainerRequestFilter, ContainerResponseFilter {
  /** To be kept by whom so ever, to be asked for each time: an import is visible at once. */
  static final String ASK_AGAIN = "no-cache";

  private static final String OURS = "org.sahelevents.";
  private static final String ASKED = Revalidation.class.getName();
  private static final int NOT_MODIFIED = 304;

  /** The number of the state that the answer shows at least; what is asked for since then cannot miss anything. */
  static final String STATE = "X-Dataset-Revision";

  /** What else may change the answer to one URL. */
  private static final List<String> VARY = List.of("Accept", "Accept-Encoding");

  private final Revisions revisions;
  private final Validators validators;
  private final KeptAnswers kept;
  private final ObjectMapper mapper;
  private final RoutingContext context;

  @Context ResourceInfo resource;

  Revalidation(
      Revisions revisions,
      Validators validators,
      KeptAnswers kept,
      ObjectMapper mapper,
      RoutingContext context) {
    this.revisions = revisions;
    this.validators = validators;
    this.kept = kept;
    this.mapper = mapper;
    this.context = context;
  }

  /** What was asked, and in which state of the dataset; the state is null while the answer has to bring it. */
  private record Asked(Revision revision, RequestKey key, String tag) {}

  @Override
  public void filter(ContainerRequestContext request) {
    if (!readsTheDataset(request)) {
      return;
    }
    Revision known = HotAnswers.revision(context);
    RequestKey key = RequestKey.of(context.request());
    if (known == null && bringsRevision(request)) {
      // nothing is kept, or the state would have been asked for on the way here
      Reading.await(context);
      request.setProperty(ASKED, new Asked(null, key, null));
      return;
    }
    Revision revision = known == null ? revisions.now() : known;
    Asked asked = new Asked(revision, key, validators.tag(revision, key));
    request.setProperty(ASKED, asked);
    if (Validators.matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), asked.tag)) {
      request.abortWith(Response.notModified().build());
      return;
    }
    Answer answer = kept.find(revision, key, Answer.class);
    if (answer != null) {
      Response.ResponseBuilder response = Response.ok(answer.body());
      answer.headers().forEach((name, values) -> values.forEach(v -> response.header(name, v)));
      request.abortWith(response.build());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response)
      throws IOException {
    if (!(request.getProperty(ASKED) instanceof Asked before)
        || !Set.of(200, NOT_MODIFIED).contains(response.getStatus())) {
      return;
    }
    Asked asked = before.revision == null ? told(before.key) : before;
    MultivaluedMap<String, Object> headers = response.getHeaders();
    boolean fresh = !headers.containsKey(HttpHeaders.ETAG);
    if (fresh) {
      describe(asked, headers);
    }
    if (fresh && response.getStatus() == 200) {
      keep(asked, response);
    }
    String modified = validators.lastModified(asked.revision);
    if (modified != null) {
      headers.putSingle(HttpHeaders.LAST_MODIFIED, modified);
    }
    if (response.getStatus() == 200 && has(request, modified)) {
      response.setStatus(NOT_MODIFIED);
      response.setEntity(null);
    }
  }

  private Asked told(RequestKey key) {
    Revision revision = HotAnswers.revision(context);
    if (revision == null) {
      throw new IllegalStateException(
          resource.getResourceMethod() + " has not told in which state it read the dataset");
    }
    return new Asked(revision, key, validators.tag(revision, key));
  }

  /** Callers who have an answer are told at once that it still holds, without reading it. */
  private boolean bringsRevision(ContainerRequestContext request) {
    return resource.getResourceMethod().isAnnotationPresent(TellsRevision.class)
        && request.getHeaderString(HttpHeaders.IF_NONE_MATCH) == null
        && revisions.fresh() == null;
  }

  private static void describe(Asked asked, MultivaluedMap<String, Object> headers) {
    headers.putSingle(HttpHeaders.ETAG, asked.tag);
    headers.putSingle(HttpHeaders.CACHE_CONTROL, ASK_AGAIN);
    headers.putSingle(STATE, Long.toString(asked.revision.number()));
    headers.putSingle(HttpHeaders.VARY, String.join(", ", VARY));
  }

  /**
   * Keeps it under the state that was read before it was put together. If the dataset changed meanwhile, it may show the
   * newer one; no later request is in the older state, so that neither the tag nor what is kept will be found again.
   */
  private void keep(Asked asked, ContainerResponseContext response) throws IOException {
    Object entity = response.getEntity();
    MediaType type = response.getMediaType();
    boolean value = entity != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
    if (value
        && !(entity instanceof byte[])
        && !(entity instanceof jakarta.ws.rs.core.StreamingOutput)) {
      response.setEntity(mapper.writeValueAsBytes(entity), response.getEntityAnnotations(), type);
    }
    if (response.getEntity() instanceof byte[] body) {
      Map<String, List<String>> headers = new LinkedHashMap<>(response.getStringHeaders());
      headers.put(HttpHeaders.CONTENT_TYPE, List.of(type.toString()));
      Answer answer = new Answer(asked.tag, body, headers);
      kept.keep(asked.revision, asked.key, answer, asked.key.bytes() + answer.bytes());
    }
  }

  /** Whether the caller has the answer by what only an answer tells: that it is there, and since when. */
  private static boolean has(ContainerRequestContext request, String modified) {
    String tags = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    return tags == null
        ? Validators.unchangedSince(
            request.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE), modified)
        : tags.strip().equals("*");
  }

  private boolean readsTheDataset(ContainerRequestContext request) {
    Method method = resource.getResourceMethod();
    return method != null
        && Set.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.getMethod())
        && method.getDeclaringClass().getName().startsWith(OURS)
        && !method.isAnnotationPresent(NotKept.class)
        && !method.getDeclaringClass().isAnnotationPresent(NotKept.class);
  }
}
