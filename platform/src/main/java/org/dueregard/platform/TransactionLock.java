package org.dueregard.platform;

import jakarta.persistence.EntityManager;

/** What only one transaction does at a time, on whichever replica. */
public final class TransactionLock {
    private TransactionLock() {}

    /**
     * Waits until nobody else holds this, and holds it until the transaction that is under way
     * ends.
     *
     * @param what names what is held, and where it is one of many also which
     */
    public static void hold(EntityManager session, String what) {
        session.createNativeQuery(
                        "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(?1, 0))) AS held")
                .setParameter(1, what)
                .getSingleResult();
    }
}
