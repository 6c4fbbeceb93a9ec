package org.dueregard.eia.characteristic;

/**
 * A limb of the duty that holds for a characteristic.
 *
 * @param employmentOnly whether it holds only where the assessed activity concerns employment
 */
public record LimbScope(Limb limb, boolean employmentOnly, String source) {}
