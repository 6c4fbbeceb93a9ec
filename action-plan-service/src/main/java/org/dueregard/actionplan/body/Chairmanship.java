package org.dueregard.actionplan.body;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.post.Term;

/** A post in the chair of a body, from one day to another. */
@Entity
@Table(name = "chairmanship")
public class Chairmanship {
    @Id private UUID id;
    private String post;
    @Embedded private Term term;

    protected Chairmanship() {}

    Chairmanship(UUID id, String post, LocalDate firstDay) {
        this.id = id;
        this.post = post;
        this.term = Term.from(firstDay);
    }

    /** Ends on the day before; on its own first day when another follows on that very day. */
    void endBefore(LocalDate successor) {
        var day = successor.minusDays(1);
        term = term.endingOn(day.isBefore(term.firstDay()) ? term.firstDay() : day);
    }

    public String post() {
        return post;
    }

    public Term term() {
        return term;
    }
}
