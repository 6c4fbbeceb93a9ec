package org.dueregard.eia.duty;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dueregard.platform.problem.DomainException;

/** One version of the register; its duties stand in alphabetical order, always. */
public record DutyRegister(int version, Instant recordedAt, String reason, List<Duty> duties) {
    public DutyRegister {
        duties =
                duties.stream()
                        .sorted(Comparator.comparing(Duty::title).thenComparing(Duty::code))
                        .toList();
    }

    public Optional<Duty> find(String code) {
        return duties.stream().filter(duty -> duty.code().equals(code)).findFirst();
    }

    public Duty require(String code) {
        return find(code).orElseThrow(() -> DomainException.notFound("duty", code));
    }
}
