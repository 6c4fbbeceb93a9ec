package org.dueregard.actionplan.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One of a population: a unit, a strand, a policy. */
@Embeddable
public record Member(
        @Column(name = "member_code", nullable = false) String code,
        @Column(name = "member_name", nullable = false) String name) {}
