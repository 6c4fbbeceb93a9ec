package org.dueregard.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** The home page in a real browser, the one that this machine has. */
@EnabledIf(
        value = "hasBrowser",
        disabledReason = "no Chromium on this machine; the package chromium brings it")
@ExtendWith(SampleStack.class)
class HomePageJourneyTest {
    private static final Path PICTURES = Path.of("target/pictures");

    private final SampleStack.Loaded loaded;
    private final List<String> foreign = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    private Page page;

    HomePageJourneyTest(SampleStack.Loaded loaded) {
        this.loaded = loaded;
    }

    @BeforeEach
    void open() {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium().orElseThrow())
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
        page = browser.newPage();
        page.onRequest(
                request -> {
                    if (!request.url().matches("(http://(localhost|127\\.0\\.0\\.1):|data:).*")) {
                        foreign.add(request.url());
                    }
                });
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text());
                    }
                });
        page.navigate(loaded.stack().gatewayUrl() + "/");
    }

    @AfterEach
    void close() {
        playwright.close();
    }

    @Test
    void anyone_sees_what_is_open_and_no_figure_of_a_borough() {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasCount(1);
        assertThat(page.getByRole(AriaRole.TABLE).first()).containsText("Stop and search");
        assertThat(page.locator("body")).containsText("Commander, Stop and Search");
        assertThat(page.locator("#rates-table")).hasCount(0);
        assertThat(
                        page.getByRole(
                                        AriaRole.LINK,
                                        new Page.GetByRoleOptions().setName("Sign in"))
                                .first())
                .isVisible();
        picture("home-signed-out");
        nothingForeignAndNoComplaint();
    }

    @Test
    void an_analyst_signs_in_sees_rates_by_borough_with_intervals_and_signs_out() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in"))
                .first()
                .click();
        page.locator("#analyst").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();

        assertThat(page.locator("#rates-table")).containsText("Hackney");
        assertThat(page.locator("#rates-table tbody tr")).not().hasCount(0);
        assertThat(page.locator("#rates-chart canvas, #rates-chart svg").first()).isVisible();
        picture("home-signed-in");
        nothingForeignAndNoComplaint();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
        assertThat(page.locator("#rates-table")).hasCount(0);
    }

    @Test
    void the_api_can_be_tried_on_a_page_that_needs_no_other_host() {
        page.navigate(loaded.stack().gatewayUrl() + "/swagger-ui");
        assertThat(page.locator("body")).containsText("/v1/assessments");
        nothingForeignAndNoComplaint();
    }

    private void nothingForeignAndNoComplaint() {
        assertThat(foreign).isEmpty();
        assertThat(complaints).isEmpty();
    }

    private void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name + ".png"))
                        .setFullPage(true));
    }

    static boolean hasBrowser() {
        return chromium().isPresent();
    }

    private static Optional<Path> chromium() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(
                        folder ->
                                Stream.of("chromium", "google-chrome")
                                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
