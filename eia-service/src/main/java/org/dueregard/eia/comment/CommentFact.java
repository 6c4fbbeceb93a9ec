package org.dueregard.eia.comment;

import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a comment; neither its text nor who gave it. */
public sealed interface CommentFact extends Fact {
    UUID commentId();

    @Override
    default Aggregate aggregate() {
        return new Aggregate("public-comment", commentId().toString());
    }

    record Received(
            UUID commentId,
            UUID subjectId,
            @Nullable UUID assessmentId,
            @Nullable Integer assessmentVersion,
            int characters)
            implements CommentFact {
        @Override
        public String name() {
            return "public-comment.received";
        }
    }

    record Moderated(UUID commentId, CommentState was, CommentState state) implements CommentFact {
        @Override
        public String name() {
            return "public-comment.moderated";
        }
    }

    record Answered(UUID commentId, @Nullable Disposition was, Disposition disposition)
            implements CommentFact {
        @Override
        public String name() {
            return "public-comment.answered";
        }
    }

    record Erased(UUID commentId, boolean textToo) implements CommentFact {
        @Override
        public String name() {
            return "public-comment.erased";
        }
    }
}
