package org.sahelevents.event;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sahelevents.coding.EventType;
import org.sahelevents.event.linking.Relations;
import org.sahelevents.lexicon.Actor;
import org.sahelevents.lexicon.Country;
import org.sahelevents.lexicon.DatedTerm;
import org.sahelevents.lexicon.EventTypeEntry;
import org.sahelevents.lexicon.Place;
import org.sahelevents.lexicon.Regions;
import org.sahelevents.lexicon.World;

/** What the lexicon says about the codes of events. A code that it no longer has stands for itself. */
@Singleton
public class Vocabulary implements Relations {
  private final World world;
  private final Nearness nearness = new Nearness();

  // asked for with each event
  private final Map<String, ActorRef> actorsByCode;
  private final Map<String, PlaceRef> placesById;

  // asked for with each request
  private final Set<String> countryCodes;
  private final Set<String> actorCodes;
  private final Set<String> placeIds;
  private final Set<String> admin1Names;
  private final Set<String> regionIds;

  public Vocabulary() {
    world = World.shipped();
    actorsByCode =
        world.actors().all().stream().collect(Collectors.toMap(Actor::code, Vocabulary::ref));
    placesById =
        world.places().all().stream().collect(Collectors.toMap(Place::id, Vocabulary::ref));
    countryCodes = sorted(world.countries().all().stream().map(Country::code));
    actorCodes = sorted(world.actors().all().stream().map(Actor::code));
    placeIds = sorted(world.places().all().stream().map(Place::id));
    admin1Names = sorted(world.places().all().stream().map(Place::admin1).filter(Objects::nonNull));
    regionIds = sorted(world.regions().all().stream().map(Regions.Region::id));
  }

  private static Set<String> sorted(Stream<String> names) {
    return Collections.unmodifiableSortedSet(names.collect(Collectors.toCollection(TreeSet::new)));
  }

  @Override
  public boolean sameActor(String one, String other) {
    return world.actors().agree(one, other);
  }

  @Override
  public boolean samePlace(String one, String other) {
    return one.equals(other) || both(one, other, nearness::same);
  }

  @Override
  public boolean apart(String one, String other) {
    return !one.equals(other) && both(one, other, nearness::apart);
  }

  private boolean both(
      String one, String other, java.util.function.BiPredicate<Place, Place> test) {
    return world
        .places()
        .byId(one)
        .flatMap(a -> world.places().byId(other).map(b -> test.test(a, b)))
        .orElse(false);
  }

  /** The actor that a code stands for. */
  public ActorRef actor(String code) {
    ActorRef known = actorsByCode.get(code);
    return known == null ? new ActorRef(code, code, null, null) : known;
  }

  /** The place that an id stands for. */
  public PlaceRef place(String id) {
    PlaceRef known = placesById.get(id);
    return known == null ? new PlaceRef(id, id, null, null, null) : known;
  }

  /** All that the gazetteer says of a place. */
  public Optional<Place> knownPlace(String id) {
    return world.places().byId(id);
  }

  public String countryName(String code) {
    return world.countries().byCode(code).map(Country::name).orElse(code);
  }

  public String typeName(EventType type) {
    return world.eventTypes().byCode(type.name()).map(EventTypeEntry::name).orElse(type.name());
  }

  /** The codes and, where wanted, all that belong to them. */
  public Set<String> withAffiliates(List<String> codes, boolean wanted) {
    Set<String> all = new TreeSet<>(codes);
    if (wanted) {
      codes.forEach(code -> all.addAll(world.actors().affiliatesOf(code)));
    }
    return all;
  }

  public Set<String> countryCodes() {
    return countryCodes;
  }

  public Set<String> actorCodes() {
    return actorCodes;
  }

  public Set<String> placeIds() {
    return placeIds;
  }

  /** The actors of these kinds. */
  public Set<String> actorsOfKinds(Collection<String> kinds) {
    return world.actors().all().stream()
        .filter(a -> kinds.contains(a.kind().name()))
        .map(Actor::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Ids of the places for which the test holds. */
  public Set<String> placesWithin(Predicate<Place> test) {
    return world.places().all().stream()
        .filter(test)
        .map(Place::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** First-level regions that places of the gazetteer lie in. */
  public Set<String> admin1Names() {
    return admin1Names;
  }

  public Set<String> regionIds() {
    return regionIds;
  }

  public String regionName(String id) {
    return world.regions().byId(id).map(Regions.Region::name).orElse(id);
  }

  /** The countries of a region, each with the days of its membership; none of an unknown region. */
  public List<DatedTerm> membersOf(String region) {
    return world.regions().byId(region).map(Regions.Region::members).orElse(List.of());
  }

  public List<ActorRef> actors() {
    return world.actors().all().stream().map(Vocabulary::ref).toList();
  }

  public List<Place> places() {
    return List.copyOf(world.places().all());
  }

  public Collection<Country> countries() {
    return world.countries().all();
  }

  public Collection<Regions.Region> regions() {
    return world.regions().all();
  }

  public Collection<EventTypeEntry> eventTypes() {
    return world.eventTypes().all();
  }

  private static ActorRef ref(Actor actor) {
    return new ActorRef(actor.code(), actor.name(), actor.kind().name(), actor.affiliation());
  }

  private static PlaceRef ref(Place place) {
    return new PlaceRef(
        place.id(), place.name(), place.latitude(), place.longitude(), place.precision().name());
  }
}
