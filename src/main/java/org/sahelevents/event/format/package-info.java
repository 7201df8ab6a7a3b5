/** Events as tables, maps and feeds: the columns, and a writer for each format. */
package org.sahelevents.event.format;
