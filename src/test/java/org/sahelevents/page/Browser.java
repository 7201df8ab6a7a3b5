package org.sahelevents.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a page of its own in a real Chromium, at the packaged program with a few articles. A test also fails on what
 * the browser complains of: errors of scripts, refusals of the content security policy, requests that fail.
 */
class Browser implements ExecutionCondition, ParameterResolver, AfterEachCallback {
  private static final Namespace HERE = Namespace.create(Browser.class);
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** For what is to be seen in the end; five seconds are not always enough where something else has the processors. */
  private static final int PATIENCE_MILLIS = 60_000;

  /** What belongs to one test. */
  private record Opened(BrowserContext context, Page page, List<String> complaints) {}

  /** What all tests share. */
  private record Shared(
      PageServer server, Playwright playwright, com.microsoft.playwright.Browser chromium)
      implements AutoCloseable {
    @Override
    public void close() throws Exception {
      chromium.close();
      playwright.close();
      server.close();
    }
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (executable().isPresent()) {
      return ConditionEvaluationResult.enabled("there is a Chromium");
    }
    String why =
        "no Chromium on this machine: install one (Debian: apt-get install chromium) or set SAHEL_CHROMIUM to its path";
    if ("required".equals(System.getenv("SAHEL_BROWSER_TESTS"))) {
      throw new IllegalStateException(why);
    }
    System.err.println(context.getDisplayName() + " is skipped: " + why);
    return ConditionEvaluationResult.disabled(why);
  }

  private static Optional<Path> executable() {
    String named = System.getenv("SAHEL_CHROMIUM");
    Stream<Path> candidates =
        named != null
            ? Stream.of(Path.of(named))
            : Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return candidates.filter(Files::isExecutable).findFirst();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Page.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Shared shared =
        context
            .getRoot()
            .getStore(HERE)
            .computeIfAbsent(Shared.class, key -> start(), Shared.class);
    BrowserContext browser =
        shared
            .chromium()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setBaseURL(shared.server().address())
                    .setLocale("en-GB")
                    .setPermissions(List.of("clipboard-read", "clipboard-write"))
                    .setViewportSize(1280, 900)
                    .setColorScheme(ColorScheme.LIGHT));
    Page page = browser.newPage();
    List<String> complaints = new ArrayList<>();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text() + " " + message.location());
          }
        });
    context.getStore(HERE).put(Opened.class, new Opened(browser, page, complaints));
    return page;
  }

  private static Shared start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    PageServer server = PageServer.start();
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Shared(
        server,
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable().orElseThrow())
                    .setArgs(List.of("--no-sandbox"))));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Opened opened = context.getStore(HERE).get(Opened.class, Opened.class);
    if (opened == null) {
      return;
    }
    try {
      if (context.getExecutionException().isPresent()) {
        Path picture =
            Path.of("target", "page", context.getRequiredTestMethod().getName() + ".png");
        opened.page().screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
      } else if (context.getTags().stream().noneMatch("refused"::equals)) {
        assertEquals(List.of(), opened.complaints());
      }
    } finally {
      opened.context().close();
    }
  }
}
