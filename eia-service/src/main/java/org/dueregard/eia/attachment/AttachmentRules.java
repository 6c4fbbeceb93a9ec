package org.dueregard.eia.attachment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Which files are taken. */
final class AttachmentRules {
    private static final String SOURCE = "Due Regard: an attachment is what it says it is";

    private AttachmentRules() {}

    /**
     * @param declared the media type that the sender names; null where they name none
     * @param found the media type that the bytes have
     */
    static List<Violation> ofUpload(
            String name, @Nullable String declared, String found, int size) {
        var violations = new ArrayList<Violation>();
        if (size == 0) {
            violations.add(Violation.at("", "the file is empty", SOURCE));
        }
        if (name.codePoints().anyMatch(AttachmentRules::unfitForAName)) {
            violations.add(
                    Violation.at(
                            "query:name",
                            "is the name of a file, without a folder or control characters",
                            SOURCE));
        }
        if (FileKind.of(found).isEmpty()) {
            violations.add(
                    Violation.at(
                            "header:Content-Type",
                            "the file is "
                                    + found
                                    + "; taken are "
                                    + Arrays.stream(FileKind.values())
                                            .map(FileKind::mediaType)
                                            .collect(Collectors.joining(", ")),
                            SOURCE));
        } else if (declared == null) {
            violations.add(
                    Violation.at(
                            "header:Content-Type",
                            "is missing, and the file is " + found + "; say so",
                            SOURCE));
        } else if (!declared.equals(found)) {
            violations.add(
                    Violation.at(
                            "header:Content-Type",
                            "says " + declared + ", and the file is " + found,
                            SOURCE));
        }
        return violations;
    }

    private static boolean unfitForAName(int character) {
        return Character.isISOControl(character) || character == '/' || character == '\\';
    }
}
