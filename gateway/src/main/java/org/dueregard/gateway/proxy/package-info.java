/**
 * Passing a request on and its answer back, as a stream: bodies are counted while they flow,
 * headers that only concern one connection or that anyone could forge stay behind, and a service
 * that is silent, slow or gone becomes a problem that names it.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.gateway.proxy;
