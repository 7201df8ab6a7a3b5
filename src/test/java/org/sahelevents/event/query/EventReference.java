package org.sahelevents.event.query;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sahelevents.coding.Quantity;
import org.sahelevents.event.ActorRef;
import org.sahelevents.event.Event;
import org.sahelevents.event.EventArticle;
import org.sahelevents.event.EventMention;
import org.sahelevents.lexicon.DatedTerm;
import org.sahelevents.lexicon.World;
import org.sahelevents.time.Precision;

/**
 * What a question must be answered by, told from events in memory one by one: slow, plain, and without SQL. Give it the
 * whole dataset with mentions and articles. It knows no stemming: words must stand in the text as they are looked for.
 */
public final class EventReference {
  private final World world = World.shipped();
  private final List<Event> dataset;

  public EventReference(Collection<Event> dataset) {
    this.dataset = List.copyOf(dataset);
  }

  /** Ids of the events wanted, in the order wanted. */
  public List<String> ids(EventFilter filter, EventSort.Order order) {
    Comparator<Event> comparator = comparator(order.by());
    return dataset.stream()
        .filter(e -> matches(filter, e))
        .sorted(order.descending() ? comparator.reversed() : comparator)
        .map(e -> e.id().toString())
        .toList();
  }

  private static Comparator<Event> comparator(EventSort by) {
    Comparator<Event> first =
        switch (by) {
          case EARLIEST -> Comparator.comparing(e -> or(e.earliest(), LocalDate.MIN));
          case LATEST -> Comparator.comparing(e -> or(e.latest(), LocalDate.MAX));
          case REPORTED -> Comparator.comparing(e -> or(e.reported().latest(), LocalDate.MAX));
          case CONFIDENCE -> Comparator.comparing(Event::confidence);
          case ARTICLES -> Comparator.comparing(Event::articleCount);
          case UPDATED -> Comparator.comparing(Event::updatedAt);
          case FATALITIES -> Comparator.comparing(e -> least(e.fatalities()));
          case PERSONNEL -> Comparator.comparing(e -> least(e.personnel()));
          case COUNTRY -> Comparator.comparing(Event::country);
          case TYPE -> Comparator.comparing(e -> e.type().name());
          case PLACE -> Comparator.comparing(e -> e.place() == null ? "" : e.place().id());
        };
    return first.thenComparing(e -> e.id().toString());
  }

  private static int least(Quantity number) {
    return number == null || number.min() == null ? -1 : number.min();
  }

  private static <T> T or(T value, T otherwise) {
    return value == null ? otherwise : value;
  }

  public boolean matches(EventFilter filter, Event e) {
    return Stream.of(CodeField.values()).allMatch(f -> holds(filter, f, e))
        && happened(filter, e)
        && meets(e.reported().earliest(), e.reported().latest(), filter.reported())
        && (filter.updatedSince() == null || !e.updatedAt().isBefore(filter.updatedSince()))
        && (filter.precision() == null || e.precision().compareTo(filter.precision()) <= 0)
        && Stream.of(NumberField.values()).allMatch(f -> number(filter.number(f), quantity(e, f)))
        && (filter.minConfidence() == null || e.confidence() >= filter.minConfidence())
        && (filter.minArticles() == null || e.articleCount() >= filter.minArticles())
        && filter.has().known().stream().allMatch(d -> isKnown(d, e))
        && filter.has().unknown().stream().noneMatch(d -> isKnown(d, e))
        && (filter.contested() == null || e.contested() == filter.contested())
        && lies(filter.box(), e)
        && lies(filter.near(), e)
        && (filter.words() == null || speaks(filter.words(), e));
  }

  private boolean holds(EventFilter filter, CodeField field, Event e) {
    Terms terms = filter.codes(field);
    Predicate<String> has =
        switch (field) {
          case TYPE -> c -> c.equals(e.type().name());
          case MODE -> c -> e.mode() != null && c.equals(e.mode().name());
          case STATUS -> c -> c.equals(e.status().name());
          case CERTAINTY -> c -> c.equals(e.certainty().name());
          case COUNTRY -> c -> c.equals(e.country());
          case REGION -> c -> belongs(e, c);
          case PLACE -> c -> e.place() != null && c.equals(e.place().id());
          case ADMIN1 ->
              c ->
                  e.place() != null
                      && c.equals(world.places().byId(e.place().id()).orElseThrow().admin1());
          case AGENT -> c -> is(filter, e.agents(), c);
          case TARGET -> c -> is(filter, e.targets(), c);
          case ACTOR -> c -> is(filter, e.agents(), c) || is(filter, e.targets(), c);
          case ACTOR_KIND ->
              c ->
                  Stream.concat(e.agents().stream(), e.targets().stream())
                      .anyMatch(a -> c.equals(a.kind()));
          case LANGUAGE ->
              c -> e.articles().stream().map(EventArticle::language).anyMatch(c::equals);
          case ARTICLE -> c -> e.articles().stream().map(EventArticle::id).anyMatch(c::equals);
          case PUBLISHER ->
              c -> e.articles().stream().map(EventArticle::publisher).anyMatch(c::equals);
          case ID -> c -> c.equals(e.id().toString());
        };
    return (terms.any().isEmpty() || terms.any().stream().anyMatch(has))
        && terms.none().stream().noneMatch(has);
  }

