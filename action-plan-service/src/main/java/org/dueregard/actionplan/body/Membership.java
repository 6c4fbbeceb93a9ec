package org.dueregard.actionplan.body;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.actionplan.post.Term;
import org.jspecify.annotations.Nullable;

/** A post, an outside organisation or another body that sits on a body. */
@Entity
@Table(name = "membership")
public class Membership {
    @Id private UUID id;
    private @Nullable String post;
    private @Nullable String organisation;
    private @Nullable String sittingBody;

    @Enumerated(EnumType.STRING)
    private MemberCapacity capacity;

    @Embedded private Term term;

    protected Membership() {}

    Membership(UUID id, NewMember member) {
        this.id = id;
        this.post = member.post();
        this.organisation = member.organisation();
        this.sittingBody = member.body();
        this.capacity = member.capacity();
        this.term = member.term();
    }

    void end(LocalDate lastDay) {
        term = term.endingOn(lastDay);
    }

    boolean sitsAs(NewMember member) {
        return Objects.equals(post, member.post())
                && Objects.equals(organisation, member.organisation())
                && Objects.equals(sittingBody, member.body())
                && capacity == member.capacity()
                && term.overlaps(member.term());
    }

    boolean sitsAs(MemberCapacity asked, LocalDate day) {
        return capacity == asked && term.includes(day);
    }

    public UUID id() {
        return id;
    }

    /** The post that sits; null for others. */
    public @Nullable String post() {
        return post;
    }

    /** The outside organisation; null for others. */
    public @Nullable String organisation() {
        return organisation;
    }

    /** The body that sits on this one; null for others. */
    public @Nullable String body() {
        return sittingBody;
    }

    public MemberCapacity capacity() {
        return capacity;
    }

    public Term term() {
        return term;
    }
}
