package org.sahelevents.event.format;

import static org.sahelevents.event.format.EventColumn.COUNTRY;
import static org.sahelevents.event.format.EventColumn.COUNTRY_NAME;
import static org.sahelevents.event.format.EventColumn.FIRST_REPORTED;
import static org.sahelevents.event.format.EventColumn.ID;
import static org.sahelevents.event.format.EventColumn.LATITUDE;
import static org.sahelevents.event.format.EventColumn.LONGITUDE;
import static org.sahelevents.event.format.EventColumn.SUMMARY;
import static org.sahelevents.event.format.EventColumn.TYPE;
import static org.sahelevents.event.format.EventColumn.UPDATED_AT;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sahelevents.api.ApiDescription;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.event.query.FilterQuery;

/** A feed by RFC 4287, with points by GeoRSS. */
final class AtomRows implements CellWriter {
  static final List<EventColumn> COLUMNS =
      List.of(
          ID,
          TYPE,
          COUNTRY,
          COUNTRY_NAME,
          SUMMARY,
          FIRST_REPORTED,
          LATITUDE,
          LONGITUDE,
          UPDATED_AT);

  private static final String TITLE = "Sahel Events";
  private static final String HTML = "text/html";
  private static final String JSON = "application/json";
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String GEORSS = "http://www.georss.org/georss";
  private static final String NOT_XML =
      "[^\\u0009\\u000A\\u000D\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  private final XMLStreamWriter xml;
  private final Feed feed;

  /** @param updated when any of its events changed last */
  AtomRows(EventFilter filter, Instant updated, Feed feed, OutputStream out) throws IOException {
    this.feed = feed;
    try {
      xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeNamespace("georss", GEORSS);
      FilterQuery wanted = FilterQuery.of(filter);
      text("id", urn(UUID.nameUUIDFromBytes(wanted.encoded().getBytes(StandardCharsets.UTF_8))));
      text("title", TITLE + (wanted.parameters().isEmpty() ? "" : ": " + wanted.words()));
      text("updated", updated.toString());
      xml.writeStartElement("author");
      text("name", TITLE);
      xml.writeEndElement();
      for (var link : new TreeMap<>(feed.links()).entrySet()) {
        link(link.getKey(), ApiDescription.ATOM, link.getValue());
      }
      if (feed.root() != null) {
        String page = wanted.parameters().isEmpty() ? "/" : "/?" + wanted.encoded();
        link("alternate", HTML, feed.root().resolve(page));
      }
    } catch (XMLStreamException failed) {
      throw thrown(failed);
    }
  }

  @Override
  public void row(String[] cells) throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeStartElement("entry");
      text("id", urn(UUID.fromString(cell(cells, ID))));
      text("title", cell(cells, SUMMARY));
      text("updated", cell(cells, UPDATED_AT));
      if (cell(cells, FIRST_REPORTED) != null) {
        text("published", cell(cells, FIRST_REPORTED) + "T00:00:00Z");
      }
      if (feed.root() != null) {
        link("alternate", HTML, feed.root().resolve("/?event=" + cell(cells, ID)));
        link("alternate", JSON, feed.root().resolve("/api/v1/events/" + cell(cells, ID)));
      }
      category(cell(cells, TYPE), null);
      category(cell(cells, COUNTRY), cell(cells, COUNTRY_NAME));
      xml.writeStartElement("content");
      xml.writeCharacters(clean(cell(cells, SUMMARY)));
      xml.writeEndElement();
      if (cell(cells, LATITUDE) != null) {
        xml.writeStartElement("georss", "point", GEORSS);
        xml.writeCharacters(cell(cells, LATITUDE) + " " + cell(cells, LONGITUDE));
        xml.writeEndElement();
      }
      xml.writeEndElement();
    } catch (XMLStreamException failed) {
      throw thrown(failed);
    }
  }

  @Override
  public void finish() throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException failed) {
      throw thrown(failed);
    }
  }

  private static String cell(String[] cells, EventColumn column) {
    return cells[COLUMNS.indexOf(column)];
  }

  private static String urn(UUID id) {
    return "urn:uuid:" + id;
  }

  private void text(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  private void link(String relation, String type, URI address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address.toString());
  }

  private void category(String term, String label) throws XMLStreamException {
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", term);
    if (label != null) {
      xml.writeAttribute("label", label);
    }
  }

  private static String clean(String text) {
    return text.replaceAll(NOT_XML, "");
  }

  private static IOException thrown(XMLStreamException failed) {
    return failed.getNestedException() instanceof IOException closed
        ? closed
        : new IOException(failed);
  }
}
