package org.dueregard.actionplan.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.platform.problem.DomainException;

/** How far each import has come. */
@ApplicationScoped
public class ImportProgresses implements PanacheRepositoryBase<ImportProgress, ImportRun> {
    public ImportProgress require(ImportRun run) {
        return findByIdOptional(run)
                .orElseThrow(() -> DomainException.notFound("import", run.key()));
    }
}
