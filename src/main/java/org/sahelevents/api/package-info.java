/** What all HTTP shares: problem details, reading of parameters, paging, and the guard of writing endpoints. */
package org.sahelevents.api;
