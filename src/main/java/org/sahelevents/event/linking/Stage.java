package org.sahelevents.event.linking;

import java.time.LocalDate;
import org.sahelevents.coding.Status;
import org.sahelevents.time.Interval;

/**
 * One step of an event's history.
 *
 * @param earliest first possible day of this step; null when open to the past
 * @param latest last possible day of this step; null when open to the future
 * @param article the article that said so first
 * @param published when that article may have appeared
 */
public record Stage(
    Status status, LocalDate earliest, LocalDate latest, String article, Days published) {
  /** Days from {@code earliest} to {@code latest}, both counted; null where open. */
  public record Days(LocalDate earliest, LocalDate latest) {
    public static Days of(Interval interval) {
      return new Days(interval.earliest(), interval.latest());
    }
  }
}
