/** Assessments over HTTP: reading them, writing drafts, assuring, deciding. */
@NullMarked
package org.dueregard.eia.assessment.web;

import org.jspecify.annotations.NullMarked;
