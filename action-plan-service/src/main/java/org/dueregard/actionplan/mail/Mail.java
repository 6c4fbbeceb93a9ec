package org.dueregard.actionplan.mail;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.jspecify.annotations.Nullable;

/** A letter on its way. Once it is delivered, its address and its words are gone from here. */
@Entity
@Table(name = "mail")
public class Mail {
    @Id private UUID id;
    @Version private long version;
    private String letterKey;
    private @Nullable String recipient;
    private @Nullable String subject;
    private @Nullable String plainText;
    private @Nullable String html;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int tries;

    /** While an attempt is under way: when it counts as lost. */
    private @Nullable Instant nextTryAt;

    private @Nullable String lastFault;
    private Instant queuedAt;
    private @Nullable Instant settledAt;

    @ElementCollection
    @CollectionTable(name = "mail_enclosure", joinColumns = @JoinColumn(name = "mail_id"))
    @OrderColumn(name = "number")
    private List<Enclosure> enclosures = new ArrayList<>();

    protected Mail() {}

    Mail(Letter letter, Instant at) {
        this.id = Ids.next();
        this.letterKey = letter.key();
        this.recipient = letter.to();
        this.subject = letter.subject();
        this.plainText = letter.text();
        this.html = letter.html();
        this.enclosures.addAll(letter.enclosures());
        this.state = MailState.QUEUED;
        this.nextTryAt = at;
        this.queuedAt = at;
    }

    /** An attempt begins; nobody else begins one until then. */
    Letter attempt(Instant until) {
        tries++;
        nextTryAt = until;
        return new Letter(
                letterKey,
                Objects.requireNonNull(recipient),
                Objects.requireNonNull(subject),
                Objects.requireNonNull(plainText),
                Objects.requireNonNull(html),
                enclosures);
    }

    /** The mail server has taken it. */
    void send(Instant at) {
        become(MailTransition.SEND, at);
        recipient = null;
        subject = null;
        plainText = null;
        html = null;
        enclosures.clear();
        lastFault = null;
    }

    /** The mail server takes it never. */
    MailFact refuse(String fault, Instant at) {
        become(MailTransition.REFUSE, at);
        lastFault = fault;
        return new MailFact(id, "mail.refused", letterKey, fault);
    }

    /** The attempt came to nothing; the next one waits so long. */
    void postpone(String fault, Duration pause, Instant at) {
        nextTryAt = at.plus(pause);
        lastFault = fault;
    }

    /** An administrator lets it try again. */
    MailFact tryAgain(Instant at) {
        become(MailTransition.TRY_AGAIN, at);
        nextTryAt = at;
        tries = 0;
        return new MailFact(id, "mail.tried-again", letterKey, lastFault);
    }

    private void become(MailTransition transition, Instant at) {
        state = transition.from(state);
        var settled = state != MailState.QUEUED;
        settledAt = settled ? at : null;
        nextTryAt = settled ? null : at;
    }

    public UUID id() {
        return id;
    }

    public String key() {
        return letterKey;
    }

    public MailState state() {
        return state;
    }

    public int tries() {
        return tries;
    }

    public @Nullable String lastFault() {
        return lastFault;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    public @Nullable Instant nextTryAt() {
        return nextTryAt;
    }
}
