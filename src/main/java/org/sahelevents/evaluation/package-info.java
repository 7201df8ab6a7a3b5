/** Compares a coded dataset with what a person annotated by the coding guide. Knows no database and no HTTP. */
package org.sahelevents.evaluation;
