/**
 * The one address of Due Regard: it checks who calls, bounds what they send, and passes it on to
 * the service that owns it; it joins the public lists into one overview, serves the one OpenAPI
 * document, the pages of problems, and the home page. It holds no rule and no database.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.gateway;
