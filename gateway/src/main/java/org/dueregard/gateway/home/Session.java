package org.dueregard.gateway.home;

/**
 * Who has signed in to the pages.
 *
 * @param name the post that the person signed in as; no person's name
 * @param accessToken shows the services who asks
 * @param key differs from session to session; what a form is bound to
 */
public record Session(String name, String accessToken, String key) {}
