package org.sahelevents.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sahelevents.coding.EventType;
import org.sahelevents.event.linking.Relations;
import org.sahelevents.lexicon.Actor;
import org.sahelevents.lexicon.Country;
import org.sahelevents.lexicon.EventTypeEntry;
import org.sahelevents.lexicon.Place;
import org.sahelevents.lexicon.World;

/** What the lexicon says about the codes of events. A code that it no longer has stands for itself. */
@ApplicationScoped
public class Vocabulary implements Relations {
  private final World world;
  private final Nearness nearness = new Nearness();

  public Vocabulary() {
    world = World.shipped();
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
    return world
        .actors()
        .byCode(code)
        .map(Vocabulary::ref)
        .orElseGet(() -> new ActorRef(code, code, null, null));
  }

  /** The place that an id stands for. */
  public PlaceRef place(String id) {
    return world
        .places()
        .byId(id)
        .map(Vocabulary::ref)
        .orElseGet(() -> new PlaceRef(id, id, null, null, null));
  }

  String countryName(String code) {
    return world.countries().byCode(code).map(Country::name).orElse(code);
  }

  String typeName(EventType type) {
    return world.eventTypes().byCode(type.name()).map(EventTypeEntry::name).orElse(type.name());
  }

  /** The codes and, where wanted, all that belong to them. */
  Set<String> withAffiliates(List<String> codes, boolean wanted) {
    Set<String> all = new TreeSet<>(codes);
    if (wanted) {
      codes.forEach(code -> all.addAll(world.actors().affiliatesOf(code)));
    }
    return all;
  }

  Set<String> countryCodes() {
    return world.countries().all().stream()
        .map(Country::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> actorCodes() {
    return world.actors().all().stream()
        .map(Actor::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> placeIds() {
    return world.places().all().stream()
        .map(Place::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  List<ActorRef> actors() {
    return world.actors().all().stream().map(Vocabulary::ref).toList();
  }

  List<Place> places() {
    return List.copyOf(world.places().all());
  }

  Collection<EventTypeEntry> eventTypes() {
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
