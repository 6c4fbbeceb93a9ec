/**
 * Demands: what other services find to be owed by a post. An assessment is to be completed or
 * published, its review to be held, a policy to be monitored. Each becomes an obligation of the
 * post, which climbs a ladder like every other, as soon as the post is open here; until then it
 * stands in the ownership report. When an assessment ends with its subject, the body concerned is
 * asked whether the actions that came of it are withdrawn; none is by itself.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.demand;
