package org.dueregard.eia.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Objects;
import org.dueregard.platform.caller.Caller;

/** All who want to hear what happens to subjects. */
@ApplicationScoped
class SubjectListeners {
    private final Instance<SubjectListener> all;

    SubjectListeners(Instance<SubjectListener> all) {
        this.all = all;
    }

    void withdrawn(Subject subject, String reason, Caller by) {
        all.forEach(listener -> listener.withdrawn(subject.snapshot(), reason, by));
    }

    /** Tells only of what changes the thing that was assessed, not of who looks after it. */
    void amended(Subject subject, Particulars before, Caller by) {
        var now = subject.particulars();
        if (!Objects.equals(before.title(), now.title())
                || !Objects.equals(before.purpose(), now.purpose())
                || !Objects.equals(before.unit(), now.unit())) {
            all.forEach(
                    listener -> listener.rewritten(subject.snapshot(), subject.version() + 1, by));
        }
    }
}
