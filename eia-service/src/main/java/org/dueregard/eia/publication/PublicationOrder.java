package org.dueregard.eia.publication;

import java.util.List;
import org.dueregard.eia.assessment.Channel;
import org.dueregard.eia.assessment.PublicPart;
import org.dueregard.eia.assessment.WithheldPart;

/** What a publisher asks for. */
public record PublicationOrder(
        List<Channel> channels, List<WithheldPart> withheldParts, List<Redaction> redactions) {
    public PublicationOrder {
        channels = channels.stream().distinct().sorted().toList();
        withheldParts = List.copyOf(withheldParts);
        redactions = List.copyOf(redactions);
    }

    boolean withholds(PublicPart part) {
        return withheldParts.stream().anyMatch(withheld -> withheld.part() == part);
    }
}
