package org.sahelevents.documentation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of the site as whole documents of HTML. */
@ApplicationScoped
class Documentation {
  private static final Pattern PLACE = Pattern.compile("(?m)^<!-- made: ([a-z-]+) -->$");

  private final Contents contents = Contents.shipped();
  private final Markdown markdown = new Markdown(new Links(contents));
  private final Layout layout = new Layout(contents);
  private final Map<String, Insertion> insertions = new HashMap<>();

  Documentation(Instance<Insertion> made) {
    made.forEach(insertion -> insertions.put(insertion.name(), insertion));
  }

  Contents contents() {
    return contents;
  }

  /** A page by its address below {@code /docs/}. */
  Optional<String> page(String slug) {
    return contents.at(slug).map(page -> html(page, Bundled.document(page.file())));
  }

  /** What is answered where there is no page. */
  String missing() {
    return layout.page(
        null,
        "No such page",
        "<h1>No such page</h1>\n<p>There is no page at this address. All there are stand in the list.</p>");
  }

  private String html(DocPage page, String text) {
    String whole =
        PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(made(place.group(1))));
    Markdown.Rendered rendered = markdown.render(page.file(), whole);
    return layout.page(page, rendered.title(), rendered.html());
  }

  private String made(String name) {
    Insertion insertion = insertions.get(name);
    if (insertion == null) {
      throw new IllegalStateException(
          "nothing makes \"" + name + "\"; there are " + insertions.keySet());
    }
    return insertion.markdown();
  }
}
