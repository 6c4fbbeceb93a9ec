package org.dueregard.eia.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.platform.problem.DomainException;

/** All checklists; the one with the highest number is answered now. */
@ApplicationScoped
public class AssuranceChecklists implements PanacheRepositoryBase<AssuranceChecklist, Integer> {
    public AssuranceChecklist current() {
        return find("order by number desc")
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound("checklist", "of assurance"));
    }

    public AssuranceChecklist require(int number) {
        return findByIdOptional(number)
                .orElseThrow(() -> DomainException.notFound("checklist", number));
    }

    public List<AssuranceChecklist> after(int number, int most) {
        return find("number > ?1 order by number", number).page(0, most).list();
    }
}
