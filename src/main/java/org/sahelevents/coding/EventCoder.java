package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.lexicon.LexiconFolder;
import org.sahelevents.lexicon.LexiconVersion;
import org.sahelevents.lexicon.NameMatch;
import org.sahelevents.lexicon.Weights;
import org.sahelevents.text.ClauseAnalyser;
import org.sahelevents.text.Document;
import org.sahelevents.text.LanguageAnalyser;
import org.sahelevents.text.Sentence;
import org.sahelevents.text.Span;
import org.sahelevents.text.Token;
import org.sahelevents.time.Interval;
import org.sahelevents.time.TimeExpression;
import org.sahelevents.time.TimeNormaliser;

/** Codes the events that a text states. Thread-safe; the same input always gives the same output. */
public final class EventCoder {
  private static final List<String> LANGUAGES = List.of("nl");

  /** Raised by hand when the rules in Java change what is coded. */
  private static final int RULES = 6;

  private static final String VERSION = RULES + "-" + LexiconVersion.of(LexiconFolder.shipped());
  private static final EventCoder STANDARD = new EventCoder();

  private EventCoder() {}

  /** The coder with the lexicons that ship with the program. */
  public static EventCoder standard() {
    return STANDARD;
  }

  /** ISO 639-1 codes of the languages in which something can be coded. */
  public List<String> languages() {
    return LANGUAGES;
  }

  /**
   * Changes with every change of rules or lexicons, so that stored codings can be told to be out of date: the number of
   * the rules, then the state of the lexicon files.
   */
  public String version() {
    return VERSION;
  }

  /**
   * @param text the article exactly as given, head lines included; offsets of the result refer to it
   * @param language ISO 639-1; only languages with a lexicon give mentions
   * @param published the days in which the article may have appeared
   */
  public Coding code(String text, String language, Interval published) {
    return code(text, language, published, new Trace(false));
  }

  /** Codes as {@link #code} does, and tells sentence by sentence how the text was read. */
  public Coding explain(String text, String language, Interval published) {
    return code(text, language, published, new Trace(true));
  }

  private static List<NameMatch> names(
      LanguageLexicon lexicon, String text, Sentence s, Interval day) {
    return isPointer(lexicon, s) ? List.of() : lexicon.names().find(text, s.span(), day);
  }

  private static Coding code(String text, String language, Interval published, Trace trace) {
    if (!LANGUAGES.contains(language)) {
      return Coding.NOTHING;
    }
    Interval day = published == null ? Interval.UNKNOWN : published;
    LanguageLexicon lexicon = LanguageLexicon.shipped(language);
    TimeNormaliser normaliser = TimeNormaliser.forLanguage(language);
    ClauseAnalyser analyser = ClauseAnalyser.forLanguage(language);
    ReferentReader reader = new ReferentReader(lexicon, text);
    Document document = LanguageAnalyser.forLanguage(language).analyse(text);
    List<SentenceView> views = new ArrayList<>();
    Set<String> countries = new TreeSet<>();
    for (Sentence s : document.sentences()) {
      List<TimeExpression> times = normaliser.find(text, s.span());
      ClauseAnalyser.Analysis analysis = analyser.analyse(s, adjuncts(times));
      List<NameMatch> names = names(lexicon, text, s, day);
      names.forEach(name -> countries.addAll(Whereabouts.countriesOf(name, lexicon.world())));
      views.add(
          new SentenceView(
              analysis, names, withoutOpeners(times, analysis), reader, lexicon.frames()));
    }
    Story story = new Story(lexicon, day, views);
    SentenceCoder coder =
        new SentenceCoder(
            lexicon,
            normaliser,
            story,
            Theme.of(document.sentences(), lexicon.cues()),
            text,
            trace);
    List<Draft> drafts = new ArrayList<>();
    for (SentenceView view : views) {
      Explanation.sentence(view, text, trace);
      if (isPointer(lexicon, view.sentence())) {
        continue;
      }
      for (Draft d : coder.code(view)) {
        drafts.add(d);
        trace.add(Step.Kind.CODED, () -> Explanation.draft(d));
      }
    }
    Horizon.apply(drafts);
    // only now: a later sentence may dispute what an earlier one told
    List<CodedMention> mentions = new ArrayList<>();
    List<Confidence> confidences = new ArrayList<>();
    for (Draft d : drafts) {
      Confidence confidence = Confidence.of(Feature.of(d), Weights.shipped());
      for (Referent.Located country : d.countries) {
        mentions.add(mention(d, country, text, confidence.value()));
        countries.add(country.country());
        confidences.add(confidence);
      }
    }
    return new Coding(mentions, countries, trace.sentences(), confidences);
  }

