/**
 * What communities have told the service, and what the service has promised them: the findings of
 * an earlier community impact event, each of which an assessment can cite and has to answer; and
 * the promises to consult a community before a decision that meets it. Assessments ask this
 * feature; it asks the characteristics alone.
 */
@NullMarked
package org.dueregard.eia.community;

import org.jspecify.annotations.NullMarked;
