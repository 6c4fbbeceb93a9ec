package org.dueregard.platform.inbox.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.platform.inbox.Replaying.Place;
import org.jspecify.annotations.Nullable;

/**
 * @param abandon letters that will never do any good and are given up
 */
public record ReplayRequest(@Nullable @Size(max = 1000) List<@NotNull Place> abandon) {}
