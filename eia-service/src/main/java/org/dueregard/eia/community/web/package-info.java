/** Community findings and promises over HTTP. */
@NullMarked
package org.dueregard.eia.community.web;

import org.jspecify.annotations.NullMarked;
