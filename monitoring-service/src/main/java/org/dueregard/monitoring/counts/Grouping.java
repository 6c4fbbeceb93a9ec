package org.dueregard.monitoring.counts;

import org.dueregard.monitoring.classifications.Classification;
import org.dueregard.monitoring.classifications.Mapping;
import org.dueregard.monitoring.datasets.Field;
import org.jspecify.annotations.Nullable;

/**
 * By what the codes of a dimension are told apart. A code that belongs to no group, such as not
 * stated, and a blank stay what they are: neither is put with the other, nor into a group.
 *
 * @param field the dimension with its codes
 * @param source the classification of the codes themselves; null where they belong to none
 * @param classification whose groups they are; null where the codes belong to none
 * @param mapping from the codes to the groups; null where the codes are the groups
 */
public record Grouping(
        Field field,
        @Nullable Classification source,
        @Nullable Classification classification,
        @Nullable Mapping mapping) {
    private static final String NAME_OF_A_BLANK = "Not recorded";

    /** The group of a code; the code itself where it says nothing of a group. */
    public String of(String code) {
        return mapping == null ? code : mapping.groupOf(code).orElse(code);
    }

    /** What a group or code is called. */
    public String nameOf(String value) {
        if (value.equals(Field.NOT_RECORDED)) {
            return NAME_OF_A_BLANK;
        }
        if (classification != null && classification.codeSet().contains(value)) {
            return classification.nameOf(value);
        }
        return source == null ? value : source.nameOf(value);
    }

    /** Whether it says what somebody belongs to, or what became of something. */
    public boolean declared(String value) {
        return !field.undeclared().contains(value);
    }
}
