package org.sahelevents.documentation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.sahelevents.sql.Sql;

/** What the views and tables of schema dataset mean, from the comments in the database that is at work. */
@ApplicationScoped
class DataDictionary implements Insertion {
  private final DataSource database;

  DataDictionary(DataSource database) {
    this.database = database;
  }

  private record Column(String relation, String told, String name, String type, String meaning) {}

  @Override
  public String name() {
    return "data-dictionary";
  }

  @Override
  public String markdown() {
    StringBuilder text = new StringBuilder();
    String relation = null;
    for (Column column : columns()) {
      if (!column.relation().equals(relation)) {
        relation = column.relation();
        text.append("\n## dataset.").append(relation).append("\n\n");
        text.append(Table.words(column.told())).append("\n\n");
        text.append(Table.head("column", "type", "meaning"));
      }
      text.append(
          Table.row(Table.code(column.name()), column.type(), Table.words(column.meaning())));
    }
    return text.toString();
  }

  private List<Column> columns() {
    return Sql.of(
            database,
            """
            select c.relname, obj_description(c.oid, 'pg_class') as told, a.attname,
              format_type(a.atttypid, a.atttypmod) as type, col_description(c.oid, a.attnum) as meaning
            from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where n.nspname = 'dataset' and c.relkind in ('r', 'v', 'm')
            order by c.relkind desc, c.relname, a.attnum
            """)
        .list(
            row ->
                new Column(
                    row.getString("relname"),
                    row.getString("told"),
                    row.getString("attname"),
                    row.getString("type"),
                    row.getString("meaning")));
  }
}
