package org.dueregard.actionplan.reminder;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.actionplan.mail.Letter;
import org.dueregard.platform.caller.Person;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes a digest as a letter, in plain text and in HTML. */
@ApplicationScoped
class DigestLetter {
    private final Template text;
    private final Template html;
    private final String publicAddress;

    DigestLetter(
            @Location("digest.txt") Template text,
            @Location("digest.html") Template html,
            @ConfigProperty(name = "dueregard.public-address") String publicAddress) {
        this.text = text;
        this.html = html;
        this.publicAddress = publicAddress;
    }

    Letter of(Digest digest, Person person, String address) {
        return new Letter(
                "digest/" + digest.day() + "/" + person.sub(),
                address,
                digest.subject(),
                filled(text, digest),
                filled(html, digest));
    }

    private String filled(Template template, Digest digest) {
        return template.data("digest", digest).data("publicAddress", publicAddress).render();
    }
}
