package org.dueregard.monitoring.disparities;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** What happens to a disparity. */
sealed interface DisparityFact extends Fact {
    String DETECTED_EVENT = "org.dueregard.monitoring.disparity.detected.v1";
    String CHANGED_EVENT = "org.dueregard.monitoring.disparity.changed.v1";

    String disparityId();

    @Override
    default Aggregate aggregate() {
        return new Aggregate("disparity", disparityId());
    }

    /** Certified figures have passed the threshold. */
    record Detected(DetectedDisparity disparity) implements DisparityFact {
        @Override
        public String disparityId() {
            return disparity.disparityId();
        }

        @Override
        public String name() {
            return "disparity.detected";
        }

        @Override
        public List<Announcement> announcements() {
            return List.of(new Announcement(DETECTED_EVENT, disparityId(), disparity));
        }
    }

    /**
     * More assessments have promised to monitor the indicator of an open disparity.
     *
     * @param told whether it is announced: not once an action against it is complete, because a
     *     disparity that is detected calls for one
     */
    record Linked(DetectedDisparity disparity, boolean told) implements DisparityFact {
        @Override
        public String disparityId() {
            return disparity.disparityId();
        }

        @Override
        public String name() {
            return "disparity.linked";
        }

        @Override
        public List<Announcement> announcements() {
            return told
                    ? List.of(new Announcement(DETECTED_EVENT, disparityId(), disparity))
                    : List.of();
        }
    }

    /** It has moved to another state. */
    record Changed(
            UUID id,
            DisparityState was,
            DisparityState state,
            @Nullable String cause,
            @Nullable String justification,
            List<String> actionIds,
            List<String> successMeasures)
            implements DisparityFact {
        @Override
        public String disparityId() {
            return id.toString();
        }

        @Override
        public String name() {
            return "disparity.changed";
        }

        @Override
        public Object before() {
            return Map.of("state", was);
        }

        @Override
        public List<Announcement> announcements() {
            return List.of(
                    new Announcement(
                            CHANGED_EVENT,
                            disparityId(),
                            new ChangedDisparity(
                                    disparityId(), state.name(), cause, justification, actionIds)));
        }
    }

    /** The post that was asked to explain or reform has declined. */
    record ActionDeclined(UUID id, String actionId, @Nullable String reason)
            implements DisparityFact {
        @Override
        public String disparityId() {
            return id.toString();
        }

        @Override
        public String name() {
            return "disparity.action-declined";
        }
    }

    /** An action against it is complete. */
    record Intervened(UUID id, Intervention intervention) implements DisparityFact {
        @Override
        public String disparityId() {
            return id.toString();
        }

        @Override
        public String name() {
            return "disparity.intervened";
        }
    }

    /** An action against it that was complete is no longer. */
    record InterventionEnded(UUID id, String actionId, String reason) implements DisparityFact {
        @Override
        public String disparityId() {
            return id.toString();
        }

        @Override
        public String name() {
            return "disparity.intervention-ended";
        }
    }

    /** Corrected data have taken the signal away from which it was drawn, or brought it back. */
    record SignalChanged(UUID id, SignalChange change) implements DisparityFact {
        @Override
        public String disparityId() {
            return id.toString();
        }

        @Override
        public String name() {
            return change.signal() == Signal.GONE
                    ? "disparity.signal-gone"
                    : "disparity.signal-returned";
        }
    }

    /** The data of {@code org.dueregard.monitoring.disparity.changed.v1}. */
    record ChangedDisparity(
            String disparityId,
            String state,
            @Nullable String cause,
            @Nullable String justification,
            List<String> actionIds) {}
}
