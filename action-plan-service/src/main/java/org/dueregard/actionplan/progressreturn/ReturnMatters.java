package org.dueregard.actionplan.progressreturn;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.dueregard.actionplan.matter.KnownMatter;
import org.dueregard.actionplan.matter.Matter;
import org.dueregard.actionplan.matter.MatterKeeper;
import org.dueregard.actionplan.matter.MatterType;

/** Progress returns as meetings know them. */
@ApplicationScoped
class ReturnMatters implements MatterKeeper {
    private final ProgressReturns returns;

    ReturnMatters(ProgressReturns returns) {
        this.returns = returns;
    }

    @Override
    public MatterType type() {
        return MatterType.PROGRESS_RETURN;
    }

    @Override
    public Optional<KnownMatter> matter(String id) {
        return Matter.uuid(id)
                .flatMap(returns::findByIdOptional)
                .map(
                        each ->
                                new KnownMatter(
                                        "Return of " + each.group() + " to " + each.periodTo(),
                                        null));
    }
}
