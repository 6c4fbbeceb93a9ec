package org.dueregard.eia.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.caller.Person;

/** What an assurer checks, each time. A list is published once; another list is another number. */
@Entity
public class AssuranceChecklist {
    @Id private int number;
    private String title;
    private String publishedBy;
    private Instant publishedAt;

    @ElementCollection
    @CollectionTable(
            name = "assurance_checklist_item",
            joinColumns = @JoinColumn(name = "checklist"))
    @OrderColumn(name = "ordinal")
    private List<ChecklistQuestion> questions = new ArrayList<>();

    protected AssuranceChecklist() {}

    AssuranceChecklist(
            int number, String title, List<ChecklistQuestion> questions, Person by, Instant at) {
        this.number = number;
        this.title = title;
        this.publishedBy = by.sub();
        this.publishedAt = at;
        this.questions.addAll(questions);
    }

    /** What the rules of assurance look at. */
    public Asked asked() {
        return new Asked(number, questions.stream().map(ChecklistQuestion::code).toList());
    }

    /** The codes of a list, in its order. */
    public record Asked(int number, List<String> codes) {
        public Asked {
            codes = List.copyOf(codes);
        }
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public List<ChecklistQuestion> questions() {
        return List.copyOf(questions);
    }
}
