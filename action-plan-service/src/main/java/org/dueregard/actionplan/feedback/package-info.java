/**
 * Those whom progress is told, and how: people who gave feedback and consent to be sent the annual
 * report, requests for it in other formats, and the channels through which progress is communicated
 * with their last publication (report 12 of 2008, para 39).
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.feedback;
