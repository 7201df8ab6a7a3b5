package org.sahelevents.event.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.sahelevents.coding.EventType;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.event.query.Terms;

/** Counts the values of fields beside a search. Each field is counted as if the search asked nothing of it. */
@ApplicationScoped
class Facets {
  private final CountQueries queries;
  private final Vocabulary vocabulary;

  Facets(CountQueries queries, Vocabulary vocabulary) {
    this.queries = queries;
    this.vocabulary = vocabulary;
  }

  FacetAnswer of(EventFilter filter, List<Dimension> fields, int limit) {
    List<CountQuery> questions = new ArrayList<>();
    questions.add(question(filter, Dimension.TYPE));
    for (Dimension field : fields) {
      questions.add(question(filter.with(field.field(), Terms.EMPTY), field));
    }
    List<Counts> counted = queries.count(questions);
    List<FacetAnswer.Facet> facets = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      Dimension field = fields.get(i);
      facets.add(facet(field, counted.get(i + 1), filter.codes(field.field()).any(), limit));
    }
    return new FacetAnswer(counted.get(0).total().events(), facets);
  }

  private static CountQuery question(EventFilter filter, Dimension by) {
    return new CountQuery(filter, List.of(by), Set.of(Measure.EVENTS), Span.EXACT);
  }

  private FacetAnswer.Facet facet(Dimension field, Counts counts, Set<String> selected, int limit) {
    TreeMap<String, Long> events = new TreeMap<>();
    selected.forEach(code -> events.put(code, 0L));
    long without = 0;
    for (Counts.Group group : counts.groups()) {
      if (group.code() == null) {
        without = group.numbers().events();
      } else {
        events.put(group.code(), group.numbers().events());
      }
    }
    List<FacetAnswer.Value> values =
        events.entrySet().stream()
            .map(
                e ->
                    new FacetAnswer.Value(
                        e.getKey(),
                        name(field, e.getKey()),
                        e.getValue(),
                        selected.contains(e.getKey())))
            .sorted(
                Comparator.comparingLong(FacetAnswer.Value::events)
                    .reversed()
                    .thenComparing(FacetAnswer.Value::code))
            .toList();
    return new FacetAnswer.Facet(
        field.parameter(),
        values.subList(0, Math.min(limit, values.size())),
        values.size(),
        values.size() > limit,
        without);
  }

  private String name(Dimension field, String code) {
    return switch (field) {
      case TYPE -> vocabulary.typeName(EventType.valueOf(code));
      case COUNTRY -> vocabulary.countryName(code);
      case PLACE -> vocabulary.place(code).name();
      case AGENT, TARGET, ACTOR -> vocabulary.actor(code).name();
      case REGION -> vocabulary.regionName(code);
      default -> code;
    };
  }
}
