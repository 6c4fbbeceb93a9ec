package org.dueregard.eia.story;

/** A step in the walk of a screening, as it is taken: who does what. */
record PanelAct(ScreeningCommand command, String person, Step.Tag tag, int variant) {
    PanelAct by(String another) {
        return new PanelAct(command, another, tag, variant);
    }

    PanelAct fresh() {
        return new PanelAct(command, person, Step.Tag.FRESH, variant);
    }

    @Override
    public String toString() {
        return "%s %d by %s with %s tag".formatted(command, variant, person, tag);
    }
}
