package org.dueregard.monitoring.disclosure;

/**
 * What a count is of, so that one that stands in two tables, or in two releases, is known as the
 * same.
 *
 * @param where the records that count
 * @param by what tells the groups; empty where all groups are counted together
 * @param group one or more codes; {@link #EVERYBODY} for all, the unknown among them
 * @param span first and last month
 */
record CountId(String dataset, String where, String by, String group, String unit, String span) {
    static final String EVERYBODY = "*";

    CountId of(String otherGroup, String groupedBy) {
        return new CountId(dataset, where, groupedBy, otherGroup, unit, span);
    }

    CountId in(String otherUnit) {
        return new CountId(dataset, where, by, group, otherUnit, span);
    }

    CountId over(String otherSpan) {
        return new CountId(dataset, where, by, group, unit, otherSpan);
    }

    CountId where(String others) {
        return new CountId(dataset, others, by, group, unit, span);
    }
}
