/** What a person has contributed, over HTTP. */
@NullMarked
package org.dueregard.actionplan.contribution.web;

import org.jspecify.annotations.NullMarked;
