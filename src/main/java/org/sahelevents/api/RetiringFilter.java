package org.sahelevents.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells callers of {@link Retiring} endpoints that they will go. */
@Provider
public class RetiringFilter implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String FOUND = RetiringFilter.class.getName();

  /** Always two digits for the day, as HTTP wants it. */
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

  @Context ResourceInfo resource;

  /** Only here is it sure that there is a method: answers are also filtered where none was found. */
  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(FOUND, retiring(resource.getResourceMethod()));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(request.getProperty(FOUND) instanceof Retiring retiring)) {
      return;
    }
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle("Deprecation", "@" + midnight(retiring.since()).toEpochSecond());
    if (!retiring.until().isEmpty()) {
      headers.putSingle("Sunset", HTTP_DATE.format(midnight(retiring.until())));
    }
    if (!retiring.successor().isEmpty()) {
      headers.add(HttpHeaders.LINK, "<" + retiring.successor() + ">; rel=\"successor-version\"");
    }
  }

  private static Retiring retiring(Method method) {
    if (method == null) {
      return null;
    }
    Retiring own = method.getAnnotation(Retiring.class);
    return own == null ? method.getDeclaringClass().getAnnotation(Retiring.class) : own;
  }

  private static ZonedDateTime midnight(String day) {
    return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC);
  }
}