  private boolean belongs(Event e, String region) {
    return world.countries().byCode(e.country()).orElseThrow().regions().stream()
        .filter(r -> r.name().equals(region))
        .anyMatch((DatedTerm r) -> r.holdsWithin(e.earliest(), e.latest()));
  }

  private boolean is(EventFilter filter, List<ActorRef> actors, String code) {
    return actors.stream()
        .map(ActorRef::code)
        .anyMatch(
            c ->
                c.equals(code)
                    || filter.affiliates() && world.actors().affiliatesOf(code).contains(c));
  }

  private static boolean happened(EventFilter filter, Event e) {
    DayRange days = filter.happened();
    return filter.match() == Match.OVERLAPS
        ? meets(e.earliest(), e.latest(), days)
        : (days.from() == null || e.earliest() != null && !e.earliest().isBefore(days.from()))
            && (days.to() == null || e.latest() != null && !e.latest().isAfter(days.to()));
  }

  private static boolean meets(LocalDate earliest, LocalDate latest, DayRange days) {
    return (days.from() == null || latest == null || !latest.isBefore(days.from()))
        && (days.to() == null || earliest == null || !earliest.isAfter(days.to()));
  }

  private static Quantity quantity(Event e, NumberField field) {
    return switch (field) {
      case PERSONNEL -> e.personnel();
      case FATALITIES -> e.fatalities();
      case PERSONS -> e.persons();
      case PARTICIPANTS -> e.participants();
    };
  }

  private static boolean isKnown(Detail detail, Event e) {
    return switch (detail) {
      case PLACE -> e.place() != null;
      case DAY -> e.precision() == Precision.DAY;
      case AGENT -> !e.agents().isEmpty();
      case TARGET -> !e.targets().isEmpty();
      case PERSONNEL -> e.personnel() != null;
      case FATALITIES -> e.fatalities() != null;
      case PERSONS -> e.persons() != null;
      case PARTICIPANTS -> e.participants() != null;
    };
  }

  private static boolean number(NumberRange range, Quantity number) {
    return range.isAny()
        || number != null
            && (range.min() == null || number.min() != null && number.min() >= range.min())
            && (range.max() == null || number.max() != null && number.max() <= range.max());
  }

  /** In the plane for boxes; by the law of cosines for circles. */
  private static boolean lies(Area area, Event e) {
    if (area == null) {
      return true;
    }
    if (e.place() == null || e.place().latitude() == null) {
      return false;
    }
    double latitude = e.place().latitude();
    double longitude = e.place().longitude();
    if (area instanceof Area.Circle circle) {
      double a = Math.toRadians(latitude);
      double b = Math.toRadians(circle.latitude());
      double angle =
          Math.sin(a) * Math.sin(b)
              + Math.cos(a)
                  * Math.cos(b)
                  * Math.cos(Math.toRadians(longitude - circle.longitude()));
      return 6371.0088 * Math.acos(Math.max(-1, Math.min(1, angle))) <= circle.kilometres();
    }
    Area.Box box = (Area.Box) area;
    boolean crosses = box.west() > box.east();
    boolean eastOf = longitude >= box.west();
    boolean westOf = longitude <= box.east();
    return (crosses ? eastOf || westOf : eastOf && westOf)
        && latitude >= box.south()
        && latitude <= box.north();
  }

  private static boolean speaks(FullText wanted, Event e) {
    List<List<String>> texts =
        Stream.concat(Stream.of(e.summary()), e.mentions().stream().map(EventMention::text))
            .map(EventReference::words)
            .toList();
    return wanted.alternatives().stream()
        .anyMatch(all -> all.stream().allMatch(t -> t.excluded() != stands(t, texts)));
  }

  private static boolean stands(FullText.Term term, List<List<String>> texts) {
    List<String> words = words(term.text());
    if (term.begins()) {
      return texts.stream().flatMap(List::stream).anyMatch(w -> w.startsWith(words.get(0)));
    }
    return texts.stream()
        .anyMatch(
            text ->
                Stream.iterate(0, i -> i + 1)
                    .limit(Math.max(0, text.size() - words.size() + 1))
                    .anyMatch(i -> text.subList(i, i + words.size()).equals(words)));
  }

  private static List<String> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return Stream.of(plain.split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
  }
}
