package org.sahelevents.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import org.sahelevents.event.query.EventParts;
import org.sahelevents.event.query.EventRows;
import org.sahelevents.event.query.EventSort;

/**
 * What a hand-written server would be that knows three statements and nothing else: rows as JSON, each column under its
 * name, no checking, no formats, no names of places and actors. A program of its own, for comparison only; its answers
 * are as long as the API's, roughly, and are nobody's contract.
 */
final class BareServer extends AbstractVerticle {
  private static final String FIRST = EventSort.EARLIEST.expression();
  private static final String NEWEST_50 = " order by %s desc, e.id desc limit 51".formatted(FIRST);

  /** Those of {@link #path}, in its order. */
  private enum Statement {
    PAGE(
        "select %s from events e where e.country = ? and e.type = ? and %s >= cast(? as date) and %s <= cast(? as date)%s"
            .formatted(EventRows.COLUMNS, EventSort.LATEST.expression(), FIRST, NEWEST_50)),
    EVENT("select %s from events e where e.id = cast(? as uuid)".formatted(EventRows.COLUMNS)),
    MENTIONS(
        "select %s from mentions m join articles a on a.id = m.article_id where m.event_id = cast(? as uuid) %s"
            .formatted(EventParts.MENTION, EventParts.MENTION_ORDER)),
    BEHIND(
        "select %s from events e where (%s, e.id) < (cast(? as date), cast(? as uuid))%s"
            .formatted(EventRows.COLUMNS, FIRST, NEWEST_50));

    private final String sql;

    Statement(String sql) {
      this.sql = sql;
    }
  }

  private final String url;
  private final String user;
  private final String password;
  private final int port;
  private final JsonFactory json = new JsonFactory();
  private final ThreadLocal<Map<Statement, PreparedStatement>> prepared =
      ThreadLocal.withInitial(this::prepare);

  private BareServer(int port, String url, String user, String password) {
    this.port = port;
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /** Port, JDBC address, user and password; ends with the process. */
  public static void main(String... arguments) {
    Vertx vertx = Vertx.vertx();
    vertx
        .deployVerticle(
            () ->
                new BareServer(
                    Integer.parseInt(arguments[0]), arguments[1], arguments[2], arguments[3]),
            new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors()))
        // without it the program would stay, and nobody would be told
        .onFailure(failed -> vertx.close())
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }

  /** Where it answers {@code statement}, such as {@code /page/ML/ATTACK/2020-01-01/2021-01-01}. */
  static String page(String country, String type, Object from, Object to) {
    return path(Statement.PAGE, country, type, from, to);
  }

  /** One event with its mentions. */
  static String event(Object id) {
    return path(Statement.EVENT, id);
  }

  /** The page behind this event. */
  static String behind(Object day, Object id) {
    return path(Statement.BEHIND, day, id);
  }

  private static String path(Statement statement, Object... values) {
    StringBuilder path = new StringBuilder("/" + statement);
    for (Object value : values) {
      path.append('/').append(value);
    }
    return path.toString();
  }

  @Override
  public void start(Promise<Void> started) {
    vertx
        .createHttpServer()
        .requestHandler(this::answer)
        .listen(port, "127.0.0.1")
        .<Void>mapEmpty()
        .onComplete(started);
  }

  private void answer(HttpServerRequest request) {
    String[] path = request.path().substring(1).split("/");
    vertx
        .executeBlocking(() -> answer(path), false)
        .onSuccess(
            body -> request.response().putHeader("content-type", "application/json").end(body))
        .onFailure(failed -> request.response().setStatusCode(500).end(failed.getMessage()));
  }

  private Buffer answer(String[] path) throws SQLException, IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 16);
    try (JsonGenerator to = json.createGenerator(body)) {
      if (path[0].equals("ready")) {
        to.writeBoolean(true);
      } else {
        Statement statement = Statement.valueOf(path[0]);
        to.writeStartObject();
        rows(to, statement, path);
        if (statement == Statement.EVENT) {
          rows(to, Statement.MENTIONS, path);
        }
        to.writeEndObject();
      }
    }
    return Buffer.buffer(body.toByteArray());
  }

  private void rows(JsonGenerator to, Statement statement, String[] path)
      throws SQLException, IOException {
    PreparedStatement ready = prepared.get().get(statement);
    for (int i = 1; i < path.length; i++) {
      ready.setString(i, path[i]);
    }
    to.writeArrayFieldStart(statement.name());
    try (ResultSet row = ready.executeQuery()) {
      ResultSetMetaData columns = row.getMetaData();
      while (row.next()) {
        to.writeStartObject();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          to.writeFieldName(columns.getColumnName(i));
          value(to, row, i, columns);
        }
        to.writeEndObject();
      }
    }
    to.writeEndArray();
  }

  private static void value(JsonGenerator to, ResultSet row, int i, ResultSetMetaData columns)
      throws SQLException, IOException {
    String text = row.getString(i);
    if (text == null) {
      to.writeNull();
      return;
    }
    switch (columns.getColumnType(i)) {
      case Types.INTEGER, Types.BIGINT, Types.REAL, Types.DOUBLE, Types.NUMERIC ->
          to.writeNumber(text);
      case Types.BIT, Types.BOOLEAN -> to.writeBoolean(text.equals("t"));
      case Types.ARRAY -> {
        String[] texts = (String[]) row.getArray(i).getArray();
        to.writeArray(texts, 0, texts.length);
      }
      case Types.OTHER -> {
        if (columns.getColumnTypeName(i).equals("jsonb")) {
          to.writeRawValue(text);
        } else {
          to.writeString(text);
        }
      }
      default -> to.writeString(text);
    }
  }

  private Map<Statement, PreparedStatement> prepare() {
    Map<Statement, PreparedStatement> statements = new HashMap<>();
    try {
      Connection connection = DriverManager.getConnection(url, user, password);
      for (Statement statement : Statement.values()) {
        statements.put(statement, connection.prepareStatement(statement.sql));
      }
      return statements;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
