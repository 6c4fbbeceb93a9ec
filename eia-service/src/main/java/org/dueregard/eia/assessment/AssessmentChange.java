package org.dueregard.eia.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That somebody changed an assessment, for whoever has seen it before. */
@Entity
public class AssessmentChange {
    @Id private UUID id;
    private UUID assessmentId;
    private long seenVersion;
    private Instant at;
    private String person;
    private String action;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private List<ContentPart> parts;

    protected AssessmentChange() {}

    AssessmentChange(
            Assessment before, String action, List<ContentPart> parts, Person by, Instant at) {
        this.id = Ids.next();
        this.assessmentId = before.id();
        this.seenVersion = before.version();
        this.at = at;
        this.person = by.sub();
        this.action = action;
        this.parts = List.copyOf(parts);
    }

    /** Where it stands among the changes of its assessment. */
    public record Key(long seenVersion, UUID id) {
        public static Key parse(String text) {
            var slash = text.indexOf('/');
            return new Key(
                    Long.parseLong(text.substring(0, Math.max(slash, 0))),
                    UUID.fromString(text.substring(slash + 1)));
        }

        @Override
        public String toString() {
            return seenVersion + "/" + id;
        }
    }

    public Key key() {
        return new Key(seenVersion, id);
    }

    public long seenVersion() {
        return seenVersion;
    }

    public Instant at() {
        return at;
    }

    public String person() {
        return person;
    }

    public String action() {
        return action;
    }

    public List<ContentPart> parts() {
        return List.copyOf(parts);
    }
}
