/** What the dataset is, as catalogues of data describe it. */
package org.sahelevents.event.catalogue;
