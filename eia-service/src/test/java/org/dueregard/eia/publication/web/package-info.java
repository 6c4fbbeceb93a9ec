@NullMarked
package org.dueregard.eia.publication.web;

import org.jspecify.annotations.NullMarked;
