/**
 * Comments of the public on proposed subjects and published copies: given without a login and with
 * consent, moderated, and answered with a disposition; one without an answer keeps the assessment
 * from being signed off. Who commented stands apart from what was said, is shown to the programme
 * office only, and can be erased. It asks subjects and publications, and guards decisions.
 */
@NullMarked
package org.dueregard.eia.comment;

import org.jspecify.annotations.NullMarked;
