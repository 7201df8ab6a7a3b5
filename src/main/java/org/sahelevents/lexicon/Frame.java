package org.sahelevents.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A line of {@code verbs.tsv}: a verb, what must stand around it, and the event that it then states.
 *
 * @param verbs lemmas
 * @param words for each needed word its alternatives
 * @param excluded words that must not stand in the clause
 * @param subject who does it
 * @param object to whom or what it is done
 * @param with slots behind prepositions
 * @param type event type
 * @param mode mode of the type, or null
 * @param agent roles that give the agent, first filled first
 * @param target roles that give the target
 * @param country roles that give the country
 * @param flags as the head of the file explains them, without those that name what the text must be speaking of
 * @param near what the text must be speaking of for the words to state the event; null when that does not matter
 * @param far what the text must not be speaking of; null when that does not matter
 * @param source file and line
 */
public record Frame(
    List<String> verbs,
    List<Set<String>> words,
    Set<String> excluded,
    Slot subject,
    Slot object,
    Map<String, Slot> with,
    String type,
    String mode,
    List<String> agent,
    List<String> target,
    List<String> country,
    Set<String> flags,
    Cues.Cue near,
    Cues.Cue far,
    String example,
    String yields,
    String source) {
  /** Opens a needed word that is any noun of a class: {@code =POWER}. */
  public static final String CLASS = "=";

  /** Stands for the verb in lines on headings and captions that have none. */
  public static final String NO_VERB = "*";
}
