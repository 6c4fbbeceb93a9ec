package org.dueregard.actionplan.report;

import java.time.LocalDate;
import org.dueregard.platform.document.Document;

/** Makes one report; {@link Reports} finds it by its name. */
interface ReportMaker {
    ReportName name();

    Document make(Scope scope, LocalDate today);
}
