package org.sahelevents.event;

import static org.sahelevents.event.query.Given.invalid;

import io.netty.channel.Channel;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.sahelevents.api.ContentCoding;
import org.sahelevents.api.HeavyRequests;
import org.sahelevents.event.format.EventColumn;
import org.sahelevents.event.format.EventTables;
import org.sahelevents.event.format.EventTables.Table;
import org.sahelevents.event.format.Feed;
import org.sahelevents.event.format.TableStyle;
import org.sahelevents.event.query.CodeField;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.event.query.EventPage;
import org.sahelevents.event.query.EventQueries;
import org.sahelevents.event.query.EventQuery;
import org.sahelevents.event.query.EventShape;

/** Events in the formats that come whole: as a stream with its count and digest behind it, or as a page where one is asked. */
@ApplicationScoped
public class EventDownloads {
  private static final Logger LOG = Logger.getLogger(EventDownloads.class);

  /** Field that says how many events there are in the answer; behind a stream. */
  static final String COUNT = "X-Event-Count";

  /** RFC 9530, of what was sent. */
  static final String DIGEST = "Repr-Digest";

  /** Of a page, whether events that are wanted stand behind it. */
  static final String TRUNCATED = "X-Truncated";

  /** Of a page, the cursor that leads on where there is a next page: the way for questions that have no URL. */
  static final String NEXT = "X-Next-Cursor";

  private static final int CODES_IN_NAME = 4;

  private final EventQueries queries;
  private final EventExporter exporter;
  private final EventTables tables;
  private final EventAnswers answers;
  private final HeavyRequests heavy;
  private final RoutingContext context;

  EventDownloads(
      EventQueries queries,
      EventExporter exporter,
      EventTables tables,
      EventAnswers answers,
      HeavyRequests heavy,
      RoutingContext context) {
    this.heavy = heavy;
    this.context = context;
    this.queries = queries;
    this.exporter = exporter;
    this.tables = tables;
    this.answers = answers;
  }

  /**
   * @param style what is asked for before the rows of a table
   * @param uri of the request; null where the question stands in a body
   */
  Response answer(ExportFormat format, EventQuery query, TableStyle style, UriInfo uri) {
    check(format, query, style);
    boolean all = query.limit() == null && query.start() == null;
    if (all) {
      HeavyRequests.Permit permit = heavy.enter(context);
      tables.check(format, query.filter());
      return stream(table(format, query, style, links(uri, null)), permit);
    }
    return queries.inOneView(() -> page(format, query, style, uri));
  }

  private static void check(ExportFormat format, EventQuery query, TableStyle style) {
    String name = format.extension();
    if (style.tags() && format != ExportFormat.CSV && format != ExportFormat.XLSX) {
      throw invalid("hxl", "only csv and xlsx have a row of hashtags, not " + name + ".");
    }
    if (style.mark() && format != ExportFormat.CSV) {
      throw invalid("bom", "only csv has a byte order mark, not " + name + ".");
    }
    if (format.hasRecords()) {
      return;
    }
    EventShape shape = query.shape();
    if (shape.mentions() || shape.articles() && !format.hasColumns()) {
      throw invalid(
          shape.fields().isEmpty() ? "expand" : "fields",
          "%s has no place for mentions%s; take json or ndjson."
              .formatted(name, format.hasColumns() ? "" : " and articles"));
    }
    if (!shape.fields().isEmpty() && (!format.hasColumns() || EventColumn.of(shape).isEmpty())) {
      throw invalid(
          "fields", "%s has no choice of these fields; take json or ndjson.".formatted(name));
    }
  }

  private static Table table(ExportFormat format, EventQuery query, TableStyle style, Feed feed) {
    return new Table(format, query.filter(), query.order(), query.shape(), style, feed);
  }

  private Response stream(Table wanted, HeavyRequests.Permit permit) {
    HttpServerResponse wire = context.response();
    ContentCoding coding = coding(wanted.format());
    StreamingOutput all = out -> permit.held(() -> write(wanted, coding, out, wire));
    boolean headOnly = context.request().method() == HttpMethod.HEAD;
    return headers(headOnly ? Response.ok() : Response.ok(all), wanted, coding)
        .header("Trailer", COUNT + ", " + DIGEST)
        .header(HttpHeaders.VARY, EventAnswers.VARY)
        .build();
  }

