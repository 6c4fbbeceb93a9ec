package org.dueregard.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dueregard.localstack.testing.TokenIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TokenIssuer.class)
@WithTestResource(StubPorts.class)
class PagesQuarkusTest {
    private static final String REVIEW =
            """
            {"items":[{"assessmentId":"019a9c00-0000-7000-8000-000000000003",
             "subjectTitle":"Stop and search","causes":["DISPARITY"],"dueOn":"2016-09-30",
             "accountablePost":"SS-OWNER"}],"next":null}""";
    private static final String ACTION =
            """
            {"items":[{"id":"019a9c00-0000-7000-8000-000000000006",
             "title":"<script>alert('x')</script> & \\"explain\\"","state":"PROPOSED",
             "accountablePost":"SS-OWNER","accountablePostTitle":"Commander, Stop and Search",
             "dueDate":null,"originType":"DISPARITY","rating":"AMBER","addedLater":true}],
             "next":"more"}""";
    private static final String DISPARITY =
            """
            {"items":[{"id":"019a9c00-0000-7000-8000-000000000007",
             "indicatorTitle":"Search rate by self-defined ethnicity","group":"Black",
             "comparator":"White","unit":"FORCE","unitName":"Metropolitan Police Service",
             "period":"2016-06","state":"UNDER_ANALYSIS","accountablePost":"SS-OWNER",
             "dueOn":"2016-10-01"}]}""";
    private static final String NOTHING = "{\"items\":[]}";

    private final List<StubService> stubs = new ArrayList<>();

    private StubService service(String name) throws Exception {
        var stub = StubService.of(name);
        stubs.add(stub);
        return stub;
    }

    private StubService services(String reviews, String actions, String disparities)
            throws Exception {
        service("eia").answering("/v1/reviews-due", reviews);
        service("action-plan").answering("/v1/open-actions", actions);
        return service("monitoring").answering("/v1/open-disparities", disparities);
    }

    @AfterEach
    void stop() throws Exception {
        for (var stub : stubs) {
            stub.close();
        }
    }

    private static String home() {
        return given().get("/").then().statusCode(200).extract().asString();
    }

    /** A browser: keeps cookies, follows no redirect by itself. */
    private static final class Browser {
        private final Map<String, String> cookies = new HashMap<>();

        Response get(String url) {
            return keep(given().urlEncodingEnabled(false).redirects().follow(false), url);
        }

        private Response keep(
                io.restassured.specification.RequestSpecification request, String url) {
            var response = request.cookies(cookies).get(url);
            keep(response);
            return response;
        }

        Response post(String url, Map<String, String> form, Map<String, String> headers) {
            var response =
                    given().redirects()
                            .follow(false)
                            .cookies(cookies)
                            .headers(headers)
                            .formParams(form)
                            .post(url);
            keep(response);
            return response;
        }

        private void keep(Response response) {
            response.getDetailedCookies()
                    .forEach(
                            cookie -> {
                                if (cookie.getMaxAge() == 0) {
                                    cookies.remove(cookie.getName());
                                } else {
                                    cookies.put(cookie.getName(), cookie.getValue());
                                }
                            });
        }

        /** Signs in as somebody, through the login server and back. */
        Response signIn(String identity) {
            var toLogin = get("/sign-in");
            assertThat(toLogin.statusCode()).isEqualTo(302);
            var back = get(toLogin.header("Location") + "&login_hint=" + identity);
            var signedIn = get(back.header("Location"));
            assertThat(signedIn.statusCode()).isIn(302, 303);
            var last = signedIn;
            while (last.statusCode() != 200) {
                last = get(last.header("Location"));
            }
            return last;
        }

        String token() {
            var page = get("/").asString();
            var token = Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(page);
            assertThat(token.find()).isTrue();
            return token.group(1);
        }
    }

