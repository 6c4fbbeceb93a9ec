@NullMarked
package org.dueregard.actionplan.exchange.web;

import org.jspecify.annotations.NullMarked;
