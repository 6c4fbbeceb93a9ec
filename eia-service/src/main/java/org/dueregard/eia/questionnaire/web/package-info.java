/** Published questionnaires over HTTP, open to everyone: how a decision is reached is no secret. */
@NullMarked
package org.dueregard.eia.questionnaire.web;

import org.jspecify.annotations.NullMarked;
