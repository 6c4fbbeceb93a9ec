package org.dueregard.actionplan.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What drives an objective from outside: a theme of somebody else's scheme (report 12 of 2008, R3).
 */
@Embeddable
public record Driver(
        @Column(name = "driver_scheme") String scheme,
        @Column(name = "driver_theme") String theme) {}
