package org.dueregard.eia.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who gave a comment, as far as they said; erased by deleting the row. */
@Entity
@Table(name = "public_commenter")
public class Commenter {
    @Id private UUID commentId;
    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String organisation;
    private boolean mayContact;

    protected Commenter() {}

    Commenter(UUID commentId, Given given) {
        this.commentId = commentId;
        this.name = given.name();
        this.email = given.email();
        this.organisation = given.organisation();
        this.mayContact = given.mayContact();
    }

    public @Nullable String name() {
        return name;
    }

    public @Nullable String email() {
        return email;
    }

    public @Nullable String organisation() {
        return organisation;
    }

    public boolean mayContact() {
        return mayContact;
    }
}
