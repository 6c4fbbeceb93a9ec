package org.dueregard.actionplan.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every annual report, corrected ones too. */
@ApplicationScoped
public class AnnualReports implements PanacheRepositoryBase<AnnualReport, AnnualReport.Key> {
    public AnnualReport require(String scheme, int startYear, int number) {
        return findByIdOptional(new AnnualReport.Key(scheme, startYear, number))
                .orElseThrow(
                        () ->
                                DomainException.notFound(
                                        "annual report", scheme + "/" + startYear + "/" + number));
    }

    /** The present one of the year. */
    public AnnualReport requireLatest(String scheme, int startYear) {
        return latest(scheme, startYear)
                .orElseThrow(
                        () -> DomainException.notFound("annual report", scheme + "/" + startYear));
    }

    Optional<AnnualReport> latest(String scheme, int startYear) {
        return find(
                        "key.schemeCode = ?1 and key.startYear = ?2 order by key.number desc",
                        scheme,
                        startYear)
                .firstResultOptional();
    }

    /** In the order of schemes, years and numbers. */
    public List<AnnualReport> page(AnnualReport.@Nullable Key after, int rows) {
        var key = after == null ? new AnnualReport.Key("", 0, 0) : after;
        return find(
                        "key.schemeCode > ?1 or (key.schemeCode = ?1 and (key.startYear > ?2"
                                + " or (key.startYear = ?2 and key.number > ?3)))"
                                + " order by key.schemeCode, key.startYear, key.number",
                        key.schemeCode(),
                        key.startYear(),
                        key.number())
                .range(0, rows - 1)
                .list();
    }
}
