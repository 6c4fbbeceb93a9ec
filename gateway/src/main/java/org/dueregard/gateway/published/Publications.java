package org.dueregard.gateway.published;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.dueregard.gateway.overview.Listing;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads what is published, for its pages. */
@ApplicationScoped
public class Publications {
    private static final Logger LOG = Logger.getLogger(Publications.class);
    private static final int ROWS = 20;
    private static final int YEARS = 50;
    private static final int NOT_FOUND = 404;
    private static final int BAD_REQUEST = 400;

    private final PublishedService monitoring;

    @Inject
    public Publications(@RestClient PublishedService monitoring) {
        this.monitoring = monitoring;
    }

    /** A page of releases and one of reports, each from where it is asked to begin. */
    public Uni<Published> page(@Nullable String releasesAfter, @Nullable String reportsAfter) {
        return Uni.combine()
                .all()
                .unis(
                        orMissing(monitoring.releases(releasesAfter, ROWS)),
                        orMissing(monitoring.reports(reportsAfter, ROWS)),
                        orMissing(monitoring.employmentReports(YEARS)))
                .with(
                        (releases, reports, employment) ->
                                new Published(
                                        releases.map(Listing::shown).orElse(null),
                                        releases.map(Listing::next).orElse(null),
                                        reports.map(Listing::shown).orElse(null),
                                        reports.map(Listing::next).orElse(null),
                                        employment.map(Listing::shown).orElse(null)));
    }

    /** A release; empty where there is none with this id. */
    public Uni<Optional<ReleasePage>> release(String id) {
        return monitoring
                .release(id)
                .map(release -> Optional.ofNullable(ReleasePage.of(id, release)))
                .onFailure(Publications::isNoRelease)
                .recoverWithItem(Optional.empty());
    }

    private static boolean isNoRelease(Throwable failure) {
        return failure instanceof WebApplicationException answered
                && (answered.getResponse().getStatus() == NOT_FOUND
                        || answered.getResponse().getStatus() == BAD_REQUEST);
    }

    private static <T> Uni<Optional<Listing<T>>> orMissing(Uni<Listing<T>> listing) {
        return listing.map(Optional::of)
                .onFailure()
                .recoverWithItem(
                        failure -> {
                            LOG.warnf("The page of what is published lacks a list: %s", failure);
                            return Optional.empty();
                        });
    }
}
