package org.dueregard.actionplan.mail;

import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something out of the ordinary that happened to a letter; it names no address. */
record MailFact(UUID mail, String name, String key, @Nullable String fault) implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("mail", mail.toString());
    }
}
