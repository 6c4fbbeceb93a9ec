package org.dueregard.eia.assessment.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validator;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.eia.assessment.ImportedDraft;
import org.dueregard.platform.file.FileFaults;
import org.dueregard.platform.file.JsonLines;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** The drafts of a file, one a line. */
final class DraftFile {
    private static final int MOST_LINES = 5_000;

    private final List<ImportedDraft> drafts = new ArrayList<>();
    private final FileFaults faults;

    private DraftFile(JsonLines<DraftLine> file) {
        this.faults = file.faults();
        file.lines().forEach(line -> take(line.number(), line.said()));
    }

    static DraftFile read(
            File body, @Nullable String contentEncoding, ObjectMapper json, Validator validator) {
        return new DraftFile(
                JsonLines.read(
                        body, contentEncoding, DraftLine.class, MOST_LINES, json, validator));
    }

    List<ImportedDraft> drafts() {
        return drafts;
    }

    FileFaults faults() {
        return faults;
    }

    private void take(long number, DraftLine line) {
        try {
            drafts.add(new ImportedDraft(number, line.subject(), line.toParts()));
        } catch (DomainException refused) {
            faults.add(number, "/content", refused.violations());
            if (refused.violations().isEmpty()) {
                faults.add(number, "/content", String.valueOf(refused.getMessage()));
            }
        }
    }
}
