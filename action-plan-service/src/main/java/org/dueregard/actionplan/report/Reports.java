package org.dueregard.actionplan.report;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.plan.Plans;
import org.dueregard.platform.document.Document;

/** Makes reports as at today. */
@ApplicationScoped
public class Reports {
    private final Map<ReportName, ReportMaker> makers;
    private final Plans plans;
    private final Bodies bodies;
    private final InstantSource clock;

    Reports(@All List<ReportMaker> makers, Plans plans, Bodies bodies, InstantSource clock) {
        this.makers =
                makers.stream().collect(Collectors.toMap(ReportMaker::name, Function.identity()));
        this.plans = plans;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Transactional
    public Document make(ReportName name, Scope scope) {
        if (scope.plan() != null) {
            plans.require(scope.plan());
        }
        if (scope.body() != null) {
            bodies.require(scope.body());
        }
        return Objects.requireNonNull(makers.get(name), name.path())
                .make(scope, LondonDay.of(clock.instant()));
    }
}
