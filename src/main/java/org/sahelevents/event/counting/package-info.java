/** Events counted: by one or two of their fields, as the numbers beside a search, and told as a story. */
package org.sahelevents.event.counting;
