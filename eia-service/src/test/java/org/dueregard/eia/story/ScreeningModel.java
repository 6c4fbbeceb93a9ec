package org.dueregard.eia.story;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.dueregard.eia.screening.Constituency;
import org.dueregard.eia.screening.InvitationState;
import org.dueregard.eia.screening.ScreeningState;
import org.jspecify.annotations.Nullable;

/**
 * One sitting of a panel: who sits, who has rated, and when they can read each other. What could be
 * read once is known: from then on nobody rates, joins or leaves.
 */
final class ScreeningModel {
    static final Map<String, Integer> WEIGHTS = Map.of("low", 1, "medium", 2, "high", 3);

    /** What somebody has rated, as it was changed last. */
    record Sheet(UUID id, String etag, String relevanceOfRace) {}

    final UUID id;
    final Trail trail;
    private final Cast cast;
    private final Map<String, Constituency> seats = new LinkedHashMap<>();
    private final Map<String, InvitationState> replies = new HashMap<>();
    private final Map<String, Sheet> sheets = new TreeMap<>();
    private String chair;
    private ScreeningState state = ScreeningState.OPEN;
    private boolean readable;
    private @Nullable String proposedLowering;
    private @Nullable String outcome;

    ScreeningModel(UUID id, Cast cast, String chair, Map<String, Constituency> panel) {
        this.id = id;
        this.cast = cast;
        this.chair = chair;
        this.seats.putAll(panel);
        this.trail = Trail.of(id);
    }

    ScreeningState state() {
        return state;
    }

    String chair() {
        return chair;
    }

    @Nullable String outcome() {
        return outcome;
    }

    Map<String, Constituency> seats() {
        return seats;
    }

    Map<String, Sheet> sheets() {
        return sheets;
    }

    boolean underWay() {
        return state != ScreeningState.COMPLETED && state != ScreeningState.CANCELLED;
    }

    InvitationState invitation(String person) {
        var rated = sheets.containsKey(person) ? InvitationState.ACCEPTED : InvitationState.INVITED;
        return replies.getOrDefault(person, rated);
    }

    private boolean sits(String person) {
        return seats.containsKey(person)
                && EnumSet.of(InvitationState.INVITED, InvitationState.ACCEPTED)
                        .contains(invitation(person));
    }

    /** The sheets of those who sit. */
    List<Integer> counted() {
        return sheets.entrySet().stream()
                .filter(sheet -> sits(sheet.getKey()))
                .map(sheet -> WEIGHTS.getOrDefault(sheet.getValue().relevanceOfRace(), 0))
                .toList();
    }

    boolean quorate() {
        return coverAll(sheets.keySet());
    }

    private boolean coverAll(Set<String> people) {
        var covered = EnumSet.noneOf(Constituency.class);
        people.stream()
                .filter(this::sits)
                .forEach(person -> covered.add(Objects.requireNonNull(seats.get(person))));
        return covered.equals(EnumSet.allOf(Constituency.class));
    }

    /** Whose sheets somebody reads. */
    Set<String> readBy(String person) {
        return readable ? sheets.keySet() : sheets.containsKey(person) ? Set.of(person) : Set.of();
    }

    boolean everyoneHasRated() {
        return coverAll(seats.keySet())
                && seats.keySet().stream().filter(this::sits).allMatch(sheets::containsKey);
    }

    /** Why it must be refused; nothing where it must not. */
    List<String> against(PanelAct act, Map<String, Constituency> panel) {
        var person = act.person();
        var reasons = new Reasons().unless(cast.hasRoles(person), person + " has no role");
        switch (act.command()) {
            case SEAT ->
                    reasons.and(chairs(person))
                            .and(stands(ScreeningState.OPEN))
                            .unless(keepsRaters(panel), "a rater loses the seat")
                            .unless(
                                    !readable || seats.keySet().containsAll(panel.keySet()),
                                    "somebody joins who could read the others");
            case ACCEPT ->
                    reasons.and(member(person))
                            .unless(invitation(person) != InvitationState.ACCEPTED, "it is")
                            .unless(!readable, "somebody joins who could read the others");
            case DECLINE ->
                    reasons.and(member(person))
                            .unless(invitation(person) == InvitationState.INVITED, "it is not");
            case WITHDRAW ->
                    reasons.and(member(person))
                            .unless(invitation(person) == InvitationState.ACCEPTED, "it is not")
                            .unless(!readable, "somebody leaves who could read the others");
            case RATE ->
                    reasons.and(rates(person))
                            .unless(!sheets.containsKey(person), person + " has rated");
            case RATE_AGAIN ->
                    reasons.and(rates(person))
                            .unless(
                                    sheets.containsKey(person) && act.variant() != 3,
                                    "it is the sheet of another");
            case CLOSE -> reasons.and(chairs(person)).and(stands(ScreeningState.OPEN));
            case COMPLETE ->
                    reasons.and(chairs(person))
                            .and(stands(ScreeningState.OPEN, ScreeningState.RATINGS_CLOSED))
                            .unless(act.variant() != 3, "it says otherwise of the quorum");
            case LOWER ->
                    reasons.and(chairs(person))
                            .and(stands(ScreeningState.OPEN, ScreeningState.RATINGS_CLOSED))
                            .unless(quorate(), "a panel without a quorum lowers nothing");
            case COUNTERSIGN, REFUSE_LOWERING ->
                    reasons.and(stands(ScreeningState.LOWERING_PROPOSED))
                            .unless(!person.equals(proposedLowering), "it takes two persons");
            case HAND_CHAIR ->
                    reasons.unless(underWay(), "it has ended")
                            .unless(!heir(act).equals(chair), "they chair it");
            case CANCEL -> reasons.unless(underWay(), "it has ended");
            case LEAD_ON, OPEN, TOGETHER -> throw new AssertionError(act + " is about no sitting");
        }
        return reasons.all();
    }

