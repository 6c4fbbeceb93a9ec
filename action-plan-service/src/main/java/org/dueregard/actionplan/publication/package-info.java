/**
 * What other services have published: assessments, and annual monitoring reports of policies. It is
 * listed for the annual report of the scheme, and counts as evidence for the scheme's actions on
 * monitoring and publication.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.publication;
