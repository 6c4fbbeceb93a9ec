package org.dueregard.actionplan.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.hibernate.annotations.Immutable;

/** A plan judged by its aims; it never changes. */
@Entity
@Immutable
@Table(name = "plan_evaluation")
public class Evaluation {
    @Id private UUID id;
    private String planCode;

    @Enumerated(EnumType.STRING)
    private Likelihood likelihood;

    private LocalDate evaluatedOn;
    private String findings;
    private String evaluator;
    private Instant recordedAt;

    protected Evaluation() {}

    Evaluation(String plan, NewEvaluation asked, Person by, Instant at) {
        this.id = Ids.next();
        this.planCode = plan;
        this.likelihood = asked.likelihood();
        this.evaluatedOn = asked.evaluatedOn();
        this.findings = asked.findings();
        this.evaluator = by.sub();
        this.recordedAt = at;
    }

    EvaluationFact recorded() {
        return new EvaluationFact(
                planCode, id, new NewEvaluation(likelihood, evaluatedOn, findings));
    }

    public UUID id() {
        return id;
    }

    public String plan() {
        return planCode;
    }

    public Likelihood likelihood() {
        return likelihood;
    }

    public LocalDate evaluatedOn() {
        return evaluatedOn;
    }

    public String findings() {
        return findings;
    }

    public Person evaluator() {
        return new Person(evaluator);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
