/**
 * OpenAPI documents as promises. A service's build brings the document that its code makes into one
 * canonical form, holds it to the rules of the house, and compares it with the committed one; the
 * documents of all services are merged into the one that callers see.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.contracts.openapi;
