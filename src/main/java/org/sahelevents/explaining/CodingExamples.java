package org.sahelevents.explaining;

/** Examples for the API's description; a test holds them against the schemas. */
final class CodingExamples {
  static final String TEXT = "De laatste Franse militairen hebben maandag Gao verlaten.";

  static final String ARTICLE = "{\"published\": \"2022-08-16\", \"text\": \"" + TEXT + "\"}";

  static final String CODING =
      """
      {"coder": "1-28fb007cef25", "language": "nl",
       "published": {"earliest": "2022-08-16", "latest": "2022-08-16", "precision": "DAY", "basis": "GIVEN"},
       "mentions": [{"type": "WITHDRAWAL", "mode": null, "country": "MLI", "start": 0, "end": 56,
         "text": "De laatste Franse militairen hebben maandag Gao verlaten", "trigger": "verlaten",
         "status": "COMPLETED", "certainty": "CONFIRMED",
         "place": {"id": "gao", "name": "Gao", "latitude": 16.27, "longitude": -0.04, "precision": "TOWN"},
         "earliest": "2022-08-15", "latest": "2022-08-15", "precision": "DAY",
         "agents": [{"code": "FRA", "name": "France", "kind": "STATE", "affiliation": null}], "targets": [],
         "personnel": null, "fatalities": null, "persons": null, "participants": null, "count": null,
         "confidence": 0.954, "logOdds": {"base": 3.434, "place": -0.429, "type_withdrawal": -0.179},
         "evidence": {"agents": [{"start": 11, "end": 17, "text": "Franse"}],
           "interval": [{"start": 36, "end": 43, "text": "maandag"}]},
         "reasons": ["verlaten (lexicon/nl/verbs.tsv:71)"]}],
       "trace": [{"start": 0, "end": 57, "text": "De laatste Franse militairen hebben maandag Gao verlaten.",
         "steps": [
           {"kind": "CLAUSE", "what": "MAIN hebben:PRESENT verlaten:PARTICIPLE | [De laatste Franse militairen [FORCES] [FRA]] [Gao [PLACE]]"},
           {"kind": "TIME", "what": "maandag POINT"},
           {"kind": "NOT_TAKEN", "what": "verlaten: lexicon/nl/verbs.tsv:65 not taken, its roles do not fit"},
           {"kind": "CODED", "what": "WITHDRAWAL [FRA] @[MLI] 2022-08-15..2022-08-15 COMPLETED [verlaten (lexicon/nl/verbs.tsv:71)]"}]}]}
      """;

  private CodingExamples() {}
}
