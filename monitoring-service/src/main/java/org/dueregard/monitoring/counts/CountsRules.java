package org.dueregard.monitoring.counts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dueregard.monitoring.cells.Condition;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.classifications.Mapping;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.Field;
import org.dueregard.monitoring.datasets.RecordKind;
import org.dueregard.monitoring.units.Unit;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What may be asked of counts; whatever may not is told all at once, with what there is. */
final class CountsRules {
    /** Rows of one table, before codes are put together; a default of Due Regard. */
    static final int MOST_ROWS = 100_000;

    /** Twenty years. */
    static final int MOST_MONTHS = 240;

    private final DatasetDefinition dataset;
    private final Classifications classifications;
    private final List<Violation> violations = new ArrayList<>();

    private CountsRules(DatasetDefinition dataset, Classifications classifications) {
        this.dataset = dataset;
        this.classifications = classifications;
    }

    /** The question, where it can be answered. */
    static CountsQuestion understand(
            CountsAsked asked,
            DatasetDefinition dataset,
            Classifications classifications,
            Predicate<String> knowsUnit) {
        var rules = new CountsRules(dataset, classifications);
        var groupings = rules.groupings(asked.classifications());
        var columns = rules.columns(asked.by(), groupings);
        var conditions = new ArrayList<Condition>();
        asked.where()
                .forEach(text -> rules.condition("where", text, true).ifPresent(conditions::add));
        asked.except()
                .forEach(text -> rules.condition("except", text, false).ifPresent(conditions::add));
        var units = rules.units(asked.units(), knowsUnit);
        rules.months(asked.from(), asked.to(), columns);
        if (!rules.violations.isEmpty() || asked.from() == null || asked.to() == null) {
            throw DomainException.invalid(rules.violations);
        }
        return new CountsQuestion(dataset, columns, asked.from(), asked.to(), units, conditions);
    }

    private void wrong(String parameter, String message) {
        violations.add(Violation.at("query:" + parameter, message));
    }

    private void months(
            @Nullable YearMonth from, @Nullable YearMonth to, List<CountsColumn> columns) {
        if (from == null) {
            wrong("from", "is required: the first month, such as 2016-01");
        }
        if (to == null) {
            wrong("to", "is required: the last month, such as 2016-12");
        }
        if (from == null || to == null) {
            return;
        }
        if (from.isAfter(to)) {
            wrong("from", "is after to; the first month comes first");
        } else if (to.isAfter(from.plusMonths(MOST_MONTHS - 1L))) {
            wrong("to", "is more than %d months after from".formatted(MOST_MONTHS));
        } else if (dataset.recordKind() == RecordKind.COUNT
                && !from.equals(to)
                && columns.stream().noneMatch(CountsColumn.Month.class::isInstance)) {
            wrong(
                    "by",
                    "lacks month: %s says how many there are in each month, and months are not added up"
                            .formatted(dataset.dataset()));
        }
    }

    private List<CountsColumn> columns(List<String> by, Map<String, Grouping> groupings) {
        var columns = new ArrayList<CountsColumn>();
        var seen = new TreeSet<String>();
        for (var name : split(by)) {
            if (!seen.add(name)) {
                wrong("by", "has " + shown(name) + " twice");
            } else if (name.equals(CountsColumn.UNIT)) {
                columns.add(new CountsColumn.Unit());
            } else if (name.equals(CountsColumn.MONTH)) {
                columns.add(new CountsColumn.Month());
            } else if (dataset.cells().contains(name)) {
                columns.add(
                        new CountsColumn.Dimension(
                                groupings.getOrDefault(name, asSent(dataset.field(name)))));
            } else {
                wrong(
                        "by",
                        "%s is none of unit, month, %s"
                                .formatted(shown(name), String.join(", ", dataset.cells())));
            }
        }
        for (var dimension : groupings.keySet()) {
            if (!seen.contains(dimension)) {
                wrong("by", "lacks " + dimension + ", for which a classification is asked");
            }
        }
        return columns;
    }

    private Grouping asSent(Field field) {
        var own =
                field.classification() == null
                        ? null
                        : classifications.classification(field.classification());
        return new Grouping(field, own, own, null);
    }

