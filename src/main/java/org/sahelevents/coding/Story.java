package org.sahelevents.coding;

import java.util.List;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.lexicon.World;
import org.sahelevents.time.Interval;

/** What the text has said so far: countries, who was spoken of, events told. */
final class Story {
  /** How far back, in sentences, a pronoun or a bare "the troops" may look. */
  static final int REACH = 3;

  final Theatre theatre;
  final Whereabouts where;
  final Discourse discourse;
  final Chronicle chronicle;

  Story(LanguageLexicon lexicon, Interval published, List<SentenceView> views) {
    World world = lexicon.world();
    theatre = new Theatre(world);
    where = new Whereabouts(world.countries(), new Footing(lexicon, theatre), views);
    discourse = new Discourse(theatre);
    chronicle = new Chronicle(world.people(), published);
  }

  void read(SentenceView view) {
    where.read(view);
  }

  /** So many states as were named together last, else the ones named most so far; none when that is not clear. */
  List<Referent.Located> statesTogether(int wanted, int sentence, int before) {
    return discourse
        .statesTogether(wanted, sentence, before)
        .orElseGet(() -> where.namedMost(wanted, before));
  }
}
