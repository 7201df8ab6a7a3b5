package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.EventNoun;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.lexicon.Slot;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;
import org.sahelevents.text.Token;
import org.sahelevents.text.Verb;
import org.sahelevents.text.WordClass;

/** Finds the nouns of a clause that state an event, and the phrases around them that fill its roles. */
final class NounReader {
  /** How near to the start of the sentence what it was done by must stand. */
  private static final int MEANS_REACH = 4;

  private static final Slot FIGHTERS = new Slot(Set.of("REBEL", "ARMED", "ARMY"), false);

  private final LanguageLexicon lexicon;

  NounReader(LanguageLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Draft> read(SentenceView view, Clause clause, Trace trace) {
    List<Draft> drafts = new ArrayList<>();
    List<Referent> groups = view.groups(clause);
    List<Referent> flat = new ArrayList<>();
    groups.forEach(g -> flat.addAll(g.all()));
    flat.sort((a, b) -> Integer.compare(a.chunk.from(), b.chunk.from()));
    for (int g = 0; g < flat.size(); g++) {
      Referent r = flat.get(g);
      for (int i = r.chunk.from(); i <= r.chunk.to(); i++) {
        Token t = view.token(i);
        if (!view.analysis.kinds().get(i).equals(Kind.NOUN)) {
          continue;
        }
        String lemma = t.lemma("ZNW");
        List<EventNoun> nouns = lexicon.nouns().of(lemma == null ? t.lower() : lemma);
        // "het sturen" is no wheel
        boolean infinitive = nouns.isEmpty() && t.hasTag("WKW:TGW:INF");
        for (EventNoun noun : infinitive ? lexicon.nouns().of(t.lower()) : nouns) {
          if (noun.flags().contains("plural") && !t.hasTag("ZNW:MRV")) {
            continue;
          }
          Draft d = fit(view, clause, flat, g, i, noun, trace);
          if (d != null && drafts.stream().noneMatch(o -> o.type == d.type && o.from == d.from)) {
            drafts.add(d);
          }
        }
      }
    }
    return drafts;
  }

  private Draft fit(
      SentenceView view,
      Clause clause,
      List<Referent> flat,
      int g,
      int token,
      EventNoun noun,
      Trace trace) {
    Referent own = flat.get(g);
    Draft d =
        new Draft(
            EventType.valueOf(noun.type()),
            noun.mode() == null ? null : Mode.valueOf(noun.mode()),
            view,
            clause,
            null,
            token,
            token);
    d.nominal = true;
    d.definite = own.definite;
    d.flags = noun.flags();
    d.roles.put("self", own);
    List<String> agentRoles = new ArrayList<>();
    List<String> targetRoles = new ArrayList<>();
    List<String> countryRoles = new ArrayList<>();
    if (!own.actors.isEmpty()) {
      d.roles.put("adj", own);
    }
    int end = own.chunk.to();
    for (int n = g + 1; n < flat.size(); n++) {
      Referent next = flat.get(n);
      String p = next.chunk.preposition();
      int gap = next.chunk.from() - end;
      if (p == null
          || gap > 2 && !(gap <= 6 && timeBetween(view, end + 1, next.chunk.from() - 1))) {
        break;
      }
      boolean direct = end == own.chunk.to() || gap > 2;
      if (direct || !p.equals("van") && !p.equals("in")) {
        d.roles.putIfAbsent(p, next);
      }
      end = next.chunk.to();
    }
    // behind the noun's own phrases the clause may still say where
    for (Referent r : view.groups(clause)) {
      String p = r.chunk.preposition();
      if (p != null && noun.country().contains(p) && !r.locations.isEmpty()) {
        d.roles.putIfAbsent(p, r);
      }
      if ("door".equals(p) && !ofThePassive(clause, own, r)) {
        d.roles.putIfAbsent(p, r);
      }
    }
    for (String role : noun.agent()) {
      agentRoles.add(role);
    }
    targetRoles.addAll(noun.target());
    countryRoles.addAll(noun.country());
    agentRoles.sort((a, b) -> Integer.compare(rank(a), rank(b)));
    d.agentRoles = agentRoles;
    d.targetRoles = targetRoles;
    countryRoles.add("focus");
    d.countryRoles = countryRoles;
    boolean owned = view.analysis.kinds().get(own.chunk.from()) == Kind.POSS;
    // "met de inname van Nyala heeft de RSF heel het zuiden": what its subject did it by
    boolean means = "met".equals(own.chunk.preposition()) && own.chunk.from() < MEANS_REACH;
    if (means) {
      view.groups(clause).stream()
          .filter(r -> r.chunk.bare() && !r.pronoun)
          .findFirst()
          .filter(r -> FIGHTERS.accepts(r.allClasses()))
          .ifPresent(
              r -> {
                d.roles.put("subject", r);
                agentRoles.add("subject");
              });
    } else if (owned || own.chunk.bare() && carriedOut(clause, d.type == EventType.ATTACK)) {
      for (Referent r : view.groups(clause)) {
        if (r.chunk.bare()
            && r != own
            && (!r.allActors().isEmpty() || r.home)
            && r.chunk.from() < own.chunk.from()) {
          d.roles.put("subject", r);
          agentRoles.add("subject");
          break;
        }
      }
    }
    if (noun.needs().constrains()) {
      boolean fits = false;
      for (String role : agentRoles) {
        Referent r = d.roles.get(role.equals("compound") ? "self" : role);
        fits |=
            r != null
                && (noun.needs().accepts(r.allClasses())
                    || role.equals("adj") && !r.actors.isEmpty() && ofNation(noun));
      }
      for (String role : noun.country()) {
        Referent r = d.roles.get(role);
        fits |= r != null && role.equals("van") && noun.needs().accepts(r.allClasses());
      }
      for (String role : noun.target()) {
        Referent r = d.roles.get(role);
        fits |= r != null && noun.needs().accepts(r.allClasses());
      }
      if (!fits) {
        trace.notTaken(
            () ->
                view.token(token).form()
                    + ": "
                    + noun.source()
                    + " not taken, nobody who could do it is named");
        return null;
      }
    }
    d.bare = d.roles.keySet().stream().allMatch(k -> k.equals("self") || k.equals("subject"));
    d.reasons.add(view.token(token).form() + " (" + noun.source() + ")");
    d.point(Field.TYPE, view.token(token).span());
    return d;
  }

  /** Whether a nation, as its adjective names it, is one of those who could do it: not when a bloc must be left. */
  private boolean ofNation(EventNoun noun) {
    Set<String> nation = new HashSet<>(lexicon.nameClasses().of("COUNTRY_ADJECTIVE"));
    nation.addAll(lexicon.nameClasses().of("STATE"));
    nation.addAll(lexicon.nameClasses().of("MISSION"));
    return noun.needs().accepts(nation);
  }

  /** Whether a "door" phrase belongs to the clause's passive verb, not to the noun. */
  private boolean ofThePassive(Clause clause, Referent noun, Referent by) {
    boolean passive =
        clause.verbs().stream().anyMatch(v -> v.is(WordClass.PASSIVE))
            && clause.verbs().stream().anyMatch(v -> v.form() == Verb.Form.PARTICIPLE);
    boolean called =
        clause.verbs().stream().anyMatch(v -> lexicon.cues().is(v.lemma(), Cues.Cue.CALL));
    return passive && (called || !by.chunk.isRightBehind(noun.chunk));
  }

  /** Whether the clause's verb only says that its subject does, plans, begins or ends what the noun names. */
  private boolean carriedOut(Clause clause, boolean violent) {
    for (var v : clause.verbs()) {
      Set<Cues.Cue> cues = lexicon.cues().of(v.lemma());
      if (violent && cues.contains(Cues.Cue.REPORT)) {
        continue;
      }
      for (Cues.Cue cue : cues) {
        switch (cue) {
          case PLAN, BEGIN, TRY, DO -> {
            return true;
          }
          default -> {}
        }
      }
    }
    return false;
  }

  private static boolean timeBetween(SentenceView view, int from, int to) {
    for (int i = from; i <= to; i++) {
      var span = view.token(i).span();
      if (view.times.stream().anyMatch(t -> t.span().contains(span))) {
        return true;
      }
    }
    return false;
  }

  private static int rank(String role) {
    return switch (role) {
      case "door" -> 0;
      case "van" -> 1;
      default -> 2;
    };
  }
}
