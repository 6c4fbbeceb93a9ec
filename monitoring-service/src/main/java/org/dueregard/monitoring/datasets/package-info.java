/**
 * What may be pushed: a dataset says, as versioned data, which fields a record has, how its senders
 * spell them, which codes they mean, in which time zone its months are counted, and by which
 * dimensions its records are counted in cells.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.datasets;
