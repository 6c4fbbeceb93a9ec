package org.dueregard.eia.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dueregard.eia.assessment.Attachment;
import org.dueregard.eia.assessment.Content;
import org.dueregard.eia.assessment.PublicPart;

/**
 * Which files of a version are published with their bytes: none where the subject is marked or the
 * part is withheld, none that is withheld itself, none of which anything is redacted, and none that
 * supports evidence of which anything is redacted, for the same words could stand in it.
 */
final class OpenFiles {
    private static final Pattern REDACTED =
            Pattern.compile("/(attachments|evidence)/(0|[1-9][0-9]{0,3})/.*");

    private OpenFiles() {}

    /** Their digests. */
    static Set<String> of(Content content, boolean openSubject, PublicationOrder order) {
        if (!openSubject || order.withholds(PublicPart.ASSESSMENT)) {
            return Set.of();
        }
        var open = new HashSet<String>();
        content.attachments().forEach(file -> open.add(file.sha256()));
        order.withheldFiles().forEach(file -> open.remove(file.sha256()));
        for (var redaction : order.redactions()) {
            var place = REDACTED.matcher(redaction.pointer());
            if (place.matches()) {
                var index = Integer.parseInt(place.group(2));
                concerned(content, place.group(1).equals("evidence"), index)
                        .forEach(file -> open.remove(file.sha256()));
            }
        }
        return open;
    }

    private static List<Attachment> concerned(Content content, boolean evidence, int index) {
        if (index >= (evidence ? content.evidence().size() : content.attachments().size())) {
            return List.of();
        }
        if (!evidence) {
            return List.of(content.attachments().get(index));
        }
        var ref = content.evidence().get(index).ref();
        return content.attachments().stream().filter(file -> ref.equals(file.evidence())).toList();
    }
}
