/**
 * What this service knows of the assessments and disparities that actions come from, kept from the
 * events of the services that own them: whether a version of an assessment is signed off, so that
 * its mitigations may start, and how a disparity has moved since.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.source;
