/** A made-up dataset of any size and what questions to it cost over HTTP, beside SQL that reads the same rows without a server. */
package org.sahelevents.benchmark;
