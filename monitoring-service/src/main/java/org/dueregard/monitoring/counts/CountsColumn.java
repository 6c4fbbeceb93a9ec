package org.dueregard.monitoring.counts;

/** What the rows of a table are told apart by. */
public sealed interface CountsColumn {
    String UNIT = "unit";
    String MONTH = "month";

    String name();

    record Unit() implements CountsColumn {
        @Override
        public String name() {
            return UNIT;
        }
    }

    record Month() implements CountsColumn {
        @Override
        public String name() {
            return MONTH;
        }
    }

    record Dimension(Grouping grouping) implements CountsColumn {
        @Override
        public String name() {
            return grouping.field().name();
        }
    }
}
