package org.dueregard.eia.characteristic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dueregard.platform.problem.Violation;

/** What a catalogue takes in. */
public final class CatalogueRules {
    private static final String NO_HIERARCHY =
            "Race and Diversity Strategy 2005: no difference stands above another";
    private static final String DUTY = "Equality Act 2010, s. 149";

    private CatalogueRules() {}

    /**
     * A rank or a weight has no place, whoever asks for one.
     *
     * @param at pointer to what was to be ranked or weighed
     */
    public static List<Violation> ofEqualStanding(String at, boolean ranked, boolean weighted) {
        var violations = new ArrayList<Violation>();
        if (ranked) {
            violations.add(
                    Violation.at(
                            at + "/rank",
                            "leave this out; no characteristic ranks above another",
                            NO_HIERARCHY));
        }
        if (weighted) {
            violations.add(
                    Violation.at(
                            at + "/weight",
                            "leave this out; no characteristic weighs more than another",
                            NO_HIERARCHY));
        }
        return violations;
    }

    static List<Violation> ofAdding(NewCharacteristic added, Catalogue present) {
        var violations = new ArrayList<>(ofEqualStanding("", added.ranked(), added.weighted()));
        if (present.find(added.code()).isPresent()) {
            violations.add(
                    Violation.at("/code", "the catalogue has it already; choose another code"));
        }
        if (added.characteristic().statutory() && added.limbs().isEmpty()) {
            violations.add(
                    Violation.at(
                            "/limbs",
                            "say which limbs of the duty hold for what a statute names",
                            DUTY));
        }
        if (!added.characteristic().statutory() && !added.limbs().isEmpty()) {
            violations.add(
                    Violation.at("/limbs", "the duty holds only for what a statute names", DUTY));
        }
        var seen = new HashSet<Limb>();
        for (var i = 0; i < added.limbs().size(); i++) {
            if (!seen.add(added.limbs().get(i).limb())) {
                violations.add(Violation.at("/limbs/" + i + "/limb", "stands once"));
            }
        }
        return violations;
    }
}
