/** How good the coder that ships is, as measured when it was released. */
package org.sahelevents.quality;
