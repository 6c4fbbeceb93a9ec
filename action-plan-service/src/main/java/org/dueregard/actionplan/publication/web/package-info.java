/** What other services have published, over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.publication.web;
