package org.dueregard.eia.community;

import jakarta.persistence.Embeddable;

/** One group of an event, and what it talked about. */
@Embeddable
public record DiscussionGroup(String code, String topic) {}
