package org.dueregard.eia.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dueregard.eia.characteristic.Catalogue;
import org.dueregard.eia.characteristic.Characteristic;

/** A duty, and for which characteristics of an assessment it holds. */
public record ApplicableDuties(Duty duty, List<String> characteristics) {
    /** Those of a register that hold on a day for at least one of the characteristics. */
    public static List<ApplicableDuties> of(
            DutyRegister register,
            Catalogue catalogue,
            Collection<String> characteristics,
            LocalDate day) {
        var concerned =
                catalogue.characteristics().stream()
                        .filter(each -> characteristics.contains(each.code()))
                        .toList();
        return register.duties().stream()
                .filter(duty -> duty.heldOn(day))
                .map(
                        duty ->
                                new ApplicableDuties(
                                        duty,
                                        concerned.stream()
                                                .filter(duty::holdsFor)
                                                .map(Characteristic::code)
                                                .toList()))
                .filter(applicable -> !applicable.characteristics().isEmpty())
                .toList();
    }
}
