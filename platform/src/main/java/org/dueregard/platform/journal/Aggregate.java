package org.dueregard.platform.journal;

/** The root that a fact is about; its id is the key of the fact's events on Kafka. */
public record Aggregate(String type, String id) {}
