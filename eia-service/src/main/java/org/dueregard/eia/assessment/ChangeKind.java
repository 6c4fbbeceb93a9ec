package org.dueregard.eia.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the assessment is about: something new, a change, or what is there already. */
@Schema(name = "EiaChangeKind")
public enum ChangeKind {
    NEW,
    CHANGED,
    UNCHANGED
}
