package org.sahelevents.event;

/** Examples for the API's description; a test holds them against the schemas. */
final class EventExamples {
  private static final String WHEN =
      """
      "earliest": "2022-08-15", "latest": "2022-08-15", "precision": "DAY",
      """;

  private static final String WHO =
      """
      "agents": [{"code": "FRA", "name": "France", "kind": "STATE", "affiliation": null}], "targets": [],
      "place": {"id": "gao", "name": "Gao", "latitude": 16.27, "longitude": -0.04, "precision": "TOWN"},
      "personnel": {"min": 300, "max": 400, "approximate": false}, "fatalities": null, "persons": null,
      "participants": null, "count": null,
      """;

  private static final String MENTION =
      """
      {"id": "5d1c7f0e-52f4-3a0b-9b0e-2f1f7c1f9a11", "article": "nieuwsblad-2022-08-16-gao", "start": 120, "end": 188,
       "text": "Maandag verlieten de laatste 300 à 400 Franse soldaten de stad Gao", "trigger": "verlieten",
       "mode": null, "status": "COMPLETED", "certainty": "CONFIRMED",
      """
          + WHEN
          + WHO
          + """
           "confidence": 0.9, "reported": {"earliest": "2022-08-16", "latest": "2022-08-16"},
           "evidence": {"type": [{"start": 128, "end": 137, "text": "verlieten"}]}}
          """;

  private static final String FIELDS =
      """
      "id": "0b6f7a52-9d3e-3c59-8a43-6f5f0a6f2c10", "type": "WITHDRAWAL", "mode": null, "status": "COMPLETED",
      "certainty": "CONFIRMED", "country": "MLI",
      """
          + WHEN
          + WHO
          + """
          "summary": "Withdrawal in Gao, Mali by France: completed on 2022-08-15.",
          "confidence": 0.9, "articleCount": 1, "mentionCount": 1,
          "reported": {"earliest": "2022-08-16", "latest": "2022-08-16"}, "languages": ["nl"],
          "revision": 3141592653,
          "history": [{"status": "COMPLETED", "earliest": "2022-08-15", "latest": "2022-08-15",
            "article": "nieuwsblad-2022-08-16-gao", "published": {"earliest": "2022-08-16", "latest": "2022-08-16"}}],
          "contested": false, "contradictions": []
          """;

  static final String EVENT = "{" + FIELDS + ", \"mentions\": [" + MENTION + "]}";
  static final String EVENTS =
      "{\"items\": [{"
          + FIELDS
          + "}], \"next\": \"ZWFybGllc3QKYWZ0ZXIKMjAyMi0wOC0xNQ\", \"prev\": null, \"truncated\": true,"
          + " \"total\": 31, \"totalIs\": \"EXACT\"}";
  static final String SEARCH =
      """
      {"type": ["WITHDRAWAL", "ARRIVAL"], "country": "!MLI", "from": "2022", "bbox": [-5, 12, 2, 18], "q": "soldat*",
       "expand": "mentions", "limit": 20}
      """;
  static final String MENTIONS = "{\"items\": [" + MENTION + "]}";

  static final String ACTORS =
      """
      {"items": [{"code": "WAGNER", "name": "Wagner Group", "kind": "PRIVATE_MILITARY", "affiliation": "RUS",
        "use": {"events": 12, "first": "2021-12-01", "last": "2025-06-06"}}]}
      """;

  static final String COUNTRIES =
      """
      {"items": [{"code": "MLI", "name": "Mali", "capital": "bamako", "latitude": 17.0, "longitude": -4.0,
        "regions": ["sahel", "aes"], "use": {"events": 12, "first": "2021-12-01", "last": "2025-06-06"}}]}
      """;

  static final String REGIONS =
      """
      {"items": [{"id": "aes", "name": "Alliance of Sahel States", "source": "Liptako-Gourma Charter, 16 September 2023",
        "members": [{"country": "MLI", "from": "2023-09-16", "until": null}]}]}
      """;

  static final String COVERAGE =
      """
      {"by": ["month", "country"], "items": [{"month": "2022-08-01", "publisher": null, "language": null,
        "country": "MLI", "articles": 3, "mentions": 9}]}
      """;

  static final String PLACES =
      """
      {"items": [{"id": "gao", "name": "Gao", "countries": ["MLI"], "region": "gao-region", "latitude": 16.27,
        "longitude": -0.04, "precision": "TOWN", "use": {"events": 12, "first": "2021-12-01", "last": "2025-06-06"}}]}
      """;

  static final String EVENT_TYPES =
      """
      {"items": [{"code": "COUP", "name": "Coup", "labels": {"nl": "staatsgreep"},
        "definition": "Power is seized, or an attempt is made.", "notWhen": "The rulers are merely named the junta.",
        "examples": {"nl": "Soldaten hebben de president afgezet."}, "modes": [],
        "crosswalk": [{"scheme": "ACLED", "code": null, "label": null, "match": "NONE", "note": null}],
        "use": {"events": 12, "first": "2021-12-01", "last": "2025-06-06"}}]}
      """;

  private EventExamples() {}
}
