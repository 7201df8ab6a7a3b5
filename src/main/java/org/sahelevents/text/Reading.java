package org.sahelevents.text;

/**
 * One way to read a word form.
 *
 * @param lemma dictionary form
 * @param tag tag of the morphological dictionary, {@code WKW:VLT:1EP} for example
 */
public record Reading(String lemma, String tag) {
  public boolean is(String prefix) {
    return tag.startsWith(prefix);
  }
}
