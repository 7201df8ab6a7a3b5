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
import java.io.OutputStream;
import java.net.URI;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
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
    return format.hasRecords() ? answers.lines(query, uri) : page(format, query, style, uri);
  }

  private static void check(ExportFormat format, EventQuery query, TableStyle style) {
    String name = format.extension();
    if (style.tags() && format != ExportFormat.CSV && format != ExportFormat.XLSX) {
      throw invalid("Parameter hxl: only csv and xlsx have a row of hashtags, not " + name + ".");
    }
    if (style.mark() && format != ExportFormat.CSV) {
      throw invalid("Parameter bom: only csv has a byte order mark, not " + name + ".");
    }
    if (format.hasRecords()) {
      return;
    }
    EventShape shape = query.shape();
    if (shape.mentions() || shape.articles() && !format.hasColumns()) {
      throw invalid(
          "Parameter %s: %s has no place for mentions%s; take json or ndjson."
              .formatted(
                  shape.fields().isEmpty() ? "expand" : "fields, expand",
                  name,
                  format.hasColumns() ? "" : " and articles"));
    }
    if (!shape.fields().isEmpty() && (!format.hasColumns() || EventColumn.of(shape).isEmpty())) {
      throw invalid(
          "Parameter fields: %s has no choice of these fields; take json or ndjson."
              .formatted(name));
    }
  }

  private static Table table(ExportFormat format, EventQuery query, TableStyle style, Feed feed) {
    return new Table(format, query.filter(), query.order(), query.shape(), style, feed);
  }

  private Response stream(Table wanted, HeavyRequests.Permit permit) {
    HttpServerResponse wire = context.response();
    StreamingOutput all = out -> permit.held(() -> write(wanted, out, wire));
    boolean headOnly = context.request().method() == HttpMethod.HEAD;
    return headers(headOnly ? Response.ok() : Response.ok(all), wanted)
        .header("Trailer", COUNT + ", " + DIGEST)
        .build();
  }

  /** What fails after the head has gone out can only be told by an answer without an end. */
  private void write(Table wanted, OutputStream out, HttpServerResponse wire) {
    MessageDigest digest = sha256();
    OutputStream digested = new DigestOutputStream(new Attended(out, wire::closed), digest);
    try {
      long events = exporter.export(wanted, digested);
      wire.putTrailer(COUNT, Long.toString(events));
      wire.putTrailer(DIGEST, field(digest));
    } catch (RuntimeException failed) {
      if (wire.closed()) {
        LOG.debug("The caller of an export has gone away.", failed);
      } else if (wire.headWritten()) {
        LOG.error("An export is broken off.", failed);
        breakOff();
      } else {
        throw failed;
      }
    }
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
    MessageDigest digest = sha256();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    EventPage[] page = {null};
    Table[] wanted = {null};
    queries.inOneView(
        () -> {
          page[0] = queries.page(query, EventAnswers.limit(query));
          wanted[0] = table(format, query, style, links(uri, page[0]));
          OutputStream out = new DigestOutputStream(body, digest);
          tables.write(wanted[0], page[0].items().stream().map(Event::id).toList(), out);
        });
    Response.ResponseBuilder response =
        headers(Response.ok(body.toByteArray()), wanted[0])
            .header(COUNT, page[0].items().size())
            .header(DIGEST, field(digest));
    return EventAnswers.about(response, query, page[0], uri);
  }

  private static Response.ResponseBuilder headers(Response.ResponseBuilder response, Table wanted) {
    ExportFormat format = wanted.format();
    boolean shown = format == ExportFormat.ATOM || format == ExportFormat.GEOJSON;
    return response
        .type(format.contentType())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
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

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String field(MessageDigest digest) {
    return "sha-256=:" + Base64.getEncoder().encodeToString(digest.digest()) + ":";
  }
}
