package org.dueregard.eia.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** All templates. */
@ApplicationScoped
public class AssessmentTemplates implements PanacheRepositoryBase<AssessmentTemplate, String> {
    public AssessmentTemplate require(String code) {
        return findByIdOptional(code).orElseThrow(() -> DomainException.notFound("template", code));
    }

    public List<AssessmentTemplate> after(@Nullable String code, int most) {
        var query = code == null ? find("order by code") : find("code > ?1 order by code", code);
        return query.page(0, most).list();
    }
}
