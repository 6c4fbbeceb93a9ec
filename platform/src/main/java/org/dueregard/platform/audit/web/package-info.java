/** What auditors read of the audit trail and what administrators erase of it. */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform.audit.web;
