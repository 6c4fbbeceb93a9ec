/** Publication over HTTP: the publisher's door, and the public's. */
@NullMarked
package org.dueregard.eia.publication.web;

import org.jspecify.annotations.NullMarked;
