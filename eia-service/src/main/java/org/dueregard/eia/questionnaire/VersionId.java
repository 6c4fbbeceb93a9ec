package org.dueregard.eia.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Which version of which questionnaire. */
@Embeddable
public record VersionId(String code, @Column(name = "version") int number)
        implements Serializable {}
