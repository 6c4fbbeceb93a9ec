package org.dueregard.monitoring.counts;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, as it was written.
 *
 * @param by columns, such as {@code unit}, {@code month} or a dimension
 * @param where conditions, such as {@code search-type:person,person-and-vehicle}
 * @param except conditions that no record may meet, written alike
 * @param classifications such as {@code self-defined-ethnicity:ethnicity-census-2021-groups}, with
 *     or without {@code :1}, the version of the mapping
 * @param units codes
 */
public record CountsAsked(
        List<String> by,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        List<String> where,
        List<String> except,
        List<String> classifications,
        List<String> units) {}
