package org.dueregard.eia.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dueregard.eia.assessment.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * Who may sign a version, and what it takes: so many distinct persons, and among them somebody for
 * each post that is asked for. Who steps in opens one door only, for one version.
 */
final class SigningModel {
    /** Somebody would sign exactly this content. */
    record Signature(String person, @Nullable String post, String sha256) {}

    /** Somebody steps in: for a role, or for a post and in that post only. */
    record StandIn(String person, Capacity capacity, @Nullable String post) {}

    private final Cast cast;
    private int wanted = 1;
    private List<String> posts = List.of();
    private String band = "MEDIUM";
    private final List<Signature> sinceSubmitted = new ArrayList<>();
    private final List<Signature> ofVersion = new ArrayList<>();
    private final Set<StandIn> standIns = new HashSet<>();

    SigningModel(Cast cast) {
        this.cast = cast;
    }

    void required(int approvals, List<String> inPosts) {
        wanted = approvals;
        posts = inPosts;
    }

    /** Of which band the version is; only for MEDIUM anything else than one signature is asked. */
    void isOf(String itsBand) {
        band = itsBand;
    }

    private int wanted() {
        return band.equals("MEDIUM") ? wanted : 1;
    }

    private List<String> posts() {
        return band.equals("MEDIUM") ? posts : List.of();
    }

    /** A version of band HIGH is signed in a post, whichever it is. */
    boolean signedInAPost() {
        return band.equals("HIGH");
    }

    void submitted() {
        sinceSubmitted.clear();
    }

    void nextVersion() {
        sinceSubmitted.clear();
        ofVersion.clear();
        standIns.clear();
    }

    void stepsIn(StandIn standIn) {
        standIns.add(standIn);
    }

    /** Person and post of every approval of the version, as its readers find them. */
    List<String> approvals() {
        return ofVersion.stream().map(given -> given.person() + " " + given.post()).toList();
    }

    boolean standsIn(String person, Capacity capacity, @Nullable String post) {
        return standIns.contains(new StandIn(person, capacity, post));
    }

    boolean names(@Nullable String post) {
        return post != null && posts().contains(post);
    }

    boolean hasSigned(String person, String sha256) {
        return given(sha256).stream().anyMatch(given -> given.person().equals(person));
    }

    boolean isSigned(String post, String sha256) {
        return given(sha256).stream().anyMatch(given -> post.equals(given.post()));
    }

    List<String> waitedFor(String sha256) {
        return posts().stream().filter(post -> !isSigned(post, sha256)).toList();
    }

    private List<Signature> given(String sha256) {
        return sinceSubmitted.stream().filter(given -> given.sha256().equals(sha256)).toList();
    }

    /** Against deciding at all, in this post or in none. */
    List<String> door(String person, @Nullable String post) {
        var actsInIt =
                cast.holds(post, person)
                        || (post != null && standsIn(person, Capacity.DECISION_MAKER, post));
        return new Reasons()
                .unless(post == null || actsInIt, person + " does not act for " + post)
                .unless(
                        cast.hasRoles(person)
                                || standsIn(person, Capacity.DECISION_MAKER, null)
                                || (actsInIt && names(post)),
                        person + " has neither the role nor a post that signs")
                .all();
    }

    /** Against signing this content. */
    List<String> against(String person, @Nullable String post, String sha256) {
        var waited = waitedFor(sha256);
        var room = wanted() - given(sha256).size() - 1 >= waited.size();
        return new Reasons()
                .and(door(person, post))
                .unless(!signedInAPost() || post != null, "it is of band HIGH")
                .unless(!hasSigned(person, sha256), person + " has signed it")
                .unless(!names(post) || waited.contains(post), post + " has signed it")
                .unless(names(post) || waited.isEmpty() || room, "it waits for " + waited)
                .all();
    }

    /** Whether it is signed off by this signature. */
    boolean signed(String person, @Nullable String post, String sha256) {
        var signature = new Signature(person, post, sha256);
        var signatures = new ArrayList<>(given(sha256));
        signatures.add(signature);
        var persons = signatures.stream().map(Signature::person).collect(Collectors.toSet());
        var inPosts = signatures.stream().map(Signature::post).collect(Collectors.toSet());
        if (persons.size() >= wanted() && inPosts.containsAll(posts())) {
            return true;
        }
        sinceSubmitted.add(signature);
        ofVersion.add(signature);
        return false;
    }
}
