package org.dueregard.actionplan.instruction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that was found at units. */
@ApplicationScoped
public class ComplianceChecks implements PanacheRepositoryBase<ComplianceCheck, UUID> {
    /** A page in the order in which they were recorded. */
    public List<ComplianceCheck> page(
            String instruction, @Nullable String unit, @Nullable UUID after, int rows) {
        var conditions = new ArrayList<String>(List.of("instructionCode = :instruction"));
        var values = new HashMap<String, Object>(Map.of("instruction", instruction));
        if (unit != null) {
            conditions.add("unitCode = :unit");
            values.put("unit", unit);
        }
        if (after != null) {
            conditions.add("id > :after");
            values.put("after", after);
        }
        return find("where " + String.join(" and ", conditions) + " order by id", values)
                .range(0, rows - 1)
                .list();
    }
}
