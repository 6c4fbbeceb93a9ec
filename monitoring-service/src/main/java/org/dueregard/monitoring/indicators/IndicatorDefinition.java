package org.dueregard.monitoring.indicators;

import java.util.List;
import org.dueregard.monitoring.cells.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A version of an indicator.
 *
 * @param characteristic the protected characteristic that it looks at
 * @param dimension the dimension of the dataset's cells that tells the groups
 * @param mapping from the codes of the dimension to the groups; null where the codes are the groups
 * @param classification the classification that the groups belong to
 * @param numerator conditions that an event meets
 * @param per the rate is per so many: 1,000 residents, 100 searches
 * @param level confidence level of every interval
 * @param alertGroups groups for which a disparity is drawn; the others are shown only
 * @param alertUnits units for which a disparity is drawn
 * @param accountablePost the post that answers for it where no assessment names another
 */
public record IndicatorDefinition(
        String indicator,
        int version,
        String title,
        String rateTitle,
        String characteristic,
        String dataset,
        int datasetVersion,
        Model model,
        String dimension,
        @Nullable String mapping,
        String classification,
        List<Condition> numerator,
        Denominator denominator,
        int per,
        double level,
        String comparator,
        List<String> alertGroups,
        List<String> alertUnits,
        Threshold threshold,
        String accountablePost,
        List<String> caveats) {}
