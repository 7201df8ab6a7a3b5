/** A made-up dataset of any size and what questions to it cost over HTTP, beside the same statements in the database. */
package org.sahelevents.benchmark;
