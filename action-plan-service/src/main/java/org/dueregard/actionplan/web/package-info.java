/** What requests of several features have in common. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.web;
