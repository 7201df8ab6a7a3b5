package org.sahelevents.caching;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells the revision of the dataset with answers to {@link AskedByBody questions by a body}, which have no tag. */
@Provider
@AskedByBody
public class StateOfBodies implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String ASKED = StateOfBodies.class.getName();

  private final Revisions revisions;

  StateOfBodies(Revisions revisions) {
    this.revisions = revisions;
  }

  /** Before it is read: an answer that shows more than it says misses nothing when asked for what came since. */
  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(ASKED, revisions.now());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == 200 && request.getProperty(ASKED) instanceof Revision revision) {
      response.getHeaders().putSingle(Revalidation.STATE, Long.toString(revision.number()));
    }
  }
}
