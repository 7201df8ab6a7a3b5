package org.sahelevents.event.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.sahelevents.event.ExportFormat;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads what was written, with the programs that users read it with. */
final class Read {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Read() {}

  /** Ids of the events in a document, in its order. */
  static List<String> ids(ExportFormat format, byte[] document) throws Exception {
    return switch (format) {
      case JSON -> ids(json(document).get("items"));
      case NDJSON ->
          new String(document, StandardCharsets.UTF_8)
              .lines()
              .map(l -> json(l.getBytes(StandardCharsets.UTF_8)).get("id").asText())
              .toList();
      case CSV -> csv(document).stream().map(r -> r.getField("id")).toList();
      case GEOJSON -> ids(json(document).get("features"));
      case PARQUET -> duckdb(document, ".parquet", "select id from %s");
      case XLSX -> xlsx(document).stream().skip(1).map(r -> r.getCellText(0)).toList();
      case ATOM -> atom(document);
    };
  }

  private static List<String> ids(JsonNode events) {
    List<String> ids = new ArrayList<>();
    events.forEach(e -> ids.add(e.get("id").asText()));
    return ids;
  }

  static JsonNode json(byte[] document) {
    try {
      return JSON.readTree(document);
    } catch (IOException notJson) {
      throw new AssertionError(new String(document, StandardCharsets.UTF_8), notJson);
    }
  }

  static List<NamedCsvRecord> csv(byte[] document) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(new String(document, StandardCharsets.UTF_8))) {
      return reader.stream().toList();
    }
  }

  static List<Row> xlsx(byte[] document) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(document));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      return rows.toList();
    }
  }

  static Document xml(byte[] document)
      throws ParserConfigurationException, IOException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(document));
  }

  private static List<String> atom(byte[] document) throws Exception {
    NodeList entries = xml(document).getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < entries.getLength(); i++) {
      ids.add(entries.item(i).getFirstChild().getTextContent().substring("urn:uuid:".length()));
    }
    return ids;
  }

  /** Reads a row of a result. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /**
   * What DuckDB finds in a document, the values of a row joined by a bar.
   *
   * @param sql with {@code %s} for the document
   */
  static List<String> duckdb(byte[] document, String ending, String sql)
      throws IOException, SQLException {
    return duckdb(
        document,
        ending,
        sql,
        row -> {
          List<String> values = new ArrayList<>();
          for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            values.add(String.valueOf(row.getString(i)));
          }
          return String.join("|", values);
        });
  }

  /** The same, each row read by {@code reader}. */
  static <T> List<T> duckdb(byte[] document, String ending, String sql, RowReader<T> reader)
      throws IOException, SQLException {
    Path file = Files.createTempFile("events", ending);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      Files.write(file, document);
      List<T> rows = new ArrayList<>();
      try (ResultSet found = statement.executeQuery(sql.formatted("'" + file + "'"))) {
        while (found.next()) {
          rows.add(reader.read(found));
        }
      }
      return rows;
    } finally {
      Files.delete(file);
    }
  }
}
