package org.sahelevents.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.sahelevents.coding.Certainty;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Mode;
import org.sahelevents.coding.Quantity;
import org.sahelevents.coding.Status;
import org.sahelevents.event.linking.Claim;
import org.sahelevents.time.Interval;
import org.sahelevents.time.Precision;

/** The columns that mentions and events have in common, to and from the database. */
public final class ClaimColumns {
  /** How many there are. */
  public static final int COUNT = 24;

  /** Their names in the order of {@link #read}. */
  public static final List<String> NAMES =
      List.of(
          "type",
          "mode",
          "country",
          "status",
          "certainty",
          "place",
          "earliest",
          "latest",
          "precision",
          "agents",
          "targets",
          "personnel_min",
          "personnel_max",
          "personnel_approximate",
          "fatalities_min",
          "fatalities_max",
          "fatalities_approximate",
          "persons_min",
          "persons_max",
          "persons_approximate",
          "participants_min",
          "participants_max",
          "participants_approximate",
          "count");

  private ClaimColumns() {}

  /** What {@link #read} reads, in its order, of a table by this alias. */
  public static String of(String alias) {
    return NAMES.stream().map(name -> alias + "." + name).collect(Collectors.joining(", "));
  }

  /** @param first number of the column with which {@link #of} begins: by numbers, since there are thousands a second */
  public static Claim read(ResultSet row, int first) throws SQLException {
    String mode = row.getString(first + 1);
    return new Claim(
        EventType.valueOf(row.getString(first)),
        mode == null ? null : Mode.valueOf(mode),
        row.getString(first + 2),
        Status.valueOf(row.getString(first + 3)),
        Certainty.valueOf(row.getString(first + 4)),
        row.getString(first + 5),
        new Interval(
            row.getObject(first + 6, LocalDate.class),
            row.getObject(first + 7, LocalDate.class),
            Precision.valueOf(row.getString(first + 8))),
        texts(row, first + 9),
        texts(row, first + 10),
        quantity(row, first + 11),
        quantity(row, first + 14),
        quantity(row, first + 17),
        quantity(row, first + 20),
        number(row, first + 23));
  }

  static Map<String, Object> write(Claim claim) {
    Map<String, Object> values = new HashMap<>();
    values.put("type", claim.type());
    values.put("mode", claim.mode());
    values.put("country", claim.country());
    values.put("status", claim.status());
    values.put("certainty", claim.certainty());
    values.put("place", claim.place());
    values.put("earliest", claim.interval().earliest());
    values.put("latest", claim.interval().latest());
    values.put("precision", claim.interval().precision());
    values.put("agents", claim.agents());
    values.put("targets", claim.targets());
    write(values::put, "personnel", claim.personnel());
    write(values::put, "fatalities", claim.fatalities());
    write(values::put, "persons", claim.persons());
    write(values::put, "participants", claim.participants());
    values.put("count", claim.count());
    return values;
  }

  private static void write(BiConsumer<String, Object> to, String name, Quantity quantity) {
    to.accept(name + "Min", quantity == null ? null : quantity.min());
    to.accept(name + "Max", quantity == null ? null : quantity.max());
    to.accept(name + "Approximate", quantity == null ? null : quantity.approximate());
  }

  /** An array of texts. */
  public static List<String> texts(ResultSet row, int column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private static Quantity quantity(ResultSet row, int first) throws SQLException {
    Integer min = number(row, first);
    Integer max = number(row, first + 1);
    return min == null && max == null ? null : new Quantity(min, max, row.getBoolean(first + 2));
  }

  private static Integer number(ResultSet row, int column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? null : number;
  }
}
