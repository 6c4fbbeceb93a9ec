/**
 * Who may come in: a token that is shown has to be a good one, and nobody may ask more often than
 * their share. What a caller may do is for the services to say.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.gateway.admission;
