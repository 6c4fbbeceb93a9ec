package org.dueregard.actionplan.progressreturn;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.platform.problem.DomainException;

/** Every version of the template. */
@ApplicationScoped
public class ReturnTemplates implements PanacheRepositoryBase<ReturnTemplate, Integer> {
    public ReturnTemplate require(int number) {
        return findByIdOptional(number)
                .orElseThrow(() -> DomainException.notFound("version of the template", number));
    }

    /** The version on which returns are made now. */
    public ReturnTemplate present() {
        return find("order by number desc").firstResult();
    }

    public List<ReturnTemplate> pageAfter(int number, int rows) {
        return find("number > ?1 order by number", number).range(0, rows - 1).list();
    }
}
