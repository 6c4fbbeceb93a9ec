package org.dueregard.actionplan.deliverynote;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.matter.MatterType;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every note of every delivery unit. */
@ApplicationScoped
public class DeliveryNotes implements PanacheRepositoryBase<DeliveryNote, UUID> {
    public DeliveryNote require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> DomainException.notFound("delivery note", id));
    }

    /** The same, in the version that the caller has seen. */
    DeliveryNote require(UUID id, ExpectedVersion expected) {
        var note = require(id);
        expected.requireSameAs(note.version());
        return note;
    }

    public List<DeliveryNote> page(
            @Nullable MatterType matterType,
            @Nullable String matterId,
            boolean openOnly,
            @Nullable UUID after,
            int rows) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var values = new HashMap<String, Object>();
        if (matterType != null) {
            conditions.add("matter.type = :matterType");
            values.put("matterType", matterType);
        }
        if (matterId != null) {
            conditions.add("matter.id = :matterId");
            values.put("matterId", matterId);
        }
        if (openOnly) {
            conditions.add("outcome is null");
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
