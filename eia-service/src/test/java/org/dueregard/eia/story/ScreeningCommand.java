package org.dueregard.eia.story;

/** What people do to the screenings of a subject. */
enum ScreeningCommand implements Step.Command {
    /** Whatever leads on from where the screening stands; after the last one, another subject. */
    LEAD_ON(70),
    OPEN(6),
    SEAT(8),
    ACCEPT(8),
    DECLINE(6),
    WITHDRAW(6),
    RATE(14),
    RATE_AGAIN(10),
    CLOSE(4),
    COMPLETE(4),
    /** Completing with no assessment, whatever the panel has found. */
    LOWER(6),
    COUNTERSIGN(5),
    REFUSE_LOWERING(3),
    HAND_CHAIR(5),
    CANCEL(2),
    /** Two people act at the same instant on what both have seen. */
    TOGETHER(14);

    private final int weight;

    ScreeningCommand(int weight) {
        this.weight = weight;
    }

    @Override
    public int weight() {
        return weight;
    }
}
