package org.dueregard.gateway.overview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Joins the public lists of the services. */
@ApplicationScoped
public class Overviews {
    private static final Logger LOG = Logger.getLogger(Overviews.class);
    private static final int ROWS = 50;

    private final EiaService eia;
    private final ActionPlanService actionPlan;
    private final MonitoringService monitoring;

    private record Answered<T>(Listing<T> listing, boolean missing) {}

    @Inject
    public Overviews(
            @RestClient EiaService eia,
            @RestClient ActionPlanService actionPlan,
            @RestClient MonitoringService monitoring) {
        this.eia = eia;
        this.actionPlan = actionPlan;
        this.monitoring = monitoring;
    }

    public Uni<Overview> now() {
        return Uni.combine()
                .all()
                .unis(
                        orMissing("eia", eia.reviewsDue(ROWS)),
                        orMissing("action-plan", actionPlan.openActions(ROWS)),
                        orMissing("monitoring", monitoring.openDisparities(ROWS)))
                .with(Overviews::join);
    }

    private static <T> Uni<Answered<T>> orMissing(String service, Uni<Listing<T>> listing) {
        return listing.map(answer -> new Answered<>(answer, false))
                .onFailure()
                .recoverWithItem(
                        failure -> {
                            LOG.warnf("The overview lacks %s: %s", service, failure);
                            return new Answered<>(Listing.none(), true);
                        });
    }

    private static Overview join(
            Answered<ReviewDue> reviews,
            Answered<OpenAction> actions,
            Answered<OpenDisparity> disparities) {
        return new Overview(
                reviews.listing().shown(),
                actions.listing().shown(),
                disparities.listing().shown(),
                names(
                        "reviewsDue", reviews.listing().next() != null,
                        "openActions", actions.listing().next() != null,
                        "openDisparities", disparities.listing().next() != null),
                names(
                        "eia", reviews.missing(),
                        "action-plan", actions.missing(),
                        "monitoring", disparities.missing()));
    }

    private static List<String> names(
            String first, boolean one, String second, boolean two, String third, boolean three) {
        var names = new ArrayList<String>();
        if (one) {
            names.add(first);
        }
        if (two) {
            names.add(second);
        }
        if (three) {
            names.add(third);
        }
        return List.copyOf(names);
    }
}
