/**
 * Working groups for plans: each is incomplete until a senior manager chairs it, an adviser leads
 * its work, and a member sits on it from each business area that has an action in the plan (report
 * 12 of 2008, para 18).
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.workgroup;
