package org.sahelevents.lexicon;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The gazetteer, from {@code places.tsv}. */
public final class Places {
  static final String FILE = "places.tsv";
  private static final List<String> COLUMNS =
      List.of("id", "name", "countries", "admin1", "latitude", "longitude", "precision", "source");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Map<String, Place> byId = new LinkedHashMap<>();
  private final Map<String, NameForm> forms = new LinkedHashMap<>();
  private final Map<String, String> where = new LinkedHashMap<>();

  private Places() {}

  static Places load(LexiconFolder folder, Countries countries, Faults faults) {
    Places places = new Places();
    TsvFile.read(
        folder,
        FILE,
        faults,
        COLUMNS,
        row -> {
          Place place = place(row);
          if (!SLUG.matcher(place.id()).matches()) {
            throw new IllegalArgumentException(
                "id must be lower-case words joined by hyphens, not " + place.id());
          }
          for (String code : place.countries()) {
            if (countries.byCode(code).isEmpty()) {
              throw new IllegalArgumentException(
                  code + " does not stand in lexicon/" + Countries.FILE);
            }
          }
          if (places.byId.putIfAbsent(place.id(), place) != null) {
            throw new IllegalArgumentException(place.id() + " stands in the file twice");
          }
          places.forms.put(place.id(), NameForm.parse(row.text("name")));
          places.where.put(place.id(), row.where());
        });
    return places;
  }

  private static Place place(TsvRow row) {
    row.required("countries");
    row.required("latitude");
    row.required("longitude");
    row.required("source");
    return new Place(
        row.required("id"),
        NameForm.parse(row.required("name")).text(),
        row.list("countries"),
        row.orNull("admin1"),
        row.number("latitude", -90, 90),
        row.number("longitude", -180, 180),
        row.choice("precision", PlacePrecision.class));
  }

  public Optional<Place> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** In the order of the file. */
  public Collection<Place> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /** The places that lie in a country, border areas included. */
  public List<Place> inCountry(String alpha3) {
    return byId.values().stream().filter(p -> p.liesIn(alpha3)).toList();
  }

  /** The display name as a spelling, with its mark of ambiguity. */
  NameForm form(String id) {
    return forms.get(id);
  }

  String where(String id) {
    return where.get(id);
  }
}
