package org.dueregard.actionplan.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What the post said to it, accepting or rejecting it, with its reasons. */
@Embeddable
record Answer(@Column(name = "response") String reasons, LocalDate respondedOn) {}
