package org.dueregard.actionplan.matter;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Finds matters with whoever keeps them. */
@ApplicationScoped
public class MatterRegister {
    private final List<MatterKeeper> keepers;

    MatterRegister(@All List<MatterKeeper> keepers) {
        this.keepers = keepers;
    }

    /** Empty where there is none, or where another service keeps it. */
    public Optional<KnownMatter> find(Matter matter) {
        return keepers.stream()
                .filter(each -> each.type() == matter.type())
                .flatMap(each -> each.matter(matter.id()).stream())
                .findFirst();
    }

    /** A violation unless there is such a matter; what is kept elsewhere is taken as given. */
    public List<Violation> unlessKnown(@Nullable Matter matter, String pointer) {
        return matter == null || matter.type().isKeptElsewhere() || find(matter).isPresent()
                ? List.of()
                : List.of(
                        Violation.at(
                                pointer + "/id",
                                "There is no " + matter.type() + " " + matter.id() + "."));
    }
}
