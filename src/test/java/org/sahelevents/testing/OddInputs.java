package org.sahelevents.testing;

import java.util.List;
import java.util.Map;

/** What nobody should send, and what is sent all the same: pieces of requests that are odd, and some that are right by chance. */
final class OddInputs {
  static final List<String> METHODS = List.of("PUT", "DELETE", "PATCH", "TRACE", "BREW");

  static final List<String> ADDRESSES =
      List.of(
          "/",
          "/api/v1/",
          "/api/v1/events/../events",
          "/api/v1//events",
          "/api/v1/events;a=b?limit=1",
          "/api/v1/events?%zz=1",
          "/api/v1/events?q=%",
          "/api/v1/events?q=%ff%fe",
          "/api/v1/events?&&=&limit",
          "/api/v1/events?limit=1#part",
          "/api/v1/events/%",
          "/%c0%ae%c0%ae/",
          "/nothing",
          "/api/v1/\u00e9v\u00e8nements");

  static final List<String> PIECES =
      List.of(
          "",
          "COUP",
          "withdrawl",
          "!MLI",
          "MLI,NER",
          ",",
          "-1",
          "99999999999999999999",
          "1e400",
          "NaN",
          "0",
          "1",
          "50",
          "2022",
          "2022-13",
          "9999-12-31",
          "-5000",
          "0000-01-01",
          "+999999999-01-01",
          "2022-01-01T00:00:00Z",
          "true",
          "maybe",
          "1,2,3,4",
          "200,200,5",
          "13.5,-2.1,100",
          "'; drop table events; --",
          "%",
          "\\",
          "\"",
          "\0",
          "\u00e9\uD83D\uDE00",
          "\uD800",
          "a\nb",
          "(((",
          "or or -",
          "\"een akkoord\"",
          "leger*",
          "*",
          "x".repeat(3000),
          "null",
          "[]",
          "{}",
          "type,month",
          "earliest",
          "id,type",
          "csv",
          "xlsx",
          "parquet",
          "atom",
          "exact",
          "LWVhcmxpZXN0CmFmdGVyCjAwMDAtMDEtMDEKeA",
          "\u202e",
          "\uFEFF",
          "<script>",
          "../../etc/passwd");

  static final Map<String, List<String>> HEADERS =
      Map.of(
          "Accept",
          List.of(
              "application/json",
              "*/*",
              "text/csv",
              "application/x-ndjson",
              "image/png",
              "application/*;q=0.5, */*;q=0",
              "application/json;q=abc",
              ",,,",
              "*",
              "text/html, application/geo+json;q=0.9",
              "a/b/c",
              ";",
              "text/csv;q=2",
              "application/json, ".repeat(200)),
          "Accept-Encoding",
          List.of(
              "gzip",
              "br",
              "deflate, gzip;q=1.0, *;q=0.5",
              "identity;q=0, *;q=0",
              "gzip;q=x",
              ",",
              "zstd"),
          "If-None-Match",
          List.of("*", "\"x\"", "W/\"x\"", "W/", "\"", ",,", "\"".repeat(500)),
          "If-Modified-Since",
          List.of(
              "Fri, 01 Jan 2100 00:00:00 GMT", "yesterday", "", "Sat, 99 Foo 2022 00:00:00 GMT"),
          "Origin",
          List.of("https://elsewhere.example", "null", "::::", "http://localhost", "file://"),
          "X-Request-Id",
          List.of("abc", "a b", "x".repeat(500), "\u00e9"),
          "Range",
          List.of("bytes=0-1", "bytes=5-,-1", "lines=x"),
          "Accept-Language",
          List.of("nl", "x-klingon;q=9", "*"),
          "X-HTTP-Method-Override",
          List.of("DELETE"));

  static final List<String> CONTENT_TYPES =
      List.of(
          "application/json",
          "application/json",
          "application/json",
          "text/plain",
          "application/x-ndjson",
          "application/json; charset=klingon",
          "application/json;charset=utf-16",
          "text/plain;charset=",
          "/",
          "json",
          "multipart/form-data",
          "multipart/form-data; boundary=x",
          "application/x-www-form-urlencoded",
          "text/csv");

  static final List<String> BODIES =
      List.of(
          "",
          "{",
          "null",
          "[]",
          "{}",
          "{}{}",
          "1e999999999",
          "{\"limit\": 1e400}",
          "{\"q\": \"\\u0000\"}",
          "{\"text\": \"Het leger van Mali pleegde een staatsgreep.\"}",
          "{\"text\": null}",
          "{\"text\": \"\\ud800\"}",
          "{\"id\": \"x\", \"published\": \"2022-13\", \"text\": \"Niets.\"}",
          "\0\0\0",
          "\uFEFF{}",
          "--x\r\n\r\n--x--\r\n",
          "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\nNiets.\r\n--x--\r\n",
          "Frankrijk trok zijn soldaten terug uit Niger.",
          "[".repeat(3000),
          "{\"a\":".repeat(2000));

  private OddInputs() {}
}
