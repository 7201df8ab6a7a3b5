/** The command line: options to values, failures to one line and an exit code; what a command does lives elsewhere. */
package org.sahelevents.command;
