/**
 * Tables as files, in and out: CSV (RFC 4180, UTF-8) and OpenDocument spreadsheets, row by row and
 * within limits. What goes out comes in as it was, and nothing in it runs in a spreadsheet.
 */
@NullMarked
package org.dueregard.platform.table;

import org.jspecify.annotations.NullMarked;
