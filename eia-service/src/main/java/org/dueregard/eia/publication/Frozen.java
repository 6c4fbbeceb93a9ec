package org.dueregard.eia.publication;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.dueregard.eia.assessment.CanonicalContent;
import org.dueregard.platform.problem.DomainException;

/** A public document in its final bytes. */
public record Frozen(String document, String sha256) {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    /** Checks the order against the document, takes out what is redacted, and freezes the rest. */
    static Frozen of(PublicDocument whole, PublicationOrder order) {
        ObjectNode tree = JSON.valueToTree(whole);
        DomainException.refuseIfAny(
                "The version cannot be published like this.",
                PublicationRules.ofOrder(order, tree));
        for (var redaction : order.redactions()) {
            var pointer = JsonPointer.compile(redaction.pointer());
            var holder = (ObjectNode) tree.at(pointer.head());
            holder.put(
                    pointer.last().getMatchingProperty(), "[Redacted: " + redaction.reason() + "]");
        }
        try {
            var document = JSON.writeValueAsString(tree);
            return new Frozen(document, CanonicalContent.sha256(document));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads frozen bytes back, to be shown. */
    public static PublicDocument read(String document) {
        try {
            return JSON.readValue(document, PublicDocument.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
