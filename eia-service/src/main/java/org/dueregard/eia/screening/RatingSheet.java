package org.dueregard.eia.screening;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dueregard.eia.questionnaire.Answer;
import org.dueregard.platform.caller.Person;

/** How one member of a panel rates each characteristic. */
@Entity
public class RatingSheet {
    @Id private UUID id;
    @Version private long version;
    private int changes;
    private UUID screeningId;
    private String person;
    private Instant ratedAt;

    @ElementCollection
    @CollectionTable(name = "rating", joinColumns = @JoinColumn(name = "sheet_id"))
    @MapKeyColumn(name = "characteristic")
    private Map<String, Answer> answers = new HashMap<>();

    protected RatingSheet() {}

    public RatingSheet(UUID id, UUID screeningId, Person person, Instant at) {
        this.id = id;
        this.screeningId = screeningId;
        this.person = person.sub();
        this.ratedAt = at;
    }

    ScreeningFact.Rated rate(Map<String, Answer> given, Instant at) {
        var before = answers();
        answers.keySet().retainAll(given.keySet());
        given.forEach(
                (code, answer) -> {
                    if (!answer.equals(answers.get(code))) {
                        answers.put(code, answer);
                    }
                });
        ratedAt = at;
        changes++;
        return new ScreeningFact.Rated(screeningId, id, before, answers());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID screeningId() {
        return screeningId;
    }

    public String person() {
        return person;
    }

    public Instant ratedAt() {
        return ratedAt;
    }

    /** By code of characteristic, alphabetically. */
    public Map<String, Answer> answers() {
        return new TreeMap<>(answers);
    }
}
