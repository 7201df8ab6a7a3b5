package org.sahelevents.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** What tests do with the page again and again. */
final class Steps {
  private Steps() {}

  /** Goes to an address and waits until all of it is there, so that nothing moves under a click. */
  static void open(Page page, String address) {
    page.navigate(address);
    settled(page);
  }

  /** Waits until nothing of the view is still to come. */
  static void settled(Page page) {
    assertThat(page.locator("main[data-view]")).isVisible();
    assertThat(page.locator("[aria-busy]")).hasCount(0);
  }

  static void heading(Page page, Pattern words) {
    assertThat(page.locator("main h1")).hasText(words);
    settled(page);
  }

  /** The events of the list. */
  static Locator rows(Page page) {
    return page.locator(".list .row");
  }
}
