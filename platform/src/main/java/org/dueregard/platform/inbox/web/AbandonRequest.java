package org.dueregard.platform.inbox.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.platform.inbox.Replaying.Place;

/**
 * @param places of letters that will never do any good
 * @param reason why they are given up; goes to the audit trail
 */
public record AbandonRequest(
        @NotEmpty @Size(max = 1000) List<@NotNull Place> places,
        @NotBlank @Size(max = 2000) String reason) {}
