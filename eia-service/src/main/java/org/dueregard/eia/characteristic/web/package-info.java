/** The catalogue of characteristics over HTTP, open to everyone. */
@NullMarked
package org.dueregard.eia.characteristic.web;

import org.jspecify.annotations.NullMarked;