    @Test
    void the_home_page_shows_what_is_open() throws Exception {
        services(REVIEW, ACTION, DISPARITY);

        var page = home();

        assertThat(page)
                .contains("Stop and search", "Disparity", "30 September 2016")
                .contains("Commander, Stop and Search", "Proposed", "Amber")
                .contains("Search rate by self-defined ethnicity", "Black against White")
                .contains("Metropolitan Police Service", "June 2016", "1 October 2016")
                .contains("Under analysis")
                .contains("There are more than these", "GET /v1/open-actions")
                .contains("Sign in")
                .doesNotContain("NOT_FOUND", "null", "rates-chart.js");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/published-assessments/x",
                "/v1/plan-editions/x",
                "/v1/monitoring-reports/x",
                "/v1/employment-reports/2015"
            })
    void what_a_service_shows_as_a_page_has_the_styles_of_the_site(String path) {
        assertThat(given().get(path).header("Content-Security-Policy"))
                .contains("style-src 'self'")
                .doesNotContain("script-src");
        assertThat(given().get("/v1/published-releases/x").header("Content-Security-Policy"))
                .doesNotContain("style-src");
    }

    @Test
    void everybody_reads_what_is_published() throws Exception {
        service("monitoring")
                .answering(
                        "/v1/published-releases",
                        """
                        {"items":[{"id":"019a9c00-0000-7000-8000-000000000008","title":"Searches <b>of June</b>",
                         "periods":["2016-06"],"publishedAt":"2016-08-31T23:30:00Z","corrects":null,
                         "correctedBy":"019a9c00-0000-7000-8000-000000000009"}],"next":"older/one"}""")
                .answering(
                        "/v1/monitoring-reports",
                        """
                        {"items":[{"id":"019a9c00-0000-7000-8000-000000000010","policyTitle":"Stop and search",
                         "periodStart":"2016-01-01","periodEnd":"2016-12-31","inequalityFound":true,
                         "publishedAt":"2017-02-01T12:00:00Z","corrects":null,
                         "address":"/v1/monitoring-reports/019a9c00-0000-7000-8000-000000000010"}],"next":null}""")
                .answering("/v1/employment-reports", NOTHING);

        var page = given().get("/published-figures").then().statusCode(200).extract().asString();

        assertThat(page)
                .contains("Searches &lt;b&gt;of June&lt;/b&gt;", "June 2016", "1 September 2016")
                .contains("/published-figures/releases/019a9c00-0000-7000-8000-000000000009")
                .contains("releasesAfter=older%2Fone", "Earlier releases")
                .contains("1 January 2016 to 31 December 2016", "Found", "?form=PDF")
                .contains("No report of employment monitoring has been published yet.")
                .doesNotContain("More reports", "NOT_FOUND", "null");
    }

    @Test
    void a_release_is_a_page_in_which_what_is_hidden_is_said_to_be() throws Exception {
        var release = "019a9c00-0000-7000-8000-000000000008";
        service("monitoring")
                .answering(
                        "/v1/published-releases/" + release,
                        """
                        {"sha256":"abc","correctedBy":"019a9c00-0000-7000-8000-000000000009",
                         "correction":"Two were counted twice.","document":{"title":"Searches of June",
                         "publishedAt":"2016-08-31T12:00:00Z","corrects":null,"correction":null,
                         "disclosure":"Counts from 1 to 4 are hidden.","tables":[{"number":1,
                         "title":"Search rate","rateTitle":"Searches per 1,000 residents",
                         "period":"2016-06","denominator":"Residents","dataAsAt":"2016-07-31T12:00:00Z",
                         "units":[{"code":"FORCE","name":"Metropolitan Police Service"}],
                         "groups":[{"code":"Black","name":"Black"},{"code":"Mixed","name":"Mixed"}],
                         "caveats":["Residents are not those who are there."],
                         "figures":[{"unit":"FORCE","group":"Black","suppressed":false,"events":3347,
                           "among":1188370,"rate":{"point":2.8165,"lower":2.7219,"upper":2.9135},
                           "ratio":{"point":3.252,"lower":3.106,"upper":null}},
                          {"unit":"FORCE","group":"Mixed","suppressed":true,"events":null,"among":null,
                           "rate":null,"ratio":null}]}]}}""");

        var page =
                given().get("/published-figures/releases/" + release)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();

        assertThat(page)
                .contains("3,347", "2.82", "(2.72 to 2.91)", "3.25", "(3.11 to no limit)")
                .contains("hidden", "Residents are not those who are there.")
                .contains("These figures were put right: Two were counted twice.")
                .contains("/v1/published-releases/" + release + "/tables/1?form=CSV")
                .contains("rowspan=\"2\"", "<caption", "SHA-256")
                .doesNotContain("NOT_FOUND", "null");
        given().get("/published-figures/releases/none").then().statusCode(404);
    }

    @Test
    void the_page_of_what_is_published_stands_without_its_service() {
        assertThat(given().get("/published-figures").then().statusCode(200).extract().asString())
                .contains("The releases are not available now.")
                .contains("The reports are not available now.");
    }

    @Test
    void a_page_that_is_not_of_the_list_is_the_first_one_and_no_outage() throws Exception {
        service("monitoring")
                .on(
                        "/v1/published-releases",
                        request -> {
                            var unknown = request.getParam("after") != null;
                            request.response()
                                    .setStatusCode(unknown ? 400 : 200)
                                    .putHeader("Content-Type", "application/json")
                                    .end(
                                            unknown
                                                    ? "{}"
                                                    : """
                                                    {"items":[{"id":"019a9c00-0000-7000-8000-000000000008","title":"Searches of June",
                                                     "periods":["2016-06"],"publishedAt":"2016-08-31T12:00:00Z"}],"next":null}""");
                        })
                .answering("/v1/monitoring-reports", NOTHING)
                .answering("/v1/employment-reports", NOTHING);

        assertThat(
                        given().get("/published-figures?releasesAfter=nonsense")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString())
                .contains("Searches of June")
                .doesNotContain("not available");
    }

    @Test
    void what_comes_from_a_service_is_text_and_never_markup() throws Exception {
        services(NOTHING, ACTION, NOTHING);

        assertThat(home())
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;explain")
                .doesNotContain("<script>alert");
    }

    @Test
    void an_empty_list_is_said_in_a_sentence() throws Exception {
        services(NOTHING, NOTHING, NOTHING);

        assertThat(home())
                .contains("No assessment is due for review.")
                .contains("No action is open.")
                .contains("No disparity is open.");
    }

    @Test
    void the_page_stands_when_services_do_not() {
        assertThat(home())
                .contains("The assessments are not available now.")
                .contains("The actions are not available now.")
                .contains("The disparities are not available now.");
    }

    @Test
    void the_page_can_be_read_by_everyone() throws Exception {
        services(REVIEW, ACTION, DISPARITY);

        var page = home();

        assertThat(page)
                .contains("<html lang=\"en-GB\"")
                .contains("<main ", "<header ", "<footer ")
                .contains("href=\"#main-content\"")
                .containsOnlyOnce("<h1")
                .containsOnlyOnce("<title>");
        assertThat(page.split("<table", -1)).hasSize(4);
        assertThat(page.split("<caption", -1)).hasSize(4);
        assertThat(page.split("<th(?! scope=)", -1)).as("headers without scope").hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/errors",
                "/errors/service-unavailable",
                "/no-such-page",
                "/published-figures"
            })
    void a_page_refers_to_no_other_host_and_has_no_script_of_its_own(String path) throws Exception {
        services(REVIEW, ACTION, DISPARITY);

        var response = given().accept("text/html").get(path);

        assertThat(response.contentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(response.asString())
                .doesNotContain("http://", "https://", "src=\"//", "href=\"//", "style=")
                .doesNotContainPattern("<script(?![^>]* src=)");
        assertThat(response.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.header("Referrer-Policy")).isEqualTo("same-origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "govuk-frontend.css",
                "govuk-frontend.js",
                "due-regard.css",
                "due-regard.js",
                "rates-chart.js",
                "echarts.js",
                "icon.svg"
            })
    void every_asset_is_served_from_here(String asset) {
        given().get("/assets/" + asset).then().statusCode(200);
    }

    @Test
    void neither_the_transport_font_nor_the_crest_is_served() {
        var style = given().get("/assets/govuk-frontend.css").asString();

        assertThat(style)
                .contains("govuk-table", "system-ui")
                .doesNotContain("Transport", "@font-face", "crest", "sourceMappingURL");
        for (var path :
                new String[] {
                    "/assets/fonts/light-94a07e06a1-v2.woff2", "/assets/images/govuk-crest.svg"
                }) {
            given().get(path).then().statusCode(404);
        }
    }

    @Test
    void signing_in_shows_the_post_and_the_rates_of_the_boroughs() throws Exception {
        var monitoring = services(NOTHING, NOTHING, NOTHING);
        monitoring
                .answering(
                        "/v1/datasets/stop-and-search/periods",
                        """
                        {"items":[{"period":"2016-05"},{"period":"2016-06"}]}""")
                .answering(
                        "/v1/indicators/SS-SEARCH-RATE",
                        """
                        {"rateTitle":"Searches per 1,000 residents","comparator":"White",
                         "alertGroups":["Black"]}""")
                .answering(
                        "/v1/indicators/SS-SEARCH-RATE/results",
                        """
                        {"caveats":["Residents are those of 2021."],"units":[
                         {"unit":"E09000022","name":"Lambeth","groups":[
                          {"group":"Asian","suppressed":true},
                          {"group":"Black","rate":{"point":4.2349,"lower":3.9,"upper":4.6},
                           "ratio":{"point":3.85,"lower":3.4,"upper":null},
                           "worstCase":{"lower":2.5944,"upper":4.252}},
                          {"group":"White","rate":{"point":1.1,"lower":1,"upper":1.2}}]},
                         {"unit":"FORCE","name":"Metropolitan Police Service","groups":[
                          {"group":"Black","rate":{"point":2.817,"lower":2.7,"upper":2.9}},
                          {"group":"White","rate":{"point":0.866,"lower":0.8,"upper":0.9}}]},
                         {"unit":"E09000003","name":"Barnet","groups":[
                          {"group":"Black","suppressed":true,"rate":null,"ratio":null},
                          {"group":"White","rate":{"point":null,"notEstimable":"nobody"}}]}]}""");
        var browser = new Browser();

        var page = browser.signIn("analyst").asString();

        assertThat(page)
                .contains("Signed in as <strong>Equality Analyst</strong>", "Sign out")
                .contains("4.23 <span class=\"dr-interval\">(3.90 to 4.60)</span>")
                .contains("3.85 <span class=\"dr-interval\">(3.40 or more)</span>")
                .contains("2.59 to 4.25", "data-value=\"1.10\"", "rates-chart.js")
                .contains("hidden</td>", "cannot be estimated", "Residents are those of 2021.");
        assertThat(page.substring(page.indexOf("rates-table")))
                .containsSubsequence("Metropolitan Police Service", "Barnet", "Lambeth");
        assertThat(monitoring.taken())
                .extracting(StubService.Taken::uri)
                .contains("/v1/indicators/SS-SEARCH-RATE/results?period=2016-06&unit=*");
        var asked = monitoring.taken().getLast();
        assertThat(
                        monitoring.taken().stream()
                                .filter(request -> request.uri().contains("SS-SEARCH-RATE"))
                                .findFirst()
                                .orElseThrow()
                                .headers()
                                .get("Authorization"))
                .startsWith("Bearer ");
        assertThat(asked.headers().contains("Cookie")).isFalse();
    }

    @Test
    void signing_in_works_when_there_are_no_rates() throws Exception {
        services(NOTHING, NOTHING, NOTHING);

        assertThat(new Browser().signIn("analyst").asString())
                .contains("The search rates are not available now");
    }

    @Test
    void the_session_is_kept_in_cookies_that_no_script_reads() throws Exception {
        services(NOTHING, NOTHING, NOTHING);
        var browser = new Browser();
        var toLogin = browser.get("/sign-in");
        assertThat(toLogin.header("Location"))
                .contains("code_challenge_method=S256", "response_type=code")
                .contains("client_id=due-regard-gateway");
        var back = browser.get(toLogin.header("Location"));

        var signedIn = browser.get(back.header("Location"));

        assertThat(signedIn.getHeaders().getValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("q_session"))
                .isNotEmpty()
                .allSatisfy(
                        cookie ->
                                assertThat(cookie)
                                        .containsIgnoringCase("HttpOnly")
                                        .containsIgnoringCase("SameSite=Lax")
                                        .doesNotContain("eyJhbGciOiJSUzI1NiI"));
    }

    @Test
    void the_session_of_the_pages_opens_no_api() throws Exception {
        services(NOTHING, NOTHING, NOTHING);
        var monitoring = stubs.getLast();
        monitoring.answering("/v1/units", "{}");
        var browser = new Browser();
        browser.signIn("analyst");

        browser.get("/v1/units");

        var taken = monitoring.taken().getLast();
        assertThat(taken.uri()).isEqualTo("/v1/units");
        assertThat(taken.headers().contains("Authorization")).isFalse();
        assertThat(taken.headers().contains("Cookie")).isFalse();
    }

    @Test
    void signing_out_ends_the_session_here_and_at_the_login_server() throws Exception {
        services(NOTHING, NOTHING, NOTHING);
        var browser = new Browser();
        browser.signIn("analyst");

        var farewell = browser.post("/sign-out", Map.of("token", browser.token()), Map.of());

        assertThat(farewell.statusCode()).isEqualTo(303);
        assertThat(URI.create(farewell.header("Location")).getPath())
                .isEqualTo("/due-regard/endsession");
        assertThat(farewell.header("Location")).contains("post_logout_redirect_uri=http");
        assertThat(browser.get("/").asString()).doesNotContain("Signed in as");
    }

    @Test
    void another_site_cannot_sign_anyone_out() throws Exception {
        services(NOTHING, NOTHING, NOTHING);
        var browser = new Browser();
        browser.signIn("analyst");
        var other = new Browser();
        other.signIn("auditor");

        assertThat(browser.post("/sign-out", Map.of(), Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.post("/sign-out", Map.of("token", "guess"), Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/sign-out", Map.of("token", other.token()), Map.of()).statusCode())
                .as("the token of another session")
                .isEqualTo(403);
        assertThat(
                        browser.post(
                                        "/sign-out",
                                        Map.of("token", browser.token()),
                                        Map.of("Sec-Fetch-Site", "cross-site"))
                                .asString())
                .contains("This form cannot be used");
        assertThat(browser.get("/sign-out").statusCode()).isEqualTo(405);
        assertThat(browser.get("/").asString()).contains("Signed in as");
    }

    @Test
    void a_session_cookie_that_was_tampered_with_is_like_none() throws Exception {
        services(NOTHING, NOTHING, NOTHING);

        given().cookie("q_session", "eyJhbGciOiJkaXIifQ..AAAA.BBBB.CCCC")
                .get("/")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Sign in"), not(containsString("Signed in as"))));
    }

    @Test
    void a_problem_has_a_page_for_people() {
        given().accept("text/html")
                .get("/errors/service-unavailable")
                .then()
                .statusCode(200)
                .body(containsString("<h1 class=\"govuk-heading-xl\">A service does not answer"))
                .body(containsString("<h2>What to do</h2>"));
        given().get("/errors").then().statusCode(200).body(containsString("too-many-requests"));
    }

    @Test
    void a_page_that_is_not_there_is_a_page_to_people_and_a_problem_to_programs() {
        for (var path : new String[] {"/no-such-page", "/errors/no-such-problem", "/sign-in/x"}) {
            given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType("text/html;charset=UTF-8")
                    .body(containsString("Not found"));
        }
        given().accept("application/json")
                .get("/no-such-page")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/errors/not-found"));
        given().accept("application/json")
                .get("/errors/service-timeout")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void the_overview_joins_the_lists() throws Exception {
        services(REVIEW, ACTION, DISPARITY);

        given().get("/v1/overview")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("reviewsDue[0].subjectTitle", equalTo("Stop and search"))
                .body("openActions[0].rating", equalTo("AMBER"))
                .body("openDisparities[0].group", equalTo("Black"))
                .body("more", hasItems("openActions"))
                .body("missing", empty());
    }

    @Test
    void the_overview_names_the_service_that_is_missing() throws Exception {
        service("eia").answering("/v1/reviews-due", REVIEW);
        service("action-plan")
                .on("/v1/open-actions", request -> request.response().setStatusCode(500).end());

        given().get("/v1/overview")
                .then()
                .statusCode(200)
                .body("reviewsDue.size()", equalTo(1))
                .body("openActions", empty())
                .body("missing", equalTo(List.of("action-plan", "monitoring")));
    }

    @Test
    void readiness_names_the_service_that_is_down() throws Exception {
        service("eia");
        service("monitoring")
                .on("/q/health/ready", request -> request.response().setStatusCode(503).end("{}"));

        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'services' }.data.eia", equalTo("UP"))
                .body("checks.find { it.name == 'services' }.data.monitoring", equalTo("not ready"))
                .body(
                        "checks.find { it.name == 'services' }.data.'action-plan'",
                        equalTo("does not answer"));
    }

    @Test
    void the_gateway_is_ready_when_all_services_are() throws Exception {
        services(NOTHING, NOTHING, NOTHING);

        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void the_one_document_is_served_as_json_and_as_yaml() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"))
                .body("info.title", equalTo("Due Regard"))
                .body("paths.'/v1/overview'.get.operationId", equalTo("gateway_overview"));
        given().accept("application/yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(startsWith("openapi: \"3.1.0\""));
        given().get("/openapi.yaml").then().statusCode(200).body(startsWith("openapi:"));
    }

    @Test
    void swagger_ui_shows_the_one_document_and_calls_nobody_else() {
        var page = given().get("/swagger-ui/").then().statusCode(200).extract().asString();

        assertThat(page).contains("/openapi").doesNotContain("https://", "http://");
    }
}
