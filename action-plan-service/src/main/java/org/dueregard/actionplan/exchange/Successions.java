package org.dueregard.actionplan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.action.Drafting;
import org.dueregard.actionplan.action.Filing;
import org.dueregard.actionplan.exchange.RowCheck.Checked;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.Violation;

/** Actions of a file that take the place of others, of the same file or of the register. */
@ApplicationScoped
class Successions {
    private final Actions actions;
    private final RegisteredActions register;
    private final Drafting drafting;
    private final Filing filing;

    Successions(Actions actions, RegisteredActions register, Drafting drafting, Filing filing) {
        this.actions = actions;
        this.register = register;
        this.drafting = drafting;
        this.filing = filing;
    }

    /** What keeps an action from giving its place to the one that its row names. */
    List<RowFault> faults(List<Checked> checked, Caller by) {
        var asked = asked(checked);
        if (asked.isEmpty()) {
            return List.of();
        }
        var rows = new HashMap<String, Checked>();
        checked.forEach(each -> rows.put(each.row().reference(), each));
        var known =
                register.present(
                        asked.stream()
                                .flatMap(each -> Stream.of(each.row().reference(), successor(each)))
                                .toList());
        var faults = new ArrayList<RowFault>();
        for (var each : asked) {
            var successor = rows.get(successor(each));
            var there = known.get(successor(each));
            var present = known.get(each.row().reference());
            if (successor == null && there == null) {
                faults.add(fault(each, "There is no action " + successor(each) + "."));
            } else if (successor != null && successor.row().supersededBy() != null) {
                faults.add(fault(each, successor(each) + " is superseded itself."));
            }
            filing
                    .unlessSupersedable(
                            present == null ? null : present.action(),
                            there == null ? null : there.action(),
                            by)
                    .stream()
                    .map(Violation::message)
                    .forEach(why -> faults.add(fault(each, why)));
        }
        return faults;
    }

    /**
     * @param ids of every row's action, by its reference
     */
    void write(List<Checked> checked, Map<String, UUID> ids, Caller by) {
        var asked = asked(checked);
        var others =
                actions.knownAs(asked.stream().map(Successions::successor).toList()).stream()
                        .collect(Collectors.toMap(ActionRow::reference, Function.identity()));
        for (var each : asked) {
            var reference = successor(each);
            var id = Objects.requireNonNull(ids.get(each.row().reference()));
            var action = actions.require(id);
            if (action.supersededBy() == null) {
                drafting.supersede(
                        id,
                        successor(reference, ids, others),
                        RowWriting.reason(each.row()),
                        new ExpectedVersion(action.version()),
                        by);
            }
        }
    }

    private static UUID successor(
            String reference, Map<String, UUID> ids, Map<String, Action> others) {
        var ofFile = ids.get(reference);
        var other = others.get(reference);
        return ofFile != null ? ofFile : other != null ? other.id() : UUID.fromString(reference);
    }

    private static List<Checked> asked(List<Checked> checked) {
        return checked.stream()
                .filter(each -> each.row().supersededBy() != null)
                .filter(each -> each.effect() != RowCheck.Effect.UNCHANGED)
                .toList();
    }

    private static String successor(Checked checked) {
        return Objects.requireNonNull(checked.row().supersededBy());
    }

    private static RowFault fault(Checked checked, String reason) {
        return new RowFault(checked.row().line(), ImportRules.SUPERSEDED_BY, reason);
    }
}
