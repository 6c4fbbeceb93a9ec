package org.dueregard.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mail server that delivers nothing, and the command that shows what it took. */
class LocalMailTest {
    @TempDir Path folder;

    private LocalMail mail;

    @BeforeEach
    void start() {
        mail = LocalMail.on(folder, Ports.free());
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void what_was_sent_is_listed_and_printed_also_after_a_restart() throws Exception {
        assertThat(show("mails")).contains("No letter has been sent.");
        send("first@example.invalid", "Häufig gefragt", "Erste Zeile");
        mail.stop();
        mail.start();
        send("second@example.invalid", "Two", "Second letter");

        assertThat(show("mails").lines())
                .hasSize(2)
                .element(1)
                .asString()
                .contains("2  ", "second@example.invalid", "Two");
        assertThat(show("mails", "1"))
                .contains("To:      first@example.invalid", "Häufig gefragt", "Erste Zeile");
        assertThatThrownBy(() -> show("mails", "3"))
                .isInstanceOf(StackRefusal.class)
                .hasMessageContaining("1 to 2");
        assertThatThrownBy(() -> show("mails", "one")).isInstanceOf(StackRefusal.class);
    }

    @Test
    void what_it_refuses_is_not_kept() throws Exception {
        mail.refuseWith(550);

        assertThatThrownBy(() -> send("nobody@example.invalid", "One", "Text"))
                .isInstanceOf(MessagingException.class)
                .rootCause()
                .hasMessageContaining("550");
        assertThat(mail.letters()).isEmpty();
    }

    private String show(String... words) {
        var screen = new ByteArrayOutputStream();
        new Mailbox(folder, new PrintStream(screen, true, StandardCharsets.UTF_8))
                .obey(List.of(words));
        return screen.toString(StandardCharsets.UTF_8);
    }

    private void send(String to, String subject, String text) throws MessagingException {
        var server = new Properties();
        server.setProperty("mail.smtp.host", "localhost");
        server.setProperty("mail.smtp.port", String.valueOf(mail.port()));
        var message = new MimeMessage(Session.getInstance(server));
        message.setFrom(new InternetAddress("due-regard@localhost"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }
}