  /** "Lees ook: …": names another article and tells nothing itself. */
  private static boolean isPointer(LanguageLexicon lexicon, Sentence s) {
    return s.tokens().stream()
        .filter(Token::isWord)
        .findFirst()
        .filter(t -> lexicon.cues().is(t.lower(), Cues.Cue.POINTER))
        .isPresent();
  }

  /** "toen" that opens a clause dates nothing. */
  private static List<TimeExpression> withoutOpeners(
      List<TimeExpression> times, ClauseAnalyser.Analysis analysis) {
    return times.stream()
        .filter(
            t ->
                analysis.clauses().stream()
                    .noneMatch(
                        c ->
                            c.openerToken() >= 0
                                && analysis
                                    .sentence()
                                    .tokens()
                                    .get(c.openerToken())
                                    .span()
                                    .equals(t.span())))
        .toList();
  }

  /** Expressions of time are adverbs; of "een maand na" the last word still governs what follows. */
  private static List<Span> adjuncts(List<TimeExpression> times) {
    List<Span> spans = new ArrayList<>();
    for (TimeExpression t : times) {
      if (t.kind() != TimeExpression.Kind.EVENT_ANCHORED) {
        spans.add(t.span());
      } else if (t.text().lastIndexOf(' ') > 0) {
        spans.add(new Span(t.span().start(), t.span().start() + t.text().lastIndexOf(' ')));
      }
    }
    return spans;
  }

  private static CodedMention mention(
      Draft d, Referent.Located country, String text, double confidence) {
    Span span = d.view.span(d.clause);
    for (List<Span> spans : d.evidence.values()) {
      for (Span s : spans) {
        if (d.view.sentence().span().contains(s) && d.evidence.get(Field.TYPE).contains(s)) {
          span = span.union(s);
        }
      }
    }
    Map<Field, List<Span>> evidence = new EnumMap<>(Field.class);
    d.evidence.forEach((field, spans) -> evidence.put(field, List.copyOf(spans)));
    evidence.putIfAbsent(Field.COUNTRY, List.of(country.span()));
    // where several countries act as hosts, each does so at home, and its own name says so
    List<Referent.Named> agents =
        d.hosts && d.countries.size() > 1
            ? List.of(new Referent.Named(country.country(), country.span()))
            : d.agents;
    if (!agents.isEmpty()) {
      evidence.putIfAbsent(Field.AGENTS, agents.stream().map(Referent.Named::span).toList());
    }
    evidence.putIfAbsent(Field.STATUS, List.of(d.trigger()));
    if (d.certainty != Certainty.CONFIRMED) {
      evidence.putIfAbsent(Field.CERTAINTY, List.of(d.trigger()));
    }
    evidence.putIfAbsent(Field.INTERVAL, List.of(d.trigger()));
    return new CodedMention(
        d.type,
        d.mode,
        d.status,
        d.certainty,
        country.country(),
        country.country().equals(d.countries.get(0).country()) ? d.place : null,
        d.interval,
        agents.stream().map(Referent.Named::code).distinct().toList(),
        d.targets.stream().map(Referent.Named::code).distinct().toList(),
        d.personnel,
        d.fatalities,
        d.persons,
        d.participants,
        d.count,
        span,
        d.trigger(),
        evidence,
        confidence,
        d.reasons);
  }
}
