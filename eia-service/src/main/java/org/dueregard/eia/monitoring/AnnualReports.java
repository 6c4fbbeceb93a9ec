package org.dueregard.eia.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The monitoring reports of all policies. */
@ApplicationScoped
public class AnnualReports implements PanacheRepositoryBase<AnnualReport, String> {

    /** Of a subject or its assessment, in order of what they cover. */
    public List<AnnualReport> of(UUID subject, UUID assessment) {
        return list(
                "policyId = ?1 or eiaId = ?2 order by periodEnd, id",
                subject.toString(),
                assessment.toString());
    }
}
