package org.sahelevents.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** Answers of a few columns, as JSON or as a table. */
public final class JsonOrCsv {
  private static final MediaType TABLE = MediaType.valueOf(ApiDescription.CSV);
  private static final List<Variant> VARIANTS =
      Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, TABLE).build();
  private static final List<String> FORMATS = List.of("json", "csv");

  private JsonOrCsv() {}

  /** Whether a table is asked for, by the parameter or, without it, by the Accept header. */
  public static boolean isCsv(Request request, QueryValues format) {
    Variant accepted = request.selectVariant(VARIANTS);
    boolean preferred = accepted != null && TABLE.isCompatible(accepted.getMediaType());
    return format.choice(preferred ? "csv" : "json", FORMATS).equals("csv");
  }

  public static Response json(Object answer) {
    return Response.ok(answer, MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  /**
   * A table as RFC 4180 has it.
   *
   * @param name of the file, without its extension
   * @param cells of a row; null for an empty one
   */
  public static <T> Response csv(
      String name, List<String> header, List<T> rows, Function<T, List<String>> cells) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(header);
      rows.forEach(row -> csv.writeRecord(cells.apply(row)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Response.ok(text.toString(), MediaType.valueOf(ApiDescription.CSV + ";charset=UTF-8"))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
        .build();
  }
}
