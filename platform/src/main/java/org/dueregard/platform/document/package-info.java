/** Documents for people: pages that become files which everyone can read, whatever they are of. */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform.document;
