package org.sahelevents.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.sahelevents.page.Steps.open;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every view, light and dark, wide and narrow, against the rules of axe-core: nothing serious or worse. */
@BrowserTest
@Tag("refused")
class AccessibilityIT {
  private static final List<String> SERIOUS = List.of("serious", "critical");

  /** The looks that a reader's device may ask for. */
  enum Look {
    LIGHT(ColorScheme.LIGHT, 1280),
    DARK(ColorScheme.DARK, 1280),
    NARROW(ColorScheme.LIGHT, 380);

    private final ColorScheme scheme;
    private final int width;

    Look(ColorScheme scheme, int width) {
      this.scheme = scheme;
      this.width = width;
    }

    void wear(Page page) {
      page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
      page.setViewportSize(width, 900);
    }
  }

  @ParameterizedTest
  @EnumSource
  void overview(Look look, Page page) {
    look.wear(page);
    open(page, "/?country=MLI,NER&q=militairen&lang=nl");
    holds(page, ".row");
    open(page, "/");
    assertThat(page.locator(".map .place").first()).isVisible();
    page.locator(".table summary").click();
    holds(page, ".row");
    assertEquals(page.evaluate("innerWidth"), page.evaluate("document.body.scrollWidth"));
  }

  @ParameterizedTest
  @EnumSource
  void event(Look look, Page page) {
    look.wear(page);
    open(page, "/?contested=true");
    page.locator(".row h3 a").first().click();
    holds(page, ".source mark");
    assertEquals(page.evaluate("innerWidth"), page.evaluate("document.body.scrollWidth"));
  }

  @ParameterizedTest
  @EnumSource
  void story(Look look, Page page) {
    look.wear(page);
    open(page, "/?story=NER&lang=fr");
    holds(page, ".years h3");
  }

  @ParameterizedTest
  @EnumSource
  void attempt(Look look, Page page) {
    look.wear(page);
    open(page, "/?try=1");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show an example")).click();
    assertThat(page.locator(".answer mark").first()).isVisible();
    page.locator(".trace summary").click();
    holds(page, ".trace code");
  }

  @ParameterizedTest
  @EnumSource
  void failure(Look look, Page page) {
    look.wear(page);
    open(page, "/?type=PUTSCH");
    holds(page, ".failure");
  }

  @ParameterizedTest
  @EnumSource
  void documentation(Look look, Page page) {
    look.wear(page);
    for (String address :
        List.of("/docs", "/docs/formats", "/docs/quality", "/docs/coding-guide")) {
      page.navigate(address);
      holds(page, "main h1");
      assertEquals(page.evaluate("innerWidth"), page.evaluate("document.body.scrollWidth"));
    }
    boolean narrow = look == Look.NARROW;
    page.navigate("/docs");
    assertThat(page.locator(".sidebar .pages"))
        .isVisible(new IsVisibleOptions().setVisible(!narrow));
    if (narrow) {
      page.locator(".sidebar label").click();
    }
    page.locator(".sidebar a", new Page.LocatorOptions().setHasText("Concepts")).click();
    assertThat(page.locator("h1")).hasText("Concepts");
  }

  private static void holds(Page page, String shown) {
    assertThat(page.locator(shown).first()).isVisible();
    assertThat(page.locator("[aria-busy]")).hasCount(0);
    var results = new AxeBuilder(page).analyze();
    assertFalse(results.getPasses().isEmpty());
    List<String> found =
        results.getViolations().stream()
            .filter(rule -> SERIOUS.contains(rule.getImpact()))
            .map(AccessibilityIT::told)
            .toList();
    assertEquals(List.of(), found);
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream()
            .limit(5)
            .map(node -> node.getHtml() + " " + node.getFailureSummary())
            .toList();
  }
}
