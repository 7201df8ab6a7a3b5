package org.sahelevents.importing;

import java.util.List;
import org.sahelevents.article.Article;
import org.sahelevents.coding.CodedMention;

/** An article, dated as well as its own text allows, with what the coder found in it. */
record CodedArticle(Article article, List<CodedMention> mentions) {}
