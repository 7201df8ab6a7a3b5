package org.sahelevents.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;
import org.sahelevents.problem.WrongValue;

/**
 * Refuses query parameters that the endpoint does not declare, and a second value where only one is looked at: a mistyped
 * or overlooked filter must not give everything.
 */
@Provider
public class KnownParametersFilter implements ContainerRequestFilter {
  private static final String OURS = "org.sahelevents.";

  /** By method, the names of its parameters, and whether each may be given more than once. */
  private final Map<Method, Map<String, Boolean>> declared = new ConcurrentHashMap<>();

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = resource.getResourceMethod();
    if (method == null || !method.getDeclaringClass().getName().startsWith(OURS)) {
      return;
    }
    request.getUriInfo().getPathParameters().forEach(KnownParametersFilter::refuseNul);
    Map<String, Boolean> known =
        declared.computeIfAbsent(method, KnownParametersFilter::declaredBy);
    request.getUriInfo().getQueryParameters().forEach((name, values) -> check(name, values, known));
  }

  private static void check(String given, List<String> values, Map<String, Boolean> known) {
    if (!known.containsKey(given)) {
      throw QueryValues.unknown("query parameter", given, known.keySet());
    }
    if (values.stream().anyMatch(v -> v.indexOf(0) >= 0)) {
      throw invalid(given, "must not hold the character NUL.");
    }
    if (values.stream().anyMatch(String::isBlank)) {
      throw invalid(given, "\"\" must not be empty.");
    }
    if (values.size() > 1 && !known.get(given)) {
      throw invalid(given, "takes one value, but %d are given.".formatted(values.size()));
    }
  }

  /** No text of the database holds it. */
  private static void refuseNul(String name, List<String> values) {
    if (values.stream().anyMatch(value -> value.indexOf(0) >= 0)) {
      throw new SahelException(ProblemKind.NOT_FOUND, "No " + name + " holds the character NUL.");
    }
  }

  private static SahelException invalid(String parameter, String why) {
    return SahelException.of(WrongValue.of(parameter, null), why);
  }

  private static Map<String, Boolean> declaredBy(Method method) {
    Map<String, Boolean> names = new TreeMap<>();
    for (Parameter parameter : method.getParameters()) {
      add(parameter, parameter.getType(), names);
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        names.putAll(declaredBy(parameter.getType()));
      }
    }
    return names;
  }

  private static Map<String, Boolean> declaredBy(Class<?> bean) {
    Map<String, Boolean> names = new TreeMap<>();
    for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        add(field, field.getType(), names);
      }
    }
    return names;
  }

  private static void add(AnnotatedElement place, Class<?> type, Map<String, Boolean> names) {
    QueryParam parameter = place.getAnnotation(QueryParam.class);
    if (parameter != null) {
      names.put(parameter.value(), Collection.class.isAssignableFrom(type));
    }
  }

  /** The query parameters that a bean of parameters declares, in the order of the alphabet. */
  public static Set<String> namesIn(Class<?> bean) {
    return declaredBy(bean).keySet();
  }
}
