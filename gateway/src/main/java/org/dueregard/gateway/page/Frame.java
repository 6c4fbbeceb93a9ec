package org.dueregard.gateway.page;

import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param title of the page, before the name of the system
 * @param signedIn who is signed in; null when nobody is
 * @param signOutToken binds the form that signs out to the session; null when nobody is signed in
 */
public record Frame(String title, @Nullable String signedIn, @Nullable String signOutToken) {

    /** A page that looks the same for everyone. */
    public static Frame plain(String title) {
        return new Frame(title, null, null);
    }
}
