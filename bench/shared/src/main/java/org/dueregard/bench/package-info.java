/** What every benchmark needs: a service as a program of its own, a stopwatch, and a report. */
@org.jspecify.annotations.NullMarked
package org.dueregard.bench;
