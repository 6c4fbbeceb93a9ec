/**
 * The login server of the local stack: a real OpenID Connect issuer with a login page on which one
 * picks a demo identity, and tokens for scripts by client credentials. It knows no passwords and
 * listens on the loopback address only; in production Keycloak stands in its place with the same
 * identities and claims.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.localstack.login;
