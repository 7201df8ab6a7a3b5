package org.sahelevents.event.query;

import static org.eclipse.microprofile.openapi.annotations.enums.Explode.FALSE;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters that are lists of codes, joined by commas or by repeating the parameter. */
public class EventCodeParameters {
  @QueryParam("type")
  @Parameter(
      description =
          "Types, one of which the event must have. Here as in all lists of codes: a code behind an exclamation mark is excluded.",
      explode = FALSE,
      example = "WITHDRAWAL,ARRIVAL")
  List<String> type;

  @QueryParam("mode")
  @Parameter(
      description = "Directions of ARREST and SANCTION.",
      explode = FALSE,
      example = "DETAIN")
  List<String> mode;

  @QueryParam("status")
  @Parameter(description = "How far it has come.", explode = FALSE, example = "COMPLETED")
  List<String> status;

  @QueryParam("certainty")
  @Parameter(description = "How firmly it is reported.", explode = FALSE, example = "CONFIRMED")
  List<String> certainty;

  @QueryParam("country")
  @Parameter(
      description = "Where it happens: ISO 3166-1 alpha-3.",
      explode = FALSE,
      example = "MLI,NER")
  List<String> country;

  @QueryParam("region")
  @Parameter(
      description =
          "Groups of countries. Of a country that joined or left, events count that may have happened while it was a member.",
      explode = FALSE,
      example = "aes")
  List<String> region;

  @QueryParam("place")
  @Parameter(description = "Named places: ids of the gazetteer.", explode = FALSE, example = "gao")
  List<String> place;

  @QueryParam("admin1")
  @Parameter(
      description = "First-level regions that its place lies in, as the gazetteer names them.",
      explode = FALSE,
      example = "Tillabéri")
  List<String> admin1;

  @QueryParam("agent")
  @Parameter(description = "Who does it: actor codes.", explode = FALSE, example = "FRA")
  List<String> agent;

  @QueryParam("target")
  @Parameter(
      description = "To whom it is done: actor codes.",
      explode = FALSE,
      example = "CIVILIANS")
  List<String> target;

  @QueryParam("actor")
  @Parameter(description = "Agent or target: actor codes.", explode = FALSE, example = "RUS")
  List<String> actor;

  @QueryParam("actorKind")
  @Parameter(
      description = "What sort of actor is agent or target.",
      explode = FALSE,
      example = "ARMED_GROUP")
  List<String> actorKind;

  @QueryParam("language")
  @Parameter(
      description = "Languages, in one of which an article mentions it: ISO 639-1.",
      explode = FALSE,
      example = "nl")
  List<String> language;

  @QueryParam("article")
  @Parameter(
      description =
          "Ids of articles, one of which must mention it; of articles that the dataset has.",
      explode = FALSE,
      example = "001_5a5df4b94b520228")
  List<String> article;

  @QueryParam("publisher")
  @Parameter(
      description =
          "Publishers, one of which must have published an article that mentions it: as GET /coverage?by=publisher names them.",
      explode = FALSE,
      example = "Sahel Courant")
  List<String> publisher;

  @QueryParam("id")
  @Parameter(
      description =
          "Ids of events. Of those that are gone, as after articles have been linked anew, nothing is given.",
      explode = FALSE,
      example = "7f0b0f6e-3c1d-5a2b-8e4f-9a6b7c8d9e0f")
  List<String> id;

  @QueryParam("has")
  @Parameter(
      description =
          "What must be known of it, all of those that are named: place; day, the very day on which it happened; agent; target; personnel, fatalities, persons, participants, at least one bound of the number. Behind an exclamation mark: what must not be known.",
      explode = FALSE,
      example = "place,!fatalities")
  List<String> has;
}
