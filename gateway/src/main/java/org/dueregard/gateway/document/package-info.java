/** The one OpenAPI document of the system, merged at build from those of the services. */
@org.jspecify.annotations.NullMarked
package org.dueregard.gateway.document;
