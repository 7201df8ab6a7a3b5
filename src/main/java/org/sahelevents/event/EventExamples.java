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
      {"type": ["WITHDRAWAL", "ARRIVAL"], "country": ["!MLI"], "from": "2022", "bbox": [-5, 12, 2, 18], "q": "soldat*",
       "expand": ["mentions"], "limit": 20}
      """;
  static final String MENTIONS = "{\"items\": [" + MENTION + "]}";

  /** With fields=id,type,earliest. */
  static final String LINES =
      """
      {"id":"0b6f7a52-9d3e-3c59-8a43-6f5f0a6f2c10","type":"WITHDRAWAL","earliest":"2022-08-15"}
      """;

  /** With fields=id,type,country,place,earliest,agents,summary. */
  static final String CSV =
      """
      id,type,country,country_name,place,place_name,place_precision,admin1,latitude,longitude,earliest,agents,agent_names,summary
      0b6f7a52-9d3e-3c59-8a43-6f5f0a6f2c10,WITHDRAWAL,MLI,Mali,gao,Gao,TOWN,Gao,16.27,-0.04,2022-08-15,FRA,France,"Withdrawal in Gao, Mali by France: completed on 2022-08-15."
      """;

  /** With fields=type,country,earliest. */
  static final String GEOJSON =
      """
      {"type": "FeatureCollection", "features": [
       {"type": "Feature", "id": "0b6f7a52-9d3e-3c59-8a43-6f5f0a6f2c10",
        "geometry": {"type": "Point", "coordinates": [-0.04, 16.27]},
        "properties": {"type": "WITHDRAWAL", "country": "MLI", "country_name": "Mali", "earliest": "2022-08-15"}}]}
      """;

  static final String ATOM =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss">
      <id>urn:uuid:3f1b0c1e-8f0e-3a55-9d0f-0e2a6a1c7b42</id><title>Sahel Events</title>
      <updated>2026-11-21T05:30:00Z</updated><author><name>Sahel Events</name></author>
      <link rel="self" href="http://localhost:8080/api/v1/events?type=WITHDRAWAL&amp;format=atom"/>
      <entry><id>urn:uuid:0b6f7a52-9d3e-3c59-8a43-6f5f0a6f2c10</id>
      <title>Withdrawal in Gao, Mali by France: completed on 2022-08-15.</title>
      <updated>2026-11-21T05:30:00Z</updated><published>2022-08-16T00:00:00Z</published>
      <link rel="alternate" href="http://localhost:8080/api/v1/events/0b6f7a52-9d3e-3c59-8a43-6f5f0a6f2c10"/>
      <category term="WITHDRAWAL"/><category term="MLI" label="Mali"/>
      <content>Withdrawal in Gao, Mali by France: completed on 2022-08-15.</content>
      <georss:point>16.27 -0.04</georss:point></entry>
      </feed>
      """;

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
        "members": [{"country": "MLI", "from": "2023-09-16", "until": null}],
        "use": {"events": 12, "first": "2021-12-01", "last": "2025-06-06"}}]}
      """;

  static final String COVERAGE =
      """
      {"by": ["month", "country"], "items": [{"month": "2022-08-01", "publisher": null, "language": null,
        "country": "MLI", "articles": 3, "mentions": 9, "articlesNaming": 7, "articlesWithEvents": 3,
        "articlesUnsearched": 0}]}
      """;

  /** With by=month,country. */
  static final String COVERAGE_CSV =
      """
      month,country,articles,mentions,articles_naming,articles_with_events,articles_unsearched
      2022-08-01,MLI,3,9,7,3,0
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
        "use": {"events": 12, "first": "2021-12-01", "last": "2025-06-06"}, "modeMeanings": []}]}
      """;

  private EventExamples() {}
}
