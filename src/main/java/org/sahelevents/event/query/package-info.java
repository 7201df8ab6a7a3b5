/** What is asked of events: read from a URL or a body, translated into SQL, and answered page by page or as a stream. */
package org.sahelevents.event.query;
