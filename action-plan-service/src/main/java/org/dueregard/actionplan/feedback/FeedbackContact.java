package org.dueregard.actionplan.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.jspecify.annotations.Nullable;

/** Somebody who gave feedback; what the audit keeps of them names nobody. */
@Entity
@Table(name = "feedback_contact")
public class FeedbackContact {
    @Id private UUID id;
    @Version private long version;
    private @Nullable String name;
    private @Nullable String address;
    private @Nullable String about;
    private LocalDate offeredOn;

    @Enumerated(EnumType.STRING)
    private ContactState state;

    private LocalDate changedOn;

    protected FeedbackContact() {}

    FeedbackContact(NewContact asked, LocalDate today) {
        this.id = Ids.next();
        this.name = asked.name();
        this.address = asked.address();
        this.about = asked.about();
        this.offeredOn = asked.offeredOn();
        this.state = ContactState.CONSENTED;
        this.changedOn = today;
    }

    ContactFact registered() {
        return new ContactFact(id, "feedback-contact.registered", null, state);
    }

    ContactFact become(ContactTransition transition, LocalDate today) {
        var before = state;
        state = transition.from(before);
        changedOn = today;
        if (state == ContactState.ERASED) {
            name = null;
            address = null;
            about = null;
        }
        return new ContactFact(
                id,
                "feedback-contact."
                        + switch (transition) {
                            case CONSENT -> "consented";
                            case WITHDRAW -> "withdrawn";
                            case ERASE -> "erased";
                        },
                before,
                state);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public @Nullable String name() {
        return name;
    }

    /** Where they are written to; null where they were erased. */
    public @Nullable String address() {
        return address;
    }

    /** What they said it about; null where that is not told. */
    public @Nullable String about() {
        return about;
    }

    public LocalDate offeredOn() {
        return offeredOn;
    }

    public ContactState state() {
        return state;
    }

    public LocalDate changedOn() {
        return changedOn;
    }
}
