package org.sahelevents.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sahelevents.page.Steps.heading;
import static org.sahelevents.page.Steps.open;
import static org.sahelevents.page.Steps.rows;
import static org.sahelevents.page.Steps.settled;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a newsroom does with the page, step by step, in a real browser. */
@BrowserTest
class PageIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int WITHDRAWALS = 1;
  private static final int ATTACKS = 1;

  @Test
  void filters_are_the_address_and_the_list_is_theirs(Page page) {
    open(page, "/");
    heading(page, Pattern.compile("3\\d events"));
    page.getByLabel("Withdrawal", new Page.GetByLabelOptions().setExact(true)).check();
    assertThat(page).hasURL(Pattern.compile("\\?type=WITHDRAWAL$"));
    heading(page, Pattern.compile("^" + WITHDRAWALS + " event$"));
    assertThat(rows(page)).hasCount(WITHDRAWALS);
    assertThat(rows(page).first()).containsText("Withdrawal: Italy");
    page.getByLabel("Attack", new Page.GetByLabelOptions().setExact(true)).check();
    assertThat(page).hasURL(Pattern.compile("\\?type=WITHDRAWAL,ATTACK$"));
    assertThat(rows(page)).hasCount(WITHDRAWALS + ATTACKS);
    page.reload();
    settled(page);
    assertThat(rows(page)).hasCount(WITHDRAWALS + ATTACKS);
    page.getByLabel("Remove the filter Type: Withdrawal").click();
    assertThat(rows(page)).hasCount(ATTACKS);
    page.goBack();
    assertThat(rows(page)).hasCount(WITHDRAWALS + ATTACKS);
    page.goBack();
    page.goBack();
    assertThat(page).hasURL(Pattern.compile("/$"));
  }

  @Test
  void words_days_and_surety_filter_too(Page page) {
    open(page, "/");
    Locator words = page.getByLabel("Words", new Page.GetByLabelOptions().setExact(true));
    words.fill("instructeurs");
    words.press("Enter");
    assertThat(page).hasURL(Pattern.compile("\\?q=instructeurs$"));
    assertThat(rows(page)).hasCount(1);
    assertThat(rows(page).locator("mark")).hasText("instructeurs");
    open(page, "/");
    page.getByLabel("From", new Page.GetByLabelOptions().setExact(true)).fill("2024-05");
    page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill("2024-05");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("from=2024-05.*to=2024-05"));
    heading(page, Pattern.compile("^1 event$"));
    page.getByLabel("only where reports differ").check();
    assertThat(page).hasURL(Pattern.compile("contested=true"));
    assertThat(rows(page)).hasCount(ATTACKS);
  }

  @Test
  void what_is_typed_while_an_answer_comes_is_asked_for_too(Page page) {
    open(page, "/");
    List<Route> held = new ArrayList<>();
    page.route("**/api/v1/events/facets*", held::add);
    page.getByLabel("From", new Page.GetByLabelOptions().setExact(true)).fill("2024-05");
    Locator to = page.getByLabel("To", new Page.GetByLabelOptions().setExact(true));
    to.fill("2024-05");
    assertThat(page).hasURL(Pattern.compile("\\?from=2024-05$"));
    page.waitForCondition(() -> !held.isEmpty());
    page.unroute("**/api/v1/events/facets*");
    held.forEach(Route::resume);
    settled(page);
    assertThat(to).hasValue("2024-05");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("\\?from=2024-05&to=2024-05$"));
    heading(page, Pattern.compile("^1 event$"));
  }

  @Test
  void back_returns_to_the_list_as_it_was(Page page) {
    open(page, "/?type=PROTEST&sort=earliest");
    assertThat(rows(page)).hasCount(25);
    // the timeline comes after the list, and pushes it down
    assertThat(page.locator(".timeline canvas")).isVisible();
    rows(page).nth(20).scrollIntoViewIfNeeded();
    int before =
        ((Number)
                page.evaluate(
                    "() => { const y = scrollY; document.querySelectorAll('.list .row h3 a')[20].click(); return y; }"))
            .intValue();
    assertTrue(before > 300);
    assertThat(page.locator(".event h1")).isFocused();
    page.goBack();
    assertThat(rows(page)).hasCount(25);
    page.waitForFunction("y => Math.abs(scrollY - y) < 5", before);
  }

  @Test
  void the_list_is_paged_both_ways(Page page) {
    open(page, "/?type=PROTEST&sort=earliest");
    String first = rows(page).first().textContent();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Next")).click();
    assertThat(page).hasURL(Pattern.compile("cursor="));
    assertThat(rows(page)).hasCount(3);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Previous")).click();
    assertThat(rows(page)).hasCount(25);
    assertThat(rows(page).first()).hasText(first);
  }

  @Test
  @Tag("refused")
  void what_is_refused_is_told_in_the_servers_words(Page page) {
    open(page, "/?type=PUTSCH");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("PUTSCH");
    open(page, "/?event=00000000-0000-0000-0000-000000000000");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("There is no such thing here");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("To all events")).click();
    heading(page, Pattern.compile("events"));
    open(page, "/?try=1");
    page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill("x");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read it")).click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("language");
  }

  @Test
  void labels_are_in_three_languages_and_the_choice_is_in_the_address(Page page) {
    open(page, "/?type=WITHDRAWAL");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nederlands")).click();
    assertThat(page).hasURL(Pattern.compile("\\?type=WITHDRAWAL&lang=nl$"));
    heading(page, Pattern.compile("1 gebeurtenis"));
    assertThat(rows(page).first()).containsText("Terugtrekking: Italië");
    assertThat(page.locator("html")).hasAttribute("lang", "nl");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Français")).click();
    heading(page, Pattern.compile("1 événement"));
    rows(page).first().getByRole(AriaRole.LINK).click();
    heading(page, Pattern.compile("Retrait.: Italie"));
    assertFalse(page.locator("body").innerText().contains("undefined"));
  }

  @Test
  void downloads_and_call_are_those_of_the_filter(Page page) throws Exception {
    open(page, "/?type=WITHDRAWAL,ATTACK");
    Locator formats = page.locator(".formats a");
    assertThat(formats).hasCount(7);
    for (Locator format : formats.all()) {
      String address = format.getAttribute("href");
      assertTrue(address.contains("type=WITHDRAWAL,ATTACK"), address);
      assertEquals(200, page.request().head(address).status(), address);
    }
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy")).click();
    // the button says so for two seconds only
    assertThat(page.locator("#said")).hasText("Copied");
    String copied = (String) page.evaluate("navigator.clipboard.readText()");
    String address = copied.replaceAll("^curl -s '(.*)'$", "$1");
    assertEquals(
        WITHDRAWALS + ATTACKS,
        JSON.readTree(page.request().get(address).text()).get("items").size());
  }

  @Test
  void search_engines_find_what_the_dataset_is_and_readers_the_feed(Page page) throws Exception {
    open(page, "/?type=WITHDRAWAL");
    Locator data = page.locator("script[type='application/ld+json']");
    data.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    assertEquals("Sahel Events", JSON.readTree(data.textContent()).get("name").asText());
    assertTrue(
        page.locator("link[type='application/atom+xml']")
            .getAttribute("href")
            .endsWith("/api/v1/events?type=WITHDRAWAL&format=atom"));
  }

  @Test
  void the_map_and_the_timeline_show_and_filter(Page page) {
    open(page, "/");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ansongo: 1 event"))
        .click();
    assertThat(page).hasURL(Pattern.compile("\\?place=ansongo$"));
    assertThat(rows(page)).hasCount(1);
    open(page, "/");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Burkina Faso: 28 events"))
        .click();
    assertThat(page).hasURL(Pattern.compile("\\?country=BFA$"));
    heading(page, Pattern.compile("^28 events$"));
    page.getByText("As a table").click();
    assertThat(page.locator(".timeline tbody tr")).hasCount(1);
    assertThat(page.locator(".timeline tbody tr")).containsText("March 2024");
    assertThat(page.locator(".timeline canvas")).isVisible();
    page.locator(".timeline .steps").getByText("Year").click();
    assertThat(page).hasURL(Pattern.compile("step=year"));
    assertThat(page.locator(".timeline tbody tr th")).hasText("2024");
  }

  /** What is being asked breaks off then; every test fails on what the page complains of. */
  @Test
  void leaving_before_the_answer_is_there_is_no_failure(Page page) {
    page.route("**/api/v1/events/facets*", answer -> {});
    page.navigate("/");
    page.waitForRequest("**/api/v1/events/facets*", () -> page.navigate("/?type=ATTACK"));
    page.unroute("**/api/v1/events/facets*");
    page.navigate("/");
    heading(page, Pattern.compile("3\\d events"));
  }

  @Test
  void the_keyboard_is_enough(Page page) {
    open(page, "/");
    assertThat(rows(page)).hasCount(25);
    page.keyboard().press("Tab");
    assertThat(page.getByText("Skip to the content")).isFocused();
    tabTo(page, "f-type-ATTACK");
    page.keyboard().press("Space");
    assertThat(rows(page)).hasCount(ATTACKS);
    settled(page);
    assertEquals("f-type-ATTACK", focused(page));
    List<String> passed = tabTo(page, "");
    assertTrue(passed.stream().anyMatch(id -> id.equals("sort")), passed.toString());
    page.keyboard().press("Enter");
    assertThat(page.locator(".event h1")).isFocused();
    page.goBack();
    assertThat(rows(page)).hasCount(ATTACKS);
  }

  /** Presses Tab until the element with this id, or the first link of the list, has the focus; returns the ids passed. */
  private static List<String> tabTo(Page page, String id) {
    List<String> passed = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      page.keyboard().press("Tab");
      passed.add(focused(page));
      boolean there =
          id.isEmpty()
              ? (Boolean) page.evaluate("document.activeElement.matches('.row h3 a')")
              : focused(page).equals(id);
      if (there) {
        return passed;
      }
    }
    throw new AssertionError("Tab does not lead to " + id + ": " + passed);
  }

  private static String focused(Page page) {
    return (String) page.evaluate("document.activeElement.id");
  }
}
