package org.sahelevents.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sahelevents.page.Steps.heading;
import static org.sahelevents.page.Steps.open;
import static org.sahelevents.page.Steps.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a reader is shown of one event, one story, one text: the words that it rests on. */
@BrowserTest
class ReadingIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void the_words_marked_in_the_articles_are_those_of_the_evidence(Page page) throws Exception {
    open(page, "/?type=ATTACK");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Attack: Armed group"))
        .first()
        .click();
    heading(page, Pattern.compile("Attack: Armed group"));
    assertThat(page.locator(".source mark").first()).isVisible();
    assertThat(page.locator(".source .text")).hasCount(2);
    String id = page.url().replaceAll(".*event=([^&]+).*", "$1");
    JsonNode event = JSON.readTree(page.request().get("/api/v1/events/" + id).text());
    Set<String> said = new TreeSet<>();
    for (JsonNode mention : event.get("mentions")) {
      mention
          .get("evidence")
          .fields()
          .forEachRemaining(
              field ->
                  field
                      .getValue()
                      .forEach(
                          quote -> said.add(field.getKey() + ": " + quote.get("text").asText())));
    }
    Set<String> marked = new TreeSet<>();
    for (Locator mark : page.locator(".source mark").all()) {
      for (String field : mark.getAttribute("data-fields").split(" ")) {
        marked.add(field + ": " + mark.textContent());
      }
    }
    assertTrue(said.size() > 5, said.toString());
    assertEquals(said, marked);
    assertThat(
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Read at the source"))
                .first())
        .hasAttribute("href", Pattern.compile("https://news\\.example/tw"));
  }

  @Test
  void reports_that_differ_stand_side_by_side(Page page) {
    open(page, "/?contested=true");
    rows(page).first().getByRole(AriaRole.LINK).click();
    Locator sides = page.locator(".contradictions .side");
    assertThat(sides).hasCount(2);
    // what the words lead to comes with the articles
    assertThat(page.locator(".source .text")).hasCount(2);
    List<String> values = page.locator(".contradictions .value").allTextContents();
    assertEquals(Set.of("12", "20"), Set.copyOf(values));
    Locator words = sides.first().getByRole(AriaRole.LINK);
    words.click();
    assertThat(page.locator(".statement:target")).hasText(words.textContent());
  }

  @Test
  void an_events_history_and_the_whole_article_are_shown(Page page) {
    open(page, "/?type=WITHDRAWAL");
    rows(page).first().getByRole(AriaRole.LINK).click();
    assertThat(page.locator(".history li strong")).hasText(new String[] {"Announced", "Completed"});
    Locator folded = page.getByText("De kinderen gaan vandaag weer naar school.");
    assertThat(folded).isHidden();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show the whole article"))
        .click();
    assertThat(folded).isVisible();
  }

  @Test
  void markup_in_the_data_stays_words(Page page) {
    open(page, "/?type=COUP");
    rows(page).first().getByRole(AriaRole.LINK).click();
    assertThat(page.locator(".source h3")).hasText(PageServer.MARKUP);
    assertThat(page.locator(".source .text")).containsText(PageServer.MARKUP);
    assertThat(page.locator(".source img, .source b")).hasCount(0);
    assertFalse(page.title().contains("taken"));
  }

  @Test
  void a_countrys_story_is_told_in_order(Page page) {
    open(page, "/");
    page.getByLabel("Stories", new Page.GetByLabelOptions().setExact(true)).selectOption("NER");
    assertThat(page).hasURL(Pattern.compile("\\?story=NER$"));
    heading(page, Pattern.compile("Niger"));
    assertThat(page.locator(".years h2")).hasText(new String[] {"2023", "2024"});
    List<String> headlines = page.locator(".years > section > ol > li h3").allTextContents();
    assertTrue(headlines.get(0).startsWith("Coup in Niger"), headlines.toString());
    assertTrue(headlines.contains("Italy left Niger"), headlines.toString());
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Italy left Niger"))
        .first()
        .click();
    heading(page, Pattern.compile("Withdrawal: Italy"));
  }

  @Test
  void a_text_is_read_with_reasons_and_stays_out_of_the_address(Page page) {
    open(page, "/");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Try a text")).click();
    page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
        .fill("Franse militairen hebben Gao verlaten. De Duitsers vertrekken niet uit Mali.");
    page.getByLabel("Published on").fill("2022-08-16");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read it")).click();
    heading(page, Pattern.compile("Try a text"));
    assertThat(page.locator(".answer h2")).hasText("1 event is stated");
    assertThat(page.locator(".answer mark[data-fields~=agents]")).hasText("Franse");
    assertThat(page.locator(".answer mark[data-fields~=place]")).hasText("Gao");
    assertThat(page.locator(".codes li")).containsText("lexicon/nl/verbs.tsv:");
    page.getByText("Sentence by sentence").click();
    assertThat(page.locator(".trace [data-kind=VETO]").first()).containsText("negated");
    assertThat(page).hasURL(Pattern.compile("\\?try=1$"));
  }
}
