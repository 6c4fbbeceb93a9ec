package org.dueregard.actionplan.action;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One time that a group was consulted about a draft; it is recorded and never changed. */
@Entity
@Immutable
@Table(name = "action_consultation")
public class Consultation {
    @Id private UUID id;
    private String body;
    private LocalDate heldOn;
    private String method;
    private String views;
    private String response;
    private Instant recordedAt;

    protected Consultation() {}

    Consultation(UUID id, NewConsultation said, Instant at) {
        this.id = id;
        this.body = said.body();
        this.heldOn = said.heldOn();
        this.method = said.method();
        this.views = said.views();
        this.response = said.response();
        this.recordedAt = at;
    }

    public UUID id() {
        return id;
    }

    public String body() {
        return body;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String method() {
        return method;
    }

    public String views() {
        return views;
    }

    public String response() {
        return response;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
