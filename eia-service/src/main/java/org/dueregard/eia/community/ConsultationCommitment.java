package org.dueregard.eia.community;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import org.dueregard.platform.caller.Person;

/**
 * A promise to consult a community before a decision that meets it. Promises are data: a new one
 * needs no code, and each assessment that names the community is held to it.
 */
@Entity
public class ConsultationCommitment {
    @Id private String code;
    private String community;
    private String source;
    private String madeBy;
    private Instant madeAt;

    protected ConsultationCommitment() {}

    ConsultationCommitment(String code, String community, String source, Person by, Instant at) {
        this.code = code;
        this.community = community;
        this.source = source;
        this.madeBy = by.sub();
        this.madeAt = at;
    }

    CommunityFact made() {
        return new CommunityFact.CommitmentMade(code, community, source);
    }

    public Promise promise() {
        return new Promise(code, community, source);
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** What the rules look at. */
    public record Promise(String code, String community, String source) {
        /** Whether the words name this community, by its name or its code. */
        public boolean concerns(String words) {
            var asked = words.strip().toLowerCase(Locale.ROOT);
            return asked.equals(community.toLowerCase(Locale.ROOT))
                    || asked.equals(code.toLowerCase(Locale.ROOT));
        }
    }
}