    private List<String> stands(ScreeningState... allowed) {
        return new Reasons().unless(List.of(allowed).contains(state), "it is " + state).all();
    }

    private List<String> chairs(String person) {
        return new Reasons().unless(person.equals(chair), person + " does not chair it").all();
    }

    private List<String> member(String person) {
        return new Reasons()
                .and(stands(ScreeningState.OPEN))
                .unless(seats.containsKey(person), person + " is not on the panel")
                .all();
    }

    private List<String> rates(String person) {
        return new Reasons()
                .and(member(person))
                .unless(sits(person), person + " has left")
                .unless(!readable, "the others can be read")
                .all();
    }

    private boolean keepsRaters(Map<String, Constituency> panel) {
        return sheets.keySet().stream().allMatch(rater -> seats.get(rater) == panel.get(rater));
    }

    String heir(PanelAct act) {
        return cast.person(cast.position(act.person()) + act.variant() + 1);
    }

    /** Moves, and says what the trail has more by it. */
    String accepted(PanelAct act, Map<String, Constituency> panel, Api.Answer answer) {
        var action = moved(act, panel, answer);
        readable |= state != ScreeningState.OPEN || everyoneHasRated();
        return "screening." + action + " " + act.person();
    }

    private String moved(PanelAct act, Map<String, Constituency> panel, Api.Answer answer) {
        var person = act.person();
        return switch (act.command()) {
            case SEAT -> {
                seats.clear();
                seats.putAll(panel);
                replies.keySet().retainAll(panel.keySet());
                yield "panel-changed";
            }
            case ACCEPT -> replied(person, InvitationState.ACCEPTED);
            case DECLINE -> replied(person, InvitationState.DECLINED);
            case WITHDRAW -> replied(person, InvitationState.WITHDRAWN);
            case RATE, RATE_AGAIN -> {
                sheets.put(person, new Sheet(answer.id(), answer.etag(), relevance(act)));
                yield "rated";
            }
            case CLOSE -> {
                state = ScreeningState.RATINGS_CLOSED;
                yield "ratings-closed";
            }
            case COMPLETE -> ends(quorate() && !anyHigh() ? "NOT_REQUIRED" : "FULL_EIA_REQUIRED");
            case LOWER -> {
                if (!anyHigh()) {
                    yield ends("NOT_REQUIRED");
                }
                state = ScreeningState.LOWERING_PROPOSED;
                proposedLowering = person;
                yield "lowering-proposed";
            }
            case COUNTERSIGN -> ends("NOT_REQUIRED");
            case REFUSE_LOWERING -> ends("FULL_EIA_REQUIRED");
            case HAND_CHAIR -> {
                chair = heir(act);
                yield "chair-handed-over";
            }
            case CANCEL -> {
                state = ScreeningState.CANCELLED;
                yield "cancelled";
            }
            case LEAD_ON, OPEN, TOGETHER -> throw new AssertionError(act + " moves no sitting");
        };
    }

    /** With its subject. */
    String calledOff() {
        state = ScreeningState.CANCELLED;
        return "screening.cancelled";
    }

    private String replied(String person, InvitationState reply) {
        replies.put(person, reply);
        return "invitation-answered";
    }

    /** One member is enough; nothing is averaged. */
    private boolean anyHigh() {
        return counted().contains(3);
    }

    private String ends(String decided) {
        state = ScreeningState.COMPLETED;
        outcome = decided;
        return "completed";
    }

    static String relevance(PanelAct act) {
        return switch (act.variant()) {
            case 1 -> "medium";
            case 2 -> "high";
            default -> "low";
        };
    }
}
