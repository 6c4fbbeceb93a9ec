package org.dueregard.actionplan.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Everybody who gave feedback. */
@ApplicationScoped
public class FeedbackContacts implements PanacheRepositoryBase<FeedbackContact, UUID> {
    public FeedbackContact require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> DomainException.notFound("feedback contact", id));
    }

    /** The same, in the version that the caller has seen. */
    FeedbackContact require(UUID id, ExpectedVersion expected) {
        var contact = require(id);
        expected.requireSameAs(contact.version());
        return contact;
    }

    boolean has(String address) {
        return count("lower(address) = ?1", address.toLowerCase(Locale.ROOT)) > 0;
    }

    /** Those who may be written to and have no copy of that year's report. */
    List<FeedbackContact> without(String scheme, int startYear) {
        return list(
                "from FeedbackContact f where f.state = ?1 and not exists (select 1 from ReportCopy c"
                        + " where c.contactId = f.id and c.schemeCode = ?2 and c.startYear = ?3)"
                        + " order by f.id",
                ContactState.CONSENTED,
                scheme,
                startYear);
    }

    public List<FeedbackContact> page(
            @Nullable ContactState state, @Nullable UUID after, int rows) {
        var first = after == null ? new UUID(0, 0) : after;
        return (state == null
                        ? find("id > ?1 order by id", first)
                        : find("id > ?1 and state = ?2 order by id", first, state))
                .range(0, rows - 1)
                .list();
    }
}
