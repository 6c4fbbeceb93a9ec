package org.dueregard.actionplan.obligation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that somebody has done their part of, and that waits for somebody else.
 *
 * @param kind of thing, such as PROGRESS_RETURN
 * @param since the day from which it waits for them
 */
public record WaitingItem(String kind, UUID id, String title, LocalDate since) {}
