package org.sahelevents.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes {@code Allow} name the methods of the address; the framework names those of all addresses of a resource. */
@Singleton
class AllowedMethods {
  private static final int EARLY = 890;
  private static final int NOT_ALLOWED = 405;
  private static final String ALLOW = "Allow";

  private final BeanManager beans;
  private volatile List<Address> addresses;

  AllowedMethods(BeanManager beans) {
    this.beans = beans;
  }

  /**
   * @param literal letters of the template outside of parameters: of several templates that match, the one with most counts
   * @param methods that it takes
   */
  private record Address(Pattern path, int literal, Set<String> methods) {}

  void register(@Observes Filters filters) {
    filters.register(this::correct, EARLY);
  }

  private void correct(RoutingContext context) {
    context.addHeadersEndHandler(
        written -> {
          MultiMap headers = context.response().headers();
          if (headers.contains(ALLOW) || context.response().getStatusCode() == NOT_ALLOWED) {
            of(context.request().path())
                .ifPresent(methods -> headers.set(ALLOW, String.join(", ", methods)));
          }
        });
    context.next();
  }

  private Optional<Set<String>> of(String path) {
    return addresses().stream()
        .filter(a -> a.path.matcher(path).matches())
        .findFirst()
        .map(Address::methods);
  }

  private List<Address> addresses() {
    if (addresses == null) {
      Map<String, Set<String>> templates = new TreeMap<>();
      beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
          .map(bean -> bean.getBeanClass())
          .filter(type -> type.isAnnotationPresent(Path.class))
          .distinct()
          .forEach(type -> collect(type, templates));
      addresses =
          templates.entrySet().stream()
              .map(e -> address(e.getKey(), e.getValue()))
              .sorted(Comparator.comparingInt((Address a) -> -a.literal))
              .toList();
    }
    return addresses;
  }

  private static void collect(Class<?> resource, Map<String, Set<String>> templates) {
    for (Method method : resource.getMethods()) {
      Set<String> taken =
          Arrays.stream(method.getAnnotations())
              .map(Annotation::annotationType)
              .filter(type -> type.isAnnotationPresent(HttpMethod.class))
              .map(type -> type.getAnnotation(HttpMethod.class).value())
              .collect(Collectors.toCollection(TreeSet::new));
      if (!taken.isEmpty()) {
        Path own = method.getAnnotation(Path.class);
        String template =
            slashed(resource.getAnnotation(Path.class).value())
                + (own == null ? "" : slashed(own.value()));
        Set<String> methods = templates.computeIfAbsent(template, t -> new TreeSet<>());
        methods.addAll(taken);
        methods.add(HttpMethod.OPTIONS);
        if (taken.contains(HttpMethod.GET)) {
          methods.add(HttpMethod.HEAD);
        }
      }
    }
  }

  private static String slashed(String path) {
    String bare = path.replaceAll("^/|/$", "");
    return bare.isEmpty() ? "" : "/" + bare;
  }

  private static Address address(String template, Set<String> methods) {
    String path =
        Arrays.stream(template.split("\\{[^}]*}", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[^/]+"));
    int literal = template.replaceAll("\\{[^}]*}", "").length();
    return new Address(Pattern.compile(path + "/?"), literal, methods);
  }
}
