package org.dueregard.eia.characteristic;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One version of the reference data; its characteristics stand in alphabetical order, always. */
public record Catalogue(
        int version,
        String title,
        LocalDate heldFrom,
        @Nullable LocalDate heldUntil,
        String source,
        List<Characteristic> characteristics) {
    public Catalogue {
        characteristics =
                characteristics.stream()
                        .sorted(Comparator.comparing(Characteristic::name))
                        .toList();
    }

    public Optional<Characteristic> find(String code) {
        return characteristics.stream()
                .filter(characteristic -> characteristic.code().equals(code))
                .findFirst();
    }

    /** Those that a statute names; an assessment answers each of them. */
    public List<Characteristic> statutory() {
        return characteristics.stream().filter(Characteristic::statutory).toList();
    }
}
