package org.sahelevents.documentation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be set: the README's section, which stands in one place only. */
@ApplicationScoped
class ReadmeConfiguration implements Insertion {
  private static final Pattern SECTION =
      Pattern.compile("(?ms)^## Configuration\\n(.*?)(?=^## |\\z)");

  @Override
  public String name() {
    return "configuration";
  }

  @Override
  public String markdown() {
    Matcher section = SECTION.matcher(Bundled.document("README.md"));
    if (!section.find()) {
      throw new IllegalStateException("the README has no section \"Configuration\"");
    }
    return section.group(1);
  }
}
