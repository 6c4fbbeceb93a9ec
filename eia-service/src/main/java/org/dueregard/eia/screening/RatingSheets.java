package org.dueregard.eia.screening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;

/** The sheets of all panels. */
@ApplicationScoped
public class RatingSheets implements PanacheRepositoryBase<RatingSheet, UUID> {
    public RatingSheet require(UUID screeningId, UUID id) {
        return findByIdOptional(id)
                .filter(sheet -> sheet.screeningId().equals(screeningId))
                .orElseThrow(() -> DomainException.notFound("rating sheet", id));
    }

    public List<RatingSheet> of(UUID screeningId) {
        return list("screeningId = ?1 order by id", screeningId);
    }

    public Optional<RatingSheet> of(UUID screeningId, Person person) {
        return find("screeningId = ?1 and person = ?2", screeningId, person.sub())
                .firstResultOptional();
    }

    /** Until the panel has finished, a person sees only their own sheet. */
    public List<RatingSheet> shownTo(Person person, Screening screening) {
        return of(screening.id()).stream()
                .filter(
                        sheet ->
                                screening.state() != ScreeningState.OPEN
                                        || sheet.person().equals(person.sub()))
                .toList();
    }

    public int countOf(UUID screeningId) {
        return (int) count("screeningId", screeningId);
    }
}
