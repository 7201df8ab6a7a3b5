package org.sahelevents.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
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
  private ClaimColumns() {}

  public static Claim read(ResultSet row) throws SQLException {
    String mode = row.getString("mode");
    return new Claim(
        EventType.valueOf(row.getString("type")),
        mode == null ? null : Mode.valueOf(mode),
        row.getString("country"),
        Status.valueOf(row.getString("status")),
        Certainty.valueOf(row.getString("certainty")),
        row.getString("place"),
        new Interval(
            row.getObject("earliest", LocalDate.class),
            row.getObject("latest", LocalDate.class),
            Precision.valueOf(row.getString("precision"))),
        texts(row, "agents"),
        texts(row, "targets"),
        quantity(row, "personnel"),
        quantity(row, "fatalities"),
        quantity(row, "persons"),
        quantity(row, "participants"),
        row.getObject("count", Integer.class));
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

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private static Quantity quantity(ResultSet row, String name) throws SQLException {
    Integer min = row.getObject(name + "_min", Integer.class);
    Integer max = row.getObject(name + "_max", Integer.class);
    return min == null && max == null
        ? null
        : new Quantity(min, max, row.getBoolean(name + "_approximate"));
  }
}
