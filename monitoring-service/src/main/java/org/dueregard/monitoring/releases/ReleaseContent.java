package org.dueregard.monitoring.releases;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.disclosure.Tabulated;
import org.dueregard.platform.CanonicalJson;
import org.dueregard.platform.document.FrozenJson;
import org.hibernate.annotations.Immutable;

/** What a release says, and every count that it was made of. */
@Entity
@Immutable
@Table(name = "release_content")
class ReleaseContent {
    @Id private UUID release;
    private String content;
    private String counts;

    protected ReleaseContent() {}

    /** As an object, as which it is stored. */
    record Counts(@JsonProperty("tables") List<Tabulated> tables) {}

    ReleaseContent(ReleaseDocument draft, List<Tabulated> tables) {
        this.release = draft.id();
        this.content = CanonicalJson.of(draft).document();
        this.counts = CanonicalJson.of(new Counts(tables)).document();
    }

    ReleaseDocument draft() {
        return FrozenJson.read(content, ReleaseDocument.class);
    }

    /** Every count with what of it is shown; it never leaves the service. */
    List<Tabulated> counts() {
        return FrozenJson.read(counts, Counts.class).tables();
    }
}
