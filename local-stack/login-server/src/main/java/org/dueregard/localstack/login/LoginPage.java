package org.dueregard.localstack.login;

import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;

/** The pages that a person sees: plain HTML that works without script and with a keyboard. */
final class LoginPage {

    private static final String FRAME =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { font: 1.1rem/1.5 system-ui, sans-serif; color: #0b0c0c; background: #fff;
                   max-width: 42rem; margin: 0 auto; padding: 1.5rem; }
            h1 { font-size: 2rem; line-height: 1.2; }
            fieldset { border: 0; margin: 0 0 1.5rem; padding: 0; }
            legend { font-weight: 700; padding: 0; margin-bottom: .75rem; }
            .choice { display: grid; grid-template-columns: 2.25rem 1fr; padding: .35rem 0; }
            .choice input { width: 1.4rem; height: 1.4rem; margin: .15rem 0 0; }
            .choice span { grid-column: 2; color: #484949; }
            .problem { border-left: .5rem solid #ca3535; padding-left: 1rem; font-weight: 700; }
            button { font: inherit; font-weight: 700; color: #fff; background: #0f7a52;
                     border: 0; padding: .6rem 1.2rem; cursor: pointer; }
            :focus-visible { outline: 3px solid #0b0c0c; outline-offset: 2px;
                             box-shadow: 0 0 0 6px #fd0; }
            </style>
            </head>
            <body>
            <main>
            %s
            </main>
            </body>
            </html>
            """;

    private LoginPage() {}

    static OAuth2HttpResponse page() {
        return choose(200, "");
    }

    static OAuth2HttpResponse pageWithoutChoice() {
        return choose(400, "<p class=\"problem\" role=\"alert\">Choose who you are.</p>");
    }

    static OAuth2HttpResponse signedOut() {
        return html(200, "Signed out", "<h1>Signed out</h1><p>You can close this page.</p>");
    }

    static OAuth2HttpResponse error(int status, String sentence) {
        return html(
                status,
                "Cannot sign in",
                "<h1>Cannot sign in</h1><p>%s</p>".formatted(escape(sentence)));
    }

    private static OAuth2HttpResponse choose(int status, String problem) {
        var choices =
                DemoIdentity.all().stream().map(LoginPage::choice).collect(Collectors.joining());
        return html(
                status,
                "Sign in to Due Regard",
                """
                <h1>Sign in to Due Regard</h1>
                <p>This is the login of a local stack. The people are invented and have no
                passwords; what each may do follows from the roles and posts shown.</p>
                %s
                <form method="post">
                <fieldset>
                <legend>Who are you?</legend>
                %s</fieldset>
                <button type="submit">Sign in</button>
                </form>
                """
                        .formatted(problem, choices));
    }

    private static String choice(DemoIdentity identity) {
        var name = escape(identity.name());
        var roles = identity.roles().isEmpty() ? "no role" : String.join(", ", identity.roles());
        return """
        <div class="choice">
        <input type="radio" name="identity" id="%1$s" value="%1$s" aria-describedby="%1$s-hint">
        <label for="%1$s">%1$s</label>
        <span id="%1$s-hint">%2$s (%3$s)</span>
        </div>
        """
                .formatted(name, escape(identity.title()), escape(roles));
    }

    private static OAuth2HttpResponse html(int status, String title, String content) {
        return new OAuth2HttpResponse(
                Headers.of(
                        "Content-Type", "text/html;charset=UTF-8",
                        "Cache-Control", "no-store",
                        "X-Content-Type-Options", "nosniff",
                        "Content-Security-Policy",
                                "default-src 'none'; style-src 'unsafe-inline'; "
                                        + "frame-ancestors 'none'; base-uri 'none'"),
                status,
                FRAME.formatted(title, content),
                null);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
