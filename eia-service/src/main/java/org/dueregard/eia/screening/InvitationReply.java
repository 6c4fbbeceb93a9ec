package org.dueregard.eia.screening;

import static org.dueregard.eia.lifecycle.Transition.when;

import org.dueregard.eia.lifecycle.Transition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member answers to the invitation. */
@Schema(name = "EiaInvitationReply")
public enum InvitationReply implements Transition<InvitationState> {
    ACCEPT("accepted"),
    DECLINE("declined"),
    WITHDRAW("withdrawn from");

    private final String sentence;

    InvitationReply(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public InvitationState from(InvitationState present) {
        return switch (this) {
            case ACCEPT ->
                    step(
                            present,
                            InvitationState.ACCEPTED,
                            when(
                                    InvitationState.INVITED,
                                    InvitationState.DECLINED,
                                    InvitationState.WITHDRAWN));
            case DECLINE -> step(present, InvitationState.DECLINED, when(InvitationState.INVITED));
            case WITHDRAW ->
                    step(present, InvitationState.WITHDRAWN, when(InvitationState.ACCEPTED));
        };
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
