package org.sahelevents.lexicon;

import java.util.List;
import org.sahelevents.text.Span;

/**
 * A name found in a text.
 *
 * @param span the whole words it stands in, genitive and compound parts included ({@code Mali's}, {@code VN-missie})
 * @param kind what sort of name
 * @param code alpha-3 of a country, its adjective, its people; the code of an actor, or of whom a person or a capital
 *     stands for; the id of a place
 * @param country alpha-3 of where the named thing is at home, or null when there is none or there are several
 * @param place id of the place that the same words name, for PLACE, CAPITAL_METONYM and cities that share their
 *     country's name; otherwise null
 * @param person id of the person, for PERSON; otherwise null
 * @param head the rest of a compound ({@code missie} in {@code VN-missie}, {@code mannen} in {@code Wagnermannen}),
 *     or null when the name stands alone
 * @param ambiguous whether the words may well mean something else
 * @param alternatives the other codes they may mean, likeliest first
 * @param source file and line of the entry
 */
public record NameMatch(
    Span span,
    Kind kind,
    String code,
    String country,
    String place,
    String person,
    Span head,
    boolean ambiguous,
    List<String> alternatives,
    String source) {
  public NameMatch {
    alternatives = List.copyOf(alternatives);
  }

  /** What sort of name; where the same words are of two kinds, the one that stands first here is given. */
  public enum Kind {
    COUNTRY,
    /** A capital, palace, ministry or army that stands for a government; the capital for the town itself, too. */
    CAPITAL_METONYM,
    ACTOR,
    COUNTRY_ADJECTIVE,
    INHABITANTS,
    PERSON,
    PLACE
  }

  /** Whether the words belong to a longer compound whose main part is not the name. */
  public boolean isCompound() {
    return head != null;
  }
}
