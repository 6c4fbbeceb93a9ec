/**
 * What the services promise one another and their callers, in languages that any program reads:
 * JSON Schemas and examples of events, code lists, AsyncAPI and OpenAPI documents. The Java here
 * only holds a document to its promise in a build; no service shares a class of events.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.contracts;
