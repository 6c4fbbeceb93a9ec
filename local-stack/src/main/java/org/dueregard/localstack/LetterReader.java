package org.dueregard.localstack;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Reads a letter as a mail program does. */
public final class LetterReader {
    private LetterReader() {}

    /**
     * What a letter says.
     *
     * @param html the same text for programs that show HTML; empty where there is none
     * @param enclosures names of the files that go with it
     */
    public record Read(
            String id,
            String to,
            String subject,
            String date,
            String text,
            String html,
            List<String> enclosures) {}

    public static Read read(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), bytes);
            var parts = new Parts(new StringBuilder(), new StringBuilder(), new ArrayList<>());
            collect(message, parts);
            return new Read(
                    message.getMessageID(),
                    message.getHeader("To", ", "),
                    message.getSubject(),
                    message.getHeader("Date", ", "),
                    parts.text.toString(),
                    parts.html.toString(),
                    List.copyOf(parts.enclosures));
        } catch (IOException e) {
            throw new UncheckedIOException("The letter cannot be read: " + file, e);
        } catch (MessagingException e) {
            throw new IllegalStateException("It is no letter: " + file, e);
        }
    }

    private record Parts(StringBuilder text, StringBuilder html, List<String> enclosures) {}

    private static void collect(Part part, Parts parts) throws IOException, MessagingException {
        if (part.getContent() instanceof Multipart several) {
            for (var i = 0; i < several.getCount(); i++) {
                BodyPart one = several.getBodyPart(i);
                collect(one, parts);
            }
        } else if (part.getFileName() != null) {
            parts.enclosures.add(part.getFileName());
        } else if (part.isMimeType("text/html")) {
            parts.html.append(part.getContent());
        } else if (part.isMimeType("text/*")) {
            parts.text.append(part.getContent());
        }
    }
}
