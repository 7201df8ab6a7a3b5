package org.sahelevents.coding;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.lexicon.NameMatch;
import org.sahelevents.lexicon.World;
import org.sahelevents.text.Token;
import org.sahelevents.time.Interval;

/** What the text has said so far: countries, who was spoken of, events told, and its themes. */
final class Story {
  /** How far back, in sentences, a pronoun or a bare "the troops" may look. */
  static final int REACH = 3;

  /** For how many sentences the text goes on with what it spoke of. */
  private static final int THEME_REACH = 6;

  private static final Set<Cues.Cue> THEMES =
      EnumSet.of(Cues.Cue.CAPTIVITY, Cues.Cue.UNREST, Cues.Cue.TAKEOVER);

  final Theatre theatre;
  final Whereabouts where;
  final Discourse discourse;
  final Chronicle chronicle;
  private final Cues cues;

  /** The sentences that speak of a theme. */
  private final Map<Cues.Cue, Set<Integer>> themes = new EnumMap<>(Cues.Cue.class);

  Story(LanguageLexicon lexicon, Interval published, List<List<NameMatch>> namesBySentence) {
    World world = lexicon.world();
    cues = lexicon.cues();
    theatre = new Theatre(world);
    where = new Whereabouts(world.countries(), theatre, new Signposts(cues), namesBySentence);
    discourse = new Discourse(theatre);
    chronicle = new Chronicle(world.people(), published);
  }

  /** Whether the text speaks of this in the sentence, in one shortly before, or in its head. */
  boolean speaksOf(Cues.Cue theme, SentenceView view) {
    int sentence = view.sentence().index();
    return themes.getOrDefault(theme, Set.of()).stream()
        .anyMatch(s -> s <= sentence && (sentence - s <= THEME_REACH || s <= 1));
  }

  void read(SentenceView view) {
    hear(view);
    where.read(view);
  }

  private void hear(SentenceView view) {
    for (Token t : view.tokens()) {
      Set<Cues.Cue> heard = new HashSet<>(cues.of(t.lower()));
      t.readings().forEach(r -> heard.addAll(cues.of(r.lemma())));
      heard.stream()
          .filter(THEMES::contains)
          .forEach(
              c -> themes.computeIfAbsent(c, k -> new HashSet<>()).add(view.sentence().index()));
    }
  }

  /** So many states as were named together last, else the ones named most so far; none when that is not clear. */
  List<Referent.Located> statesTogether(int wanted, int sentence, int before) {
    return discourse
        .statesTogether(wanted, sentence, before)
        .orElseGet(() -> where.namedMost(wanted, before));
  }
}
