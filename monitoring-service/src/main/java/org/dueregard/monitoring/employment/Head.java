package org.dueregard.monitoring.employment;

import static org.dueregard.monitoring.employment.Head.Count.AMONG;
import static org.dueregard.monitoring.employment.Head.Count.EVENTS;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What employment monitoring counts by racial group: actions 9 and 10 of the scheme of 2002. Its
 * text skips (c), grievance, which the Order has.
 */
@Schema(name = "MonitoringEmploymentHead")
public enum Head {
    STAFF_IN_POST(
            "Staff in post",
            "action 9 (a)",
            "on the last day of the year",
            EVENTS,
            List.of("WORKFORCE-SHARE-OFFICERS", "WORKFORCE-SHARE-STAFF"),
            true),
    APPLICANTS_EMPLOYMENT(
            "Applicants for employment",
            "action 9 (b)",
            "whose application was decided",
            AMONG,
            List.of("RECRUITMENT-ETHNICITY"),
            false),
    APPLICANTS_TRAINING(
            "Applicants for training",
            "action 9 (b)",
            "whose application was decided",
            AMONG,
            List.of("TRAINING-ACCESS-ETHNICITY"),
            false),
    APPLICANTS_PROMOTION(
            "Applicants for promotion",
            "action 9 (b)",
            "whose application was decided",
            AMONG,
            List.of("PROMOTION-ETHNICITY"),
            false),
    TRAINING_RECEIVED(
            "Those who received training",
            "action 10 (a)",
            "and completed it",
            EVENTS,
            List.of("TRAINING-COMPLETED-ETHNICITY"),
            false),
    PERFORMANCE_BENEFIT(
            "Those who benefited from performance assessment",
            "action 10 (b)",
            "as the assessment records it",
            EVENTS,
            List.of("PERFORMANCE-BENEFIT-ETHNICITY"),
            false),
    PERFORMANCE_DETRIMENT(
            "Those who suffered detriment from performance assessment",
            "action 10 (b)",
            "as the assessment records it",
            EVENTS,
            List.of("PERFORMANCE-DETRIMENT-ETHNICITY"),
            false),
    GRIEVANCE(
            "Those involved in grievance procedures",
            "SI 2001/3458, article 5(2)(b)(iii); the scheme's text skips it",
            "whose grievance was decided",
            AMONG,
            List.of("GRIEVANCE-UPHELD-ETHNICITY"),
            false),
    DISCIPLINE(
            "Those subject to disciplinary procedures",
            "action 10 (d)",
            "whatever came of it",
            AMONG,
            List.of("DISCIPLINE-SANCTION-ETHNICITY"),
            false),
    LEAVERS(
            "Those who ceased employment",
            "action 10 (e)",
            "for whatever reason",
            AMONG,
            List.of("LEAVING-RESIGNATION-ETHNICITY"),
            false);

    /** Which count of the released figures it is. */
    enum Count {
        EVENTS,
        AMONG
    }

    private final String title;
    private final String source;
    private final String who;
    private final Count count;
    private final List<String> indicators;
    private final boolean onADay;

    Head(
            String title,
            String source,
            String who,
            Count count,
            List<String> indicators,
            boolean onADay) {
        this.title = title;
        this.source = source;
        this.who = who;
        this.count = count;
        this.indicators = indicators;
        this.onADay = onADay;
    }

    public String title() {
        return title;
    }

    /** Which duty asks for it. */
    public String source() {
        return source;
    }

    /** Which of them are counted. */
    public String who() {
        return who;
    }

    Count count() {
        return count;
    }

    /** The indicators whose released figures hold the counts. */
    public List<String> indicators() {
        return indicators;
    }

    /** Whether people are counted on a day; months of such counts are not added up. */
    boolean isOnADay() {
        return onADay;
    }
}
