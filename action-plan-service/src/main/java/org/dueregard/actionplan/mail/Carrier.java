package org.dueregard.actionplan.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives letters to the mail server. */
@ApplicationScoped
class Carrier {
    /**
     * Replies that speak of this letter or its address, RFC 5321, section 4.2.3; any other one,
     * such as a refused login, may be put right at the server.
     */
    private static final Set<Integer> FOR_GOOD = Set.of(550, 551, 552, 553, 554, 556);

    private final ReactiveMailer mailer;
    private final Vertx vertx;
    private final MailConfig config;
    private final String domain;

    Carrier(
            ReactiveMailer mailer,
            Vertx vertx,
            MailConfig config,
            @ConfigProperty(name = "quarkus.mailer.from") String from) {
        this.mailer = mailer;
        this.vertx = vertx;
        this.config = config;
        this.domain = from.substring(from.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    }

    /** The server did not take it. */
    static final class NotTaken extends Exception {
        private static final long serialVersionUID = 1L;
        private final boolean answer;
        private final boolean forGood;

        NotTaken(String fault, boolean answer, boolean forGood, Throwable cause) {
            super(fault, cause);
            this.answer = answer;
            this.forGood = forGood;
        }

        /** Whether the server said so; otherwise it is away. */
        boolean isAnswer() {
            return answer;
        }

        boolean isForGood() {
            return forGood;
        }

        String fault() {
            return String.valueOf(getMessage());
        }
    }

    /** Returns when the server has acknowledged it. */
    void carry(UUID id, Letter letter) throws NotTaken {
        var mail =
                Mail.withText(letter.to(), letter.subject(), letter.text())
                        .setHtml(letter.html())
                        .addHeader("Message-ID", "<" + id + "@" + domain + ">")
                        .addHeader("Auto-Submitted", "auto-generated");
        letter.enclosures()
                .forEach(
                        each ->
                                mail.addAttachment(
                                        each.fileName(), each.content(), each.mediaType()));
        try {
            // On an event loop: from another thread the client may miss the server's greeting, and
            // wait for it in vain.
            var loop = vertx.getOrCreateContext();
            mailer.send(mail)
                    .runSubscriptionOn(command -> loop.runOnContext(ignored -> command.run()))
                    .await()
                    .atMost(config.patience());
        } catch (RuntimeException failed) {
            throw notTaken(failed);
        }
    }

    /** What went wrong, without the words of the server, which may name the address. */
    private static NotTaken notTaken(RuntimeException failed) {
        for (Throwable each = failed; each != null; each = each.getCause()) {
            if (each instanceof SMTPException answered) {
                var code = answered.getReplyCode();
                return new NotTaken("SMTP " + code, true, FOR_GOOD.contains(code), failed);
            }
        }
        var cause = failed.getCause() == null ? failed : failed.getCause();
        return new NotTaken(cause.getClass().getSimpleName(), false, false, failed);
    }
}
