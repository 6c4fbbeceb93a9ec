/** Tests of the feature without servers. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.action;
