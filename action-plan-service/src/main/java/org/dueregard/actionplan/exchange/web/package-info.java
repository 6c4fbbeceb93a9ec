/** Actions as files, over HTTP: CSV and OpenDocument spreadsheets. */
@NullMarked
package org.dueregard.actionplan.exchange.web;

import org.jspecify.annotations.NullMarked;
