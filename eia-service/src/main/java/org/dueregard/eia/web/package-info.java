/** How the resources of this service word their answers: entity tags, places, cursors of ids. */
@NullMarked
package org.dueregard.eia.web;

import org.jspecify.annotations.NullMarked;
