/** Events and their mentions: recorded, linked, consolidated, queried, exported and served. */
package org.sahelevents.event;
