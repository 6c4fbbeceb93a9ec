/** The register of duties over HTTP; reading it is open to everyone. */
@NullMarked
package org.dueregard.eia.duty.web;

import org.jspecify.annotations.NullMarked;
