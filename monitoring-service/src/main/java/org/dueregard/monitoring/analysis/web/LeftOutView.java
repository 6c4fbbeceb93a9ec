package org.dueregard.monitoring.analysis.web;

import org.dueregard.monitoring.analysis.LeftOut;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month that is no point of a chart. */
@Schema(name = "MonitoringMonthLeftOut")
record LeftOutView(@Schema(examples = "2016-06") String period, LeftOut.Why why) {
    static LeftOutView from(LeftOut month) {
        return new LeftOutView(month.month().toString(), month.why());
    }
}
