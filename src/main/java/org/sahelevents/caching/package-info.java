/** Lets callers and the program itself keep answers for as long as the dataset stays the same. */
package org.sahelevents.caching;
