package org.dueregard.actionplan.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What money and people an action has, as its owner states it before work begins; an amount may be
 * unknown, the standing may not (report 12 of 2008, section D).
 */
@Embeddable
public record Resources(
        @Column(name = "resource_standing") @Enumerated(EnumType.STRING) ResourceStanding standing,
        @Column(name = "resource_statement") String statement) {}