  /** What fails after the head has gone out can only be told by an answer without an end. */
  private void write(
      Table wanted, ContentCoding coding, OutputStream out, HttpServerResponse wire) {
    try {
      CodedOutput coded = new CodedOutput(new Attended(out, wire::closed), coding);
      long events = exporter.export(wanted, coded);
      wire.putTrailer(DIGEST, coded.finish());
      wire.putTrailer(COUNT, Long.toString(events));
    } catch (IOException | RuntimeException failed) {
      if (wire.closed()) {
        LOG.debug("The caller of an export has gone away.", failed);
      } else if (wire.headWritten()) {
        LOG.error("An export is broken off.", failed);
        breakOff();
      } else {
        throw failed instanceof RuntimeException known
            ? known
            : new UncheckedIOException((IOException) failed);
      }
    }
  }

  /** Gzip for text, where it is taken; the other formats are compressed by themselves. */
  private ContentCoding coding(ExportFormat format) {
    String accepted = context.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
    return format.isText() && ContentCoding.accepted(accepted) == ContentCoding.GZIP
        ? ContentCoding.GZIP
        : ContentCoding.NONE;
  }

  /**
   * Closes the connection at once. Whatever closes it in good order (reset, too) waits for what is under way, and lets
   * the last chunk pass, which the framework writes hereafter.
   */
  private void breakOff() {
    Channel channel = ((ConnectionBase) context.request().connection()).channel();
    channel.pipeline().firstContext().close();
  }

  private Response page(ExportFormat format, EventQuery query, TableStyle style, UriInfo uri) {
    ContentCoding coding = coding(format);
    EventPage page = queries.page(query, EventAnswers.limit(query));
    Table wanted = table(format, query, style, links(uri, page));
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String digest;
    try {
      CodedOutput coded = new CodedOutput(body, coding);
      write(wanted, query, page, coded);
      digest = coded.finish();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    Response.ResponseBuilder response =
        headers(Response.ok(body.toByteArray()), wanted, coding)
            .header(COUNT, page.items().size())
            .header(DIGEST, digest)
            .header(TRUNCATED, page.next() != null)
            .header(NEXT, page.next());
    return EventAnswers.about(response, query, page, uri);
  }

  private void write(Table wanted, EventQuery query, EventPage page, OutputStream out)
      throws IOException {
    if (wanted.format().hasRecords()) {
      answers.lines(query, page, out);
    } else {
      tables.write(wanted, page.items().stream().map(Event::id).toList(), out);
    }
  }

  private static Response.ResponseBuilder headers(
      Response.ResponseBuilder response, Table wanted, ContentCoding coding) {
    ExportFormat format = wanted.format();
    boolean shown = format == ExportFormat.ATOM || format == ExportFormat.GEOJSON;
    return response
        .type(format.contentType())
        .header(HttpHeaders.CONTENT_ENCODING, coding == ContentCoding.GZIP ? "gzip" : null)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "%s; filename=\"%s\"".formatted(shown ? "inline" : "attachment", name(wanted)));
  }

  /** Such as {@code sahel-events-COUP-NER-2026-11-21.csv}. */
  private static String name(Table wanted) {
    EventFilter filter = wanted.filter();
    List<String> codes =
        Stream.of(CodeField.TYPE, CodeField.COUNTRY)
            .flatMap(f -> filter.codes(f).any().stream())
            .toList();
    return Stream.concat(
            codes.size() > CODES_IN_NAME ? Stream.empty() : codes.stream(),
            Stream.of(LocalDate.now(ZoneOffset.UTC).toString()))
        .collect(Collectors.joining("-", "sahel-events-", "." + wanted.format().extension()));
  }

  private static Feed links(UriInfo uri, EventPage page) {
    if (uri == null) {
      return Feed.NOWHERE;
    }
    Map<String, URI> links = new LinkedHashMap<>();
    links.put("self", self(uri));
    if (page != null && page.next() != null) {
      links.put("next", at(uri, page.next()));
    }
    if (page != null && page.prev() != null) {
      links.put("previous", at(uri, page.prev()));
    }
    return new Feed(uri.getBaseUri(), links);
  }

  /** The address that gives the feed to everybody, whatever they accept. */
  private static URI self(UriInfo uri) {
    return uri.getQueryParameters().containsKey("format")
        ? uri.getRequestUri()
        : uri.getRequestUriBuilder().queryParam("format", ExportFormat.ATOM.extension()).build();
  }

  private static URI at(UriInfo uri, String cursor) {
    return uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
  }
}
