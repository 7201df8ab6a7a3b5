package org.sahelevents.importing;

import java.util.List;
import java.util.Set;
import org.sahelevents.article.Article;
import org.sahelevents.coding.CodedMention;

/**
 * An article, dated as well as its own text allows, with what the coder found in it.
 *
 * @param countries ISO 3166-1 alpha-3 of those that it names or tells an event of; null in a language that is not coded
 */
record CodedArticle(Article article, List<CodedMention> mentions, Set<String> countries) {}
