package org.dueregard.actionplan.body;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.post.Term;
import org.jspecify.annotations.Nullable;

/** A post or an outside organisation that sits on a body. */
@Entity
@Table(name = "membership")
public class Membership {
    @Id private UUID id;

    private @Nullable String post;
    private @Nullable String organisation;

    @Enumerated(EnumType.STRING)
    private MemberCapacity capacity;

    @Embedded private Term term;

    protected Membership() {}

    Membership(UUID id, NewMember member) {
        this.id = id;
        this.post = member.post();
        this.organisation = member.organisation();
        this.capacity = member.capacity();
        this.term = member.term();
    }

    void end(LocalDate lastDay) {
        term = term.endingOn(lastDay);
    }

    boolean sitsAs(NewMember member) {
        return java.util.Objects.equals(post, member.post())
                && java.util.Objects.equals(organisation, member.organisation())
                && capacity == member.capacity()
                && term.overlaps(member.term());
    }

    public UUID id() {
        return id;
    }

    /** The post that sits; null for an outside organisation. */
    public @Nullable String post() {
        return post;
    }

    /** The outside organisation; null for a post. */
    public @Nullable String organisation() {
        return organisation;
    }

    public MemberCapacity capacity() {
        return capacity;
    }

    public Term term() {
        return term;
    }
}
