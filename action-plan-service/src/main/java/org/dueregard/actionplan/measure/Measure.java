package org.dueregard.actionplan.measure;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.Quarter;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A success measure of a strategy with its target, its values and what verifies them. */
@Entity
@Table(name = "measure")
public class Measure {
    @Id private String code;
    @Version private long version;
    private String title;
    private String strategy;
    private @Nullable String objective;
    private @Nullable String commitment;
    private @Nullable String organisationUnit;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private @Nullable BigDecimal targetValue;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "target_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "target_precision"))
    private @Nullable DueDate targetBy;

    private @Nullable String indicator;
    private @Nullable String indicatorTarget;
    private @Nullable String verifier;
    private @Nullable LocalDate achievedOn;
    private @Nullable String achievedReason;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "measure_point", joinColumns = @JoinColumn(name = "measure_code"))
    @OrderColumn(name = "number")
    private List<MeasurePoint> points = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "measure_level", joinColumns = @JoinColumn(name = "measure_code"))
    @MapKeyColumn(name = "level")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "needed")
    private Map<AccreditationLevel, Integer> needed = new HashMap<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "measure_code", nullable = false, updatable = false)
    @OrderBy("number")
    private List<MeasureValue> values = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "measure_code", nullable = false, updatable = false)
    @OrderBy("verifiedAt, id")
    private List<Verification> verifications = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "measure_code", nullable = false, updatable = false)
    @OrderBy("awardedOn, id")
    private List<Accreditation> accreditations = new ArrayList<>();

    protected Measure() {}

    Measure(NewMeasure asked) {
        this.code = asked.code();
        this.title = asked.title();
        this.strategy = asked.strategy();
        this.objective = asked.objective();
        this.commitment = asked.commitment();
        this.organisationUnit = asked.organisationUnit();
        this.unit = asked.unit();
        this.direction = asked.direction();
        this.basis = asked.basis();
        this.targetValue = asked.targetValue();
        this.targetBy = asked.targetBy();
        this.indicator = asked.indicator();
        this.indicatorTarget = asked.indicatorTarget();
        this.verifier = asked.verifier();
        this.points.addAll(asked.points());
        this.needed.putAll(asked.needed());
    }

    /** As the audit keeps it. */
    public record State(
            String title,
            String strategy,
            @Nullable String commitment,
            @Nullable String organisationUnit,
            Direction direction,
            Basis basis,
            @Nullable BigDecimal targetValue,
            @Nullable String verifier,
            @Nullable LocalDate achievedOn) {}

    MeasureFact set() {
        return new MeasureFact(code, "measure.set", null, state());
    }

    /** Records what was reached; what is recorded later for a quarter takes its place. */
    MeasureFact record(NewValue asked, Person by, Instant at) {
        DomainException.refuseIfAny(
                "The value cannot be recorded.",
                MeasureRules.value(basis, asked, LondonDay.of(at)));
        var value = new MeasureValue(values.size() + 1, asked, by, at);
        values.add(value);
        return new MeasureFact(code, "measure.value-recorded", null, value.state());
    }

    /** Whether what is told of a quarter is what counts for it already. */
    boolean knows(NewValue told) {
        return counting(told.quarter()).filter(each -> each.says(told)).isPresent();
    }

    /** A member of the advisory group verifies the value that counts for a quarter. */
    MeasureFact verify(Quarter quarter, String post, String statement, Person by, Instant at) {
        var group = verifier;
        if (group == null) {
            throw DomainException.illegalTransition("The measure needs nobody to verify it.");
        }
        var value = counting(quarter);
        DomainException.refuseIfAny(
                "It cannot be verified.", MeasureRules.verify(quarter, value.isPresent()));
        var counted = value.orElseThrow();
        if (counted.isRecordedBy(by)) {
            throw DomainException.forbidden(
                    "not-independent", "Who has recorded the value does not verify it.");
        }
        if (verification(counted).isPresent()) {
            throw DomainException.illegalTransition(
                    "The value of " + quarter + " is verified already.");
        }
        var verification = new Verification(counted.id(), group, post, by, statement, at);
        verifications.add(verification);
        return new MeasureFact(code, "measure.verified", null, verification.state());
    }

    MeasureFact accredit(Accreditation.NewAccreditation asked, Instant at) {
        DomainException.refuseIfAny(
                "The accreditation cannot be recorded.",
                MeasureRules.accredit(
                        basis,
                        asked,
                        accreditations.stream().map(Accreditation::title).toList(),
                        LondonDay.of(at)));
        accreditations.add(new Accreditation(asked, at));
        return new MeasureFact(code, "measure.accredited", null, asked);
    }

    /** The board that it belongs to says that it is achieved; what it lacks is named. */
    MeasureFact achieve(String reason, Instant at) {
        if (achievedOn != null) {
            throw DomainException.illegalTransition("It was achieved on " + achievedOn + ".");
        }
        var today = LondonDay.of(at);
        DomainException.refuseIfAny(
                "The measure is not achieved.",
                MeasureRules.achieve(latest(today), missing(Quarter.of(today)), verifier));
        var before = state();
        achievedOn = today;
        achievedReason = reason;
        return new MeasureFact(code, "measure.achieved", before, state());
    }

    private State state() {
        return new State(
                title,
                strategy,
                commitment,
                organisationUnit,
                direction,
                basis,
                targetValue,
                verifier,
                achievedOn);
    }

    /** As it stands in a quarter. */
    public Reading in(Quarter quarter) {
        var value = counting(quarter);
        var verification = value.flatMap(this::verification);
        var expected = expected(quarter, value.orElse(null));
        return new Reading(
                quarter,
                value.orElse(null),
                values.stream()
                        .map(MeasureValue::quarter)
                        .filter(each -> each.compareTo(quarter) < 0)
                        .max(Quarter::compareTo)
                        .flatMap(this::counting)
                        .orElse(null),
                expected,
                basis == Basis.ACCREDITATIONS ? awardedBy(quarter) : null,
                standing(quarter, value.orElse(null), expected, verification.isPresent()),
                verification.orElse(null));
    }

    /**
     * As it stands in the last quarter that has a value; in the present one before there is any.
     */
    public Reading latest(LocalDate today) {
        return in(
                basis == Basis.ACCREDITATIONS
                        ? Quarter.of(today)
                        : values.stream()
                                .map(MeasureValue::quarter)
                                .max(Quarter::compareTo)
                                .orElse(Quarter.of(today)));
    }

    private Standing standing(
            Quarter quarter,
            @Nullable MeasureValue value,
            @Nullable BigDecimal expected,
            boolean verified) {
        var good =
                switch (basis) {
                    case ACCREDITATIONS -> Optional.of(missing(quarter).isEmpty());
                    case REACH, TRAJECTORY, YEAR_ON_YEAR, NONE_SET -> judged(value, expected);
                };
        if (good.isEmpty()) {
            return basis == Basis.NONE_SET
                            && (value == null || value.met() != TargetMet.NOT_COMPUTABLE)
                    ? Standing.NO_TARGET
                    : Standing.NO_VALUE;
        }
        if (!good.get()) {
            return Standing.NOT_MET;
        }
        var fromOutside = verified || (value != null && value.verifiedBy() != null);
        return verifier == null || fromOutside ? Standing.MET : Standing.AWAITING_VERIFICATION;
    }

    /** What monitoring-service finds counts; where it says nothing, the target is compared. */
    private Optional<Boolean> judged(@Nullable MeasureValue value, @Nullable BigDecimal expected) {
        if (value == null) {
            return Optional.empty();
        }
        if (value.met() == TargetMet.YES || value.met() == TargetMet.NO) {
            return Optional.of(value.met() == TargetMet.YES);
        }
        if (expected == null || value.met() == TargetMet.NOT_COMPUTABLE) {
            return Optional.empty();
        }
        return Optional.of(
                basis == Basis.YEAR_ON_YEAR
                        ? direction.improves(value.value(), expected)
                        : direction.reaches(value.value(), expected));
    }

    private @Nullable BigDecimal expected(Quarter quarter, @Nullable MeasureValue value) {
        if (value != null && value.expected() != null) {
            return value.expected();
        }
        return switch (basis) {
            case REACH -> targetValue;
            case TRAJECTORY ->
                    points.stream()
                            .filter(each -> each.quarter().compareTo(quarter) <= 0)
                            .reduce((earlier, later) -> later)
                            .map(MeasurePoint::expected)
                            .orElse(null);
            case YEAR_ON_YEAR ->
                    counting(quarter.yearBefore()).map(MeasureValue::value).orElse(null);
            case ACCREDITATIONS ->
                    BigDecimal.valueOf(needed.values().stream().mapToInt(each -> each).sum());
            case NONE_SET -> null;
        };
    }

    private Optional<MeasureValue> counting(Quarter quarter) {
        return values.stream()
                .filter(each -> each.quarter().equals(quarter))
                .reduce((earlier, later) -> later);
    }

    private Optional<Verification> verification(MeasureValue value) {
        return verifications.stream().filter(each -> each.value().equals(value.id())).findFirst();
    }

    /** How many accreditations of each level are missing at the end of a quarter. */
    public Map<AccreditationLevel, Long> missing(Quarter quarter) {
        var missing = new EnumMap<AccreditationLevel, Long>(AccreditationLevel.class);
        needed.forEach(
                (level, number) -> {
                    var awarded =
                            accreditations.stream()
                                    .filter(each -> each.level() == level)
                                    .filter(each -> !each.awardedOn().isAfter(quarter.lastDay()))
                                    .count();
                    if (awarded < number) {
                        missing.put(level, number - awarded);
                    }
                });
        return missing;
    }

    private int awardedBy(Quarter quarter) {
        return (int)
                accreditations.stream()
                        .filter(each -> !each.awardedOn().isAfter(quarter.lastDay()))
                        .count();
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public String strategy() {
        return strategy;
    }

    public @Nullable String objective() {
        return objective;
    }

    public @Nullable String commitment() {
        return commitment;
    }

    /** The unit that it is about; null for the centre. */
    public @Nullable String organisationUnit() {
        return organisationUnit;
    }

    /** In which it is counted. */
    public String unit() {
        return unit;
    }

    public Direction direction() {
        return direction;
    }

    public Basis basis() {
        return basis;
    }

    public @Nullable BigDecimal targetValue() {
        return targetValue;
    }

    public @Nullable DueDate targetBy() {
        return targetBy;
    }

    public List<MeasurePoint> points() {
        return List.copyOf(points);
    }

    public Map<AccreditationLevel, Integer> needed() {
        return Map.copyOf(needed);
    }

    public @Nullable String indicator() {
        return indicator;
    }

    /** The target of the indicator that it follows; null for any of it. */
    public @Nullable String indicatorTarget() {
        return indicatorTarget;
    }

    /** The advisory group of whose members one has to verify it; null where none has. */
    public @Nullable String verifier() {
        return verifier;
    }

    public @Nullable LocalDate achievedOn() {
        return achievedOn;
    }

    public @Nullable String achievedReason() {
        return achievedReason;
    }

    /** Every value that was recorded, in that order. */
    public List<MeasureValue> values() {
        return List.copyOf(values);
    }

    public List<Accreditation> accreditations() {
        return List.copyOf(accreditations);
    }
}
