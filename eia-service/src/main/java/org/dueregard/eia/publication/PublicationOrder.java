package org.dueregard.eia.publication;

import java.util.List;
import org.dueregard.eia.assessment.Channel;
import org.dueregard.eia.assessment.PublicPart;
import org.dueregard.eia.assessment.WithheldPart;
import org.jspecify.annotations.Nullable;

/** What a publisher asks for. */
public record PublicationOrder(
        List<Channel> channels,
        List<WithheldPart> withheldParts,
        List<WithheldFile> withheldFiles,
        List<Redaction> redactions) {
    public PublicationOrder {
        channels = channels.stream().distinct().sorted().toList();
        withheldParts = List.copyOf(withheldParts);
        withheldFiles = List.copyOf(withheldFiles);
        redactions = List.copyOf(redactions);
    }

    boolean withholds(PublicPart part) {
        return withheldParts.stream().anyMatch(withheld -> withheld.part() == part);
    }

    /** Why the bytes of the file are withheld; null where nobody withholds that file. */
    @Nullable String whyWithheld(String sha256) {
        return withheldFiles.stream()
                .filter(file -> file.sha256().equals(sha256))
                .map(WithheldFile::reason)
                .findFirst()
                .orElse(null);
    }
}
