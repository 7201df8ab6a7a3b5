package org.sahelevents.documentation;

import java.util.Objects;

/** What stands around every page: head, sidebar, foot. */
final class Layout {
  private final String frame = Bundled.resource("documentation/page.html");
  private final Contents contents;

  Layout(Contents contents) {
    this.contents = contents;
  }

  /**
   * @param current the page that is shown; null when it is none of the contents
   */
  String page(DocPage current, String title, String body) {
    return frame
        .replace("{title}", escaped(title))
        .replace("{sidebar}", sidebar(current))
        .replace("{body}", body);
  }

  private String sidebar(DocPage current) {
    StringBuilder list = new StringBuilder();
    String section = null;
    for (DocPage page : contents.pages()) {
      if (page.section() == null) {
        continue;
      }
      if (!Objects.equals(section, page.section())) {
        list.append(section == null ? "" : "</ul>\n");
        section = page.section();
        list.append("<p>").append(escaped(section)).append("</p>\n<ul>\n");
      }
      String here = page.equals(current) ? " aria-current=\"page\"" : "";
      list.append("<li><a href=\"").append(page.address()).append('"').append(here).append('>');
      list.append(escaped(page.title())).append("</a></li>\n");
    }
    return list.append("</ul>").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
