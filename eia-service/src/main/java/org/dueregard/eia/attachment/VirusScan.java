package org.dueregard.eia.attachment;

/** Looks into a file for what would harm whoever opens it. */
interface VirusScan {
    /**
     * Whether it is clean.
     *
     * @throws org.dueregard.platform.problem.DomainException where a scan is configured and cannot
     *     be done: then nothing is taken
     */
    boolean isClean(byte[] bytes);
}
