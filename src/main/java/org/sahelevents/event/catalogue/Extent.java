package org.sahelevents.event.catalogue;

import java.time.LocalDate;
import org.sahelevents.event.query.Area;

/**
 * What the dataset covers.
 *
 * @param events how many there are
 * @param box around all places named; null where none is
 * @param first first day known of any event; an event open to the past does not move it; null where none is known
 * @param last last day known of any event, likewise
 */
public record Extent(long events, Area.Box box, LocalDate first, LocalDate last) {}
