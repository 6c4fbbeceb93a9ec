package org.dueregard.actionplan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.action.Filing;
import org.dueregard.actionplan.action.Filing.Filed;
import org.dueregard.actionplan.action.Filing.Refiled;
import org.dueregard.actionplan.exchange.RowCheck.Checked;
import org.dueregard.actionplan.exchange.RowCheck.Effect;
import org.dueregard.actionplan.plan.Carrying;
import org.dueregard.actionplan.plan.Place;
import org.dueregard.actionplan.plan.Placing;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;

/** Does what sound rows ask for, some rows at a time. */
@ApplicationScoped
class RowWriting {
    private final Actions actions;
    private final Filing filing;
    private final Placing placing;
    private final Carrying carrying;

    RowWriting(Actions actions, Filing filing, Placing placing, Carrying carrying) {
        this.actions = actions;
        this.filing = filing;
        this.placing = placing;
        this.carrying = carrying;
    }

    /**
     * Writes some rows at once.
     *
     * @return the id of each row's action, by what the row calls it
     */
    Map<String, UUID> write(List<Checked> some, Caller by) {
        var ids = new HashMap<String, UUID>();
        for (var each : some) {
            if (each.action() != null) {
                ids.put(each.row().reference(), each.action());
            }
        }
        var fresh = of(some, Effect.DRAFTED);
        var changed = of(some, Effect.CHANGED);
        ids.putAll(draft(fresh, by));
        change(changed, by);
        link(Stream.concat(fresh.stream(), changed.stream()).toList(), ids, by);
        return ids;
    }

    private static List<Checked> of(List<Checked> some, Effect effect) {
        return some.stream().filter(each -> each.effect() == effect).toList();
    }

    private Map<String, UUID> draft(List<Checked> some, Caller by) {
        var drafts = filing.draft(some.stream().map(RowWriting::filed).toList(), by).iterator();
        var ids = new HashMap<String, UUID>();
        some.forEach(each -> ids.put(each.row().reference(), drafts.next().id()));
        return ids;
    }

    private static Filed filed(Checked checked) {
        var row = checked.row();
        return new Filed(
                row.reference(), row.outline(), row.origin(), RowCheck.added(row.milestones()));
    }

    private void change(List<Checked> some, Caller by) {
        // All of them at once, and not each when its turn comes.
        actions.knownBy(some.stream().map(Checked::action).filter(Objects::nonNull).toList());
        filing.redraft(some.stream().map(this::refiled).toList(), by);
    }

    private Refiled refiled(Checked checked) {
        var row = checked.row();
        var action = actions.require(Objects.requireNonNull(checked.action()));
        var added = RowCheck.added(RowCheck.newMilestones(row, action));
        return new Refiled(action, row.outline(), added, reason(row));
    }

    /** Each initiative gets all of its actions at once. */
    private void link(List<Checked> some, Map<String, UUID> ids, Caller by) {
        var placed = new LinkedHashMap<Place, List<UUID>>();
        for (var each : some) {
            var action = Objects.requireNonNull(ids.get(each.row().reference()));
            for (var placement : each.row().initiatives()) {
                placed.computeIfAbsent(placement.place(), _ -> new ArrayList<>()).add(action);
            }
        }
        placing.place(placed, by);
    }

    /** Links the row's initiatives to those that they repeat. */
    void repeat(ActionRow row, Caller by) {
        for (var placement : row.initiatives()) {
            if (placement.sameAs() == null) {
                continue;
            }
            var one = placing.find(placement.place()).orElseThrow();
            var first = placing.find(new Place(placement.plan(), placement.sameAs())).orElseThrow();
            if (!first.id().equals(one.sameAs())) {
                carrying.repeat(
                        placement.plan(),
                        one.id(),
                        first.id(),
                        reason(row),
                        new ExpectedVersion(one.version()),
                        by);
            }
        }
    }

    static String reason(ActionRow row) {
        return "Imported from a file, line " + row.line() + ".";
    }
}
