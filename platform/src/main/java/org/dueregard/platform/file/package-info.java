/**
 * Files that are taken in whole or not at all: their text is read strictly, everything that is
 * wrong in them is told at once with its line, and one fault keeps all of a file out. What a line
 * says and what becomes of it is for the features.
 */
@NullMarked
package org.dueregard.platform.file;

import org.jspecify.annotations.NullMarked;
