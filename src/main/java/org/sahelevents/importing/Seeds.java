package org.sahelevents.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.sahelevents.sql.Sql;

/** The articles that ship with the program, to fill an empty dataset with. */
@ApplicationScoped
public class Seeds {
  private final ImportJob job;
  private final DataSource database;

  Seeds(ImportJob job, DataSource database) {
    this.job = job;
    this.database = database;
  }

  /** Whether the dataset is empty, or was being filled from that folder when the program was ended. */
  public boolean wanted(Path folder) {
    String sql =
        """
        select not exists (select from articles)
            or coalesce((select state <> 'COMPLETED' from import_runs where source = :source
                         order by started_at desc limit 1), false)
        """;
    return Sql.of(database, sql)
        .with("source", folder.toString())
        .first(row -> row.getBoolean(1))
        .orElseThrow();
  }

  public ImportRun fill(Path folder, ProgressListener listener) {
    return job.run(List.of(folder), listener);
  }
}
