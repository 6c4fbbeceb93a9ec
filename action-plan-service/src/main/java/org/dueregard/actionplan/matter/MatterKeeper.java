package org.dueregard.actionplan.matter;

import java.util.Optional;

/** A feature that keeps one kind of matter. */
public interface MatterKeeper {
    MatterType type();

    Optional<KnownMatter> matter(String id);
}
