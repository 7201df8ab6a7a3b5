package org.sahelevents.event.counting;

/** Examples for the API's description; a test holds them against the schemas. */
final class CountExamples {
  static final String COUNTS =
      """
      {"by": ["type", "month"], "measures": ["events", "fatalities"], "span": "exact",
       "rows": [
         {"type": "ATTACK", "month": "2023-07", "events": 3, "fatalities": {"min": 31, "max": null, "events": 2}},
         {"type": "COUP", "month": "2023-07", "events": 1, "fatalities": {"min": 0, "max": 0, "events": 0}}],
       "rowCount": 2, "truncated": false,
       "total": {"events": 6, "fatalities": {"min": 31, "max": null, "events": 2}},
       "spanning": 1, "undated": 1}
      """;

  static final String FACETS =
      """
      {"total": 4, "facets": [
        {"field": "type", "valueCount": 2, "truncated": false, "without": 0, "values": [
          {"code": "ATTACK", "name": "Attack", "events": 9, "selected": false},
          {"code": "COUP", "name": "Coup", "events": 4, "selected": true}]}]}
      """;

  static final String TIMELINE =
      """
      {"country": "MLI", "types": ["ARRIVAL", "WITHDRAWAL"], "minConfidence": 0.8, "truncated": false, "next": null, "undated": 1,
       "entries": [
        {"type": "WITHDRAWAL", "headline": "France left Gao, Mali", "earliest": "2022-02-17", "latest": "2022-08-15",
         "stages": [
          {"event": "0b6f7a52-9d3e-3c59-8a43-6f5f0a6f2c10", "headline": "France to leave Mali",
           "status": "PLANNED", "certainty": "CONFIRMED", "earliest": "2022-02-17", "latest": "2022-02-17",
           "precision": "DAY", "confidence": 0.91, "articleCount": 2},
          {"event": "5d1c7f0e-52f4-3a0b-9b0e-2f1f7c1f9a11", "headline": "France left Gao, Mali",
           "status": "COMPLETED", "certainty": "CONFIRMED", "earliest": "2022-08-15", "latest": "2022-08-15",
           "precision": "DAY", "confidence": 0.93, "articleCount": 3}]}]}
      """;

  static final String COUNTS_BODY =
      """
      {"by": ["type", "year"], "country": ["MLI", "BFA", "NER"], "measures": ["events", "fatalities"]}""";

  static final String FACETS_BODY =
      """
      {"facets": ["type", "actor"], "country": ["MLI"], "from": "2020"}""";

  private CountExamples() {}
}
