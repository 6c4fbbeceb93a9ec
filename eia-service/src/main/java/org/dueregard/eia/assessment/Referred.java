package org.dueregard.eia.assessment;

import java.util.UUID;

/** A part that its author has given a short name, by which other parts cite it. */
public sealed interface Referred permits Evidence, Engagement, Impact, Mitigation {
    UUID id();

    String ref();
}
