/** The documentation at /docs: the repository's Markdown, rendered, with pages made from the schema, the lexicon and the figures. */
package org.sahelevents.documentation;
