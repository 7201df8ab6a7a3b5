package org.sahelevents.documentation;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown with tables and anchors of headings as HTML, its links turned to the site. */
final class Markdown {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());

  private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .attributeProviderFactory(context -> Markdown::focusable)
          .build();
  private final Links links;

  Markdown(Links links) {
    this.links = links;
  }

  /**
   * A text as HTML.
   *
   * @param title words of its first heading
   */
  record Rendered(String title, String html) {}

  /**
   * @param file where the text stands in the repository; its links are meant from there
   */
  Rendered render(String file, String text) {
    Node document = parser.parse(text);
    Turning turning = new Turning(file);
    document.accept(turning);
    return new Rendered(turning.title.toString(), renderer.render(document));
  }

  /** What is wider than a phone is scrolled, by keys as well. */
  private static void focusable(Node node, String tag, Map<String, String> attributes) {
    if (tag.equals("pre") || tag.equals("table") && node instanceof TableBlock) {
      attributes.put("tabindex", "0");
    }
  }

  /** Turns the links of one text, and hears its first heading. */
  private final class Turning extends AbstractVisitor {
    private final String file;
    private final StringBuilder title = new StringBuilder();

    private Turning(String file) {
      this.file = file;
    }

    @Override
    public void visit(Link link) {
      visitChildren(link);
      links
          .onSite(file, link.getDestination())
          .ifPresentOrElse(address -> turn(link, address), () -> unlink(link));
    }

    /** An address that is its own words is told as the site has it, on whatever host. */
    private static void turn(Link link, String address) {
      if (link.getFirstChild() instanceof Text words
          && words.getLiteral().equals(link.getDestination())) {
        words.setLiteral(address);
      }
      link.setDestination(address);
    }

    @Override
    public void visit(Image image) {
      links.onSite(file, image.getDestination()).ifPresent(image::setDestination);
    }

    @Override
    public void visit(CustomBlock block) {
      visitChildren(block);
    }

    @Override
    public void visit(Heading heading) {
      if (heading.getLevel() == 1 && title.isEmpty()) {
        heading.accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text text) {
                title.append(text.getLiteral());
              }

              @Override
              public void visit(Code code) {
                title.append(code.getLiteral());
              }
            });
      }
      visitChildren(heading);
    }

    /** Leaves the words of a link whose file only the repository has. */
    private static void unlink(Link link) {
      while (link.getFirstChild() != null) {
        link.insertBefore(link.getFirstChild());
      }
      link.unlink();
    }
  }
}
