/** The PostgreSQL behind the program: one of its own with a data directory, or whichever an address names. */
package org.sahelevents.database;
