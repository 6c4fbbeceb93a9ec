package org.dueregard.actionplan.scheme;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** An edition of a plan that the scheme has as an attachment: that one, and no later one. */
@Embeddable
public record Attachment(int number, String planCode, int edition, LocalDate attachedOn) {}
