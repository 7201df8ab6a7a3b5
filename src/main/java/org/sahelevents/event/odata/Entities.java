package org.sahelevents.event.odata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.sahelevents.event.query.TimedQueries;
import org.sahelevents.sql.Sql;

/** Reads entities and writes them as JSON, with the least of metadata. */
@ApplicationScoped
public class Entities {
  /** Entities on one page; clients follow the links to the others by themselves. */
  static final int PAGE = 5000;

  private static final JsonFactory JSON = new JsonFactory();

  private final DataSource database;
  private final TimedQueries timed;

  Entities(DataSource database, TimedQueries timed) {
    this.database = database;
    this.timed = timed;
  }

  /**
   * A page.
   *
   * @param service address of the feed
   * @param nextLink makes the address of the next page of where it begins and how many may still be given
   */
  byte[] page(ODataQuery query, String service, NextLink nextLink) {
    return timed.inOneView(() -> inThisView(query, service, nextLink));
  }

  /** Makes the address of the next page. */
  @FunctionalInterface
  interface NextLink {
    /** @param left entities that may still be given; null for no bound */
    String of(String token, Integer left);
  }

  private byte[] inThisView(ODataQuery query, String service, NextLink nextLink) {
    int most = query.top() == null ? PAGE : Math.min(query.top(), PAGE);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("@odata.context", context(query, service));
      if (query.count()) {
        json.writeNumberField("@odata.count", counted(query.set(), query.filter()));
      }
      json.writeArrayFieldStart("value");
      Last last = write(query, most, json);
      json.writeEndArray();
      Integer left = query.top() == null ? null : query.top() - last.written;
      if (last.more && (left == null || left > 0)) {
        json.writeStringField(
            "@odata.nextLink", nextLink.of(last.place.written(query.order()), left));
      }
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static String context(ODataQuery query, String service) {
    String names =
        query.selected().stream()
            .map(EntitySet.Property::name)
            .collect(Collectors.joining(",", "(", ")"));
    return service + "/$metadata#" + query.set().name() + (query.allSelected() ? "" : names);
  }

  long count(EntitySet set, FilterParser.Condition filter) {
    return timed.inOneView(() -> counted(set, filter));
  }

  private long counted(EntitySet set, FilterParser.Condition filter) {
    return Sql.of(
            database, "select count(*) from %s d where %s".formatted(set.view(), filter.sql()))
        .withAll(filter.values())
        .planEachTime()
        .first(row -> row.getLong(1))
        .orElseThrow();
  }

  /** Where a page ends. */
  private static final class Last {
    private SkipToken place;
    private int written;
    private boolean more;
  }

  private Last write(ODataQuery query, int most, JsonGenerator json) {
    List<EntitySet.Property> columns =
        Stream.concat(query.selected().stream(), query.order().stream().map(ODataQuery.Sort::by))
            .distinct()
            .toList();
    FilterParser.Condition behind =
        query.start() == null ? FilterParser.Condition.NONE : query.start().behind(query.order());
    Last last = new Last();
    select(columns, query, behind)
        .withAll(Map.of("most", most + 1, "skip", query.skip()))
        .list(
            row -> {
              if (last.written == most) {
                last.more = true;
                return true;
              }
              entity(row, columns, query.selected().size(), json);
              last.written++;
              if (last.written == most) {
                last.place = place(row, columns, query.order());
              }
              return true;
            });
    return last;
  }

  private Sql select(
      List<EntitySet.Property> columns, ODataQuery query, FilterParser.Condition behind) {
    return Sql.of(
            database,
            """
            select %s from %s d
            where %s and %s
            order by %s
            limit :most offset :skip"""
                .formatted(
                    joined(columns, EntitySet.Property::sql),
                    query.set().view(),
                    query.filter().sql(),
                    behind.sql(),
                    joined(query.order(), Entities::sorted)))
        .withAll(query.filter().values())
        .withAll(behind.values())
        .planEachTime();
  }

  private static String sorted(ODataQuery.Sort sort) {
    String nulls = sort.by().key() ? "" : sort.descending() ? " nulls last" : " nulls first";
    return sort.by().sql() + (sort.descending() ? " desc" : "") + nulls;
  }

  private static <T> String joined(List<T> parts, Function<T, String> sql) {
    return parts.stream().map(sql).collect(Collectors.joining(", "));
  }

  /** One entity by its key, or null. */
  byte[] one(
      EntitySet set, Map<String, Object> key, List<EntitySet.Property> selected, String context) {
    List<byte[]> found =
        Sql.of(
                database,
                "select %s from %s d where %s"
                    .formatted(
                        joined(selected, EntitySet.Property::sql),
                        set.view(),
                        set.key().stream()
                            .map(p -> p.sql() + " = :" + keyParameter(p))
                            .collect(Collectors.joining(" and "))))
            .withAll(
                key.entrySet().stream()
                    .collect(Collectors.toMap(e -> "key" + e.getKey(), Map.Entry::getValue)))
            .list(
                row -> {
                  ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                  try (JsonGenerator json = JSON.createGenerator(bytes)) {
                    json.writeStartObject();
                    json.writeStringField("@odata.context", context);
                    properties(row, selected, selected.size(), json);
                    json.writeEndObject();
                  } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                  }
                  return bytes.toByteArray();
                });
    return found.isEmpty() ? null : found.get(0);
  }

  private static String keyParameter(EntitySet.Property property) {
    return "key" + property.name();
  }

  private static SkipToken place(
      ResultSet row, List<EntitySet.Property> columns, List<ODataQuery.Sort> order)
      throws SQLException {
    List<String> values = new ArrayList<>();
    for (ODataQuery.Sort sort : order) {
      Object value = value(row, columns.indexOf(sort.by()) + 1, sort.by().type());
      values.add(value == null ? null : value.toString());
    }
    return new SkipToken(values);
  }

  private static void entity(
      ResultSet row, List<EntitySet.Property> columns, int given, JsonGenerator json) {
    try {
      json.writeStartObject();
      properties(row, columns, given, json);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void properties(
      ResultSet row, List<EntitySet.Property> columns, int given, JsonGenerator json)
      throws IOException, SQLException {
    for (int i = 0; i < given; i++) {
      EntitySet.Property property = columns.get(i);
      json.writeFieldName(property.name());
      Object value = value(row, i + 1, property.type());
      if (value instanceof Long whole) {
        json.writeNumber(whole);
      } else if (value instanceof Double number) {
        json.writeNumber(number);
      } else if (value instanceof Boolean truth) {
        json.writeBoolean(truth);
      } else {
        json.writeString(value == null ? null : value.toString());
      }
    }
  }

  /** Numbers as long or double, truth as boolean, all else as text; or null. */
  private static Object value(ResultSet row, int column, EdmType type) throws SQLException {
    Object value =
        switch (type) {
          case STRING, GUID, DATE -> row.getString(column);
          case MOMENT -> {
            var moment = row.getObject(column, java.time.OffsetDateTime.class);
            yield moment == null ? null : moment.toInstant().toString();
          }
          case INT32, INT64 -> row.getLong(column);
          case DOUBLE -> row.getDouble(column);
          case BOOLEAN -> row.getBoolean(column);
        };
    return row.wasNull() ? null : value;
  }
}
