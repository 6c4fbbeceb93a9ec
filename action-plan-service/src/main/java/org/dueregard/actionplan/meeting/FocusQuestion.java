package org.dueregard.actionplan.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A question that members are asked to discuss, with what they answer and what follows. */
@Entity
@Table(name = "focus_question")
public class FocusQuestion {
    @Id private UUID id;
    private int number;
    private String question;
    private @Nullable String answer;
    private @Nullable LocalDate answeredOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(
            name = "focus_question_action",
            joinColumns = @JoinColumn(name = "question_id"))
    @Column(name = "action_id")
    private Set<UUID> actions = new HashSet<>();

    protected FocusQuestion() {}

    FocusQuestion(int number, String question) {
        this.id = Ids.next();
        this.number = number;
        this.question = question;
    }

    void answer(String words, Collection<UUID> resulting, LocalDate day) {
        answer = words;
        answeredOn = day;
        actions.retainAll(Set.copyOf(resulting));
        actions.addAll(resulting);
    }

    /** As the audit keeps it. */
    public record State(int number, String question, @Nullable String answer, List<UUID> actions) {}

    State state() {
        return new State(number, question, answer, actions());
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public String question() {
        return question;
    }

    /** Null while it is not answered. */
    public @Nullable String answer() {
        return answer;
    }

    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }

    /** Actions that the answer led to. */
    public List<UUID> actions() {
        return actions.stream().sorted().toList();
    }
}
