package org.dueregard.gateway.published;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /**
     * A page of releases and one of reports, each from where it is asked to begin; the first one
     * where that is no place in the list.
     */
    public Uni<Published> page(@Nullable String releasesAfter, @Nullable String reportsAfter) {
        return Uni.combine()
                .all()
                .unis(
                        orMissing(from(releasesAfter, after -> monitoring.releases(after, ROWS))),
                        orMissing(from(reportsAfter, after -> monitoring.reports(after, ROWS))),
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
                .onFailure(failure -> isRefused(failure, NOT_FOUND, BAD_REQUEST))
                .recoverWithItem(Optional.empty());
    }

    /** What begins where no page of the list does, such as after an old link, begins anew. */
    private static <T> Uni<Listing<T>> from(
            @Nullable String after, Function<@Nullable String, Uni<Listing<T>>> list) {
        return list.apply(after)
                .onFailure(failure -> after != null && isRefused(failure, BAD_REQUEST))
                .recoverWithUni(() -> list.apply(null));
    }

    private static boolean isRefused(Throwable failure, Integer... statuses) {
        return failure instanceof WebApplicationException answered
                && List.of(statuses).contains(answered.getResponse().getStatus());
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
