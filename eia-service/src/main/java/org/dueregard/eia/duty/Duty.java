package org.dueregard.eia.duty;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.characteristic.Characteristic;
import org.jspecify.annotations.Nullable;

/**
 * A duty as one register has it.
 *
 * @param catalogue whose codes its characteristics are
 * @param characteristics in alphabetical order
 * @param everyMonths how often it recurs; null where it holds all the time
 */
public record Duty(
        String code,
        String title,
        DutyKind kind,
        String instrument,
        @Nullable String provision,
        int catalogue,
        List<String> characteristics,
        @Nullable Integer everyMonths,
        LocalDate heldFrom,
        @Nullable LocalDate heldUntil,
        String source) {
    public Duty {
        characteristics = characteristics.stream().sorted().toList();
    }

    public boolean heldOn(LocalDate day) {
        return !day.isBefore(heldFrom) && (heldUntil == null || !day.isAfter(heldUntil));
    }

    /** Whether it holds for a characteristic, under its own name or under the older one. */
    public boolean holdsFor(Characteristic characteristic) {
        return characteristics.contains(characteristic.code())
                || (characteristic.olderStrand() != null
                        && characteristics.contains(characteristic.olderStrand()));
    }
}
