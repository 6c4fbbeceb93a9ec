/** Who may act for which post, kept from what the owner of the posts announces. */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform.posts;