    private Map<String, Grouping> groupings(List<String> asked) {
        var groupings = new HashMap<String, Grouping>();
        for (var text : asked) {
            var parts = text.split(":", -1);
            if (parts.length < 2 || parts.length > 3) {
                wrong(
                        "classification",
                        "is a dimension and a classification, such as self-defined-ethnicity:ethnicity-census-2021-groups, and where it has to be an earlier one :1, the version of the mapping");
            } else if (!dataset.cells().contains(parts[0])) {
                wrong("classification", noDimension(parts[0]));
            } else if (groupings.containsKey(parts[0])) {
                wrong("classification", "names " + parts[0] + " twice");
            } else {
                grouping(dataset.field(parts[0]), parts[1], parts.length == 3 ? parts[2] : null)
                        .ifPresent(grouping -> groupings.put(parts[0], grouping));
            }
        }
        return groupings;
    }

    private Optional<Grouping> grouping(Field field, String name, @Nullable String version) {
        var source = field.classification();
        if (source == null) {
            wrong("classification", field.name() + " has codes that belong to no classification");
            return Optional.empty();
        }
        var mappings = classifications.mappings(source, name);
        if (name.equals(source) && version == null) {
            return Optional.of(asSent(field));
        }
        if (mappings.isEmpty()) {
            wrong(
                    "classification",
                    "%s is not led to from %s; there are %s"
                            .formatted(shown(name), field.name(), ledToFrom(source)));
            return Optional.empty();
        }
        var mapping =
                version == null
                        ? Optional.of(mappings.getLast())
                        : mappings.stream()
                                .filter(one -> Integer.toString(one.version()).equals(version))
                                .findFirst();
        if (mapping.isEmpty()) {
            wrong(
                    "classification",
                    "there is no version %s of the mapping to %s; there are %s"
                            .formatted(
                                    shown(version == null ? "" : version),
                                    name,
                                    mappings.stream()
                                            .map(one -> Integer.toString(one.version()))
                                            .collect(Collectors.joining(", "))));
        }
        return mapping.map(
                one ->
                        new Grouping(
                                field,
                                classifications.require(one.from()),
                                classifications.require(one.to()),
                                one));
    }

    private String ledToFrom(String source) {
        var names = new TreeSet<String>();
        names.add(source);
        classifications.mappingsFrom(source).stream()
                .map(Mapping::to)
                .map(Mapping.Reference::name)
                .forEach(names::add);
        return String.join(", ", names);
    }

    private Optional<Condition> condition(String parameter, String text, boolean wanted) {
        var colon = text.indexOf(':');
        if (colon < 0) {
            wrong(
                    parameter,
                    "is a dimension and some of its codes, such as search-type:person,person-and-vehicle");
            return Optional.empty();
        }
        var dimension = text.substring(0, colon);
        if (!dataset.cells().contains(dimension)) {
            wrong(parameter, noDimension(dimension));
            return Optional.empty();
        }
        var known = new TreeSet<>(dataset.field(dimension).codes().keySet());
        known.add(Field.NOT_RECORDED);
        var values = split(List.of(text.substring(colon + 1)));
        var unknown = values.stream().filter(value -> !known.contains(value)).toList();
        if (values.isEmpty() || !unknown.isEmpty()) {
            wrong(
                    parameter,
                    "%s has no code %s; it has %s"
                            .formatted(
                                    dimension,
                                    unknown.isEmpty() ? "that is blank" : shown(unknown.getFirst()),
                                    String.join(", ", known)));
            return Optional.empty();
        }
        return Optional.of(new Condition(dimension, wanted, values));
    }

    private List<String> units(List<String> asked, Predicate<String> knowsUnit) {
        var units = split(asked);
        for (var unit : units) {
            if (unit.equals(Unit.FORCE)) {
                wrong("unit", "FORCE is every unit together: leave unit out, here and in by");
            } else if (!knowsUnit.test(unit)) {
                wrong("unit", shown(unit) + " is no unit; /v1/units lists them");
            }
        }
        return units;
    }

    private String noDimension(String name) {
        return "%s is no dimension of %s; there are %s"
                .formatted(shown(name), dataset.dataset(), String.join(", ", dataset.cells()));
    }

    private static List<String> split(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String shown(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    /** No table that somebody makes up can be made safe on its own. */
    static void requireAnalyst(Caller by) {
        if (!by.has(Roles.ANALYST)) {
            throw DomainException.forbidden(
                    "role-missing",
                    "This needs the role analyst: where tables overlap, the small counts that each"
                            + " alone would hide are found by subtraction. Others read the results of"
                            + " indicators, without small counts: /v1/indicators.");
        }
    }

    static void requireFew(List<?> rows) {
        if (rows.size() > MOST_ROWS) {
            throw DomainException.brokenRule(
                    "The table would be too long.",
                    List.of(
                            Violation.at(
                                    "query:by",
                                    "comes to more than %,d rows; leave a dimension out, or ask for fewer months or units"
                                            .formatted(MOST_ROWS))));
        }
    }
}
