package org.dueregard.eia.assessment;

import java.util.List;

/**
 * A draft as a file brings it.
 *
 * @param line where it stands
 * @param subject reference of what is assessed
 * @param parts what is written in it; none where it is only begun
 */
public record ImportedDraft(long line, String subject, List<Part> parts) {
    public ImportedDraft {
        parts = List.copyOf(parts);
    }
}
