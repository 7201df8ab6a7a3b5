/** Ids that were an event's: told to whoever keeps a copy of the dataset, and to whoever asks for one of them. */
package org.sahelevents.event.removal;
