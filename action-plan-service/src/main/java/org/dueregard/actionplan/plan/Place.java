package org.dueregard.actionplan.plan;

/**
 * An initiative by readable codes.
 *
 * @param initiative its section and its place in it, such as INV-2
 */
public record Place(String plan, String initiative) {
    @Override
    public String toString() {
        return plan + "/" + initiative;
    }
}
