package org.sahelevents.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Refuses query parameters that the endpoint does not declare: a mistyped filter must not give everything. */
@Provider
public class KnownParametersFilter implements ContainerRequestFilter {
  private static final String OURS = "org.sahelevents.";

  private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = resource.getResourceMethod();
    if (method == null || !method.getDeclaringClass().getName().startsWith(OURS)) {
      return;
    }
    request.getUriInfo().getPathParameters().values().forEach(KnownParametersFilter::refuseNul);
    Set<String> known = declared.computeIfAbsent(method, KnownParametersFilter::namesIn);
    request.getUriInfo().getQueryParameters().forEach((name, values) -> check(name, values, known));
  }

  private static void check(String given, List<String> values, Set<String> known) {
    if (!known.contains(given)) {
      String allowed =
          known.isEmpty() ? "none is taken here" : "allowed: " + String.join(", ", known);
      throw new SahelException(
          ProblemKind.INVALID_INPUT,
          "Unknown query parameter \""
              + given
              + "\"; "
              + allowed
              + "."
              + Nearest.question(given, known));
    }
    if (values.stream().anyMatch(v -> v.indexOf(0) >= 0)) {
      throw new SahelException(
          ProblemKind.INVALID_INPUT, "Parameter " + given + ": must not hold the character NUL.");
    }
    if (values.stream().anyMatch(String::isBlank)) {
      throw new SahelException(
          ProblemKind.INVALID_INPUT, "Parameter " + given + ": \"\" must not be empty.");
    }
  }

  /** No text of the database holds it. */
  private static void refuseNul(List<String> ids) {
    if (ids.stream().anyMatch(id -> id.indexOf(0) >= 0)) {
      throw new SahelException(ProblemKind.NOT_FOUND, "No id holds the character NUL.");
    }
  }

  private static Set<String> namesIn(Method method) {
    Set<String> names = new TreeSet<>();
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(QueryParam.class)) {
        names.add(parameter.getAnnotation(QueryParam.class).value());
      }
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        names.addAll(namesIn(parameter.getType()));
      }
    }
    return names;
  }

  /** The query parameters that a bean of parameters declares, in the order of the alphabet. */
  public static Set<String> namesIn(Class<?> bean) {
    Set<String> names = new TreeSet<>();
    for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.isAnnotationPresent(QueryParam.class)) {
          names.add(field.getAnnotation(QueryParam.class).value());
        }
      }
    }
    return names;
  }
}
