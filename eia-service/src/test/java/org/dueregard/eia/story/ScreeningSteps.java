package org.dueregard.eia.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.dueregard.eia.screening.Constituency;

/** The commands of a panel, as they are sent. */
final class ScreeningSteps {
    private final Cast cast;

    ScreeningSteps(Cast cast) {
        this.cast = cast;
    }

    /** Who opens it calls three, four, or too few; variant 3 sits as well. */
    Map<String, Constituency> called(PanelAct act) {
        var first = act.variant() == 3 ? 0 : 1;
        var many = act.variant() == 2 ? 2 : act.variant() == 0 ? 3 : 4;
        var panel = new LinkedHashMap<String, Constituency>();
        for (var i = 0; i < many; i++) {
            panel.put(someone(cast.position(act.person()) + first + i), constituency(i));
        }
        return panel;
    }

    /** One more, one fewer, everybody, or the same. */
    Map<String, Constituency> reseated(PanelAct act, Map<String, Constituency> present) {
        var panel = new LinkedHashMap<>(present);
        switch (act.variant()) {
            case 0 -> {
                for (var i = 0; i < Cast.WITH_ROLES && panel.size() == present.size(); i++) {
                    panel.putIfAbsent(someone(i), constituency(panel.size()));
                }
            }
            case 1 -> {
                if (!panel.isEmpty()) {
                    panel.pollLastEntry();
                }
            }
            case 2 -> {
                for (var i = 0; i < Cast.WITH_ROLES; i++) {
                    panel.putIfAbsent(someone(i), constituency(i));
                }
            }
            default -> {}
        }
        return panel;
    }

    private String someone(int position) {
        return cast.person(position % Cast.WITH_ROLES);
    }

    private static Constituency constituency(int number) {
        return Constituency.values()[number % Constituency.values().length];
    }

    private static List<Map<String, String>> parts(Map<String, Constituency> panel) {
        var parts = new ArrayList<Map<String, String>>();
        panel.forEach(
                (person, constituency) ->
                        parts.add(
                                Map.of(
                                        "person",
                                        person,
                                        "constituency",
                                        constituency.name(),
                                        "organisation",
                                        constituency.name())));
        return parts;
    }

    Callable<Api.Answer> open(PanelAct act, UUID subject) {
        var by = cast.as(act.person());
        return () ->
                by.create(
                        "/v1/screenings",
                        Map.of("subjectId", subject, "panel", parts(called(act))));
    }

    /** All that has to be read for it is read by now; calling it sends it. */
    Callable<Api.Answer> request(PanelAct act, ScreeningModel model, Api.Answer seen) {
        var by = cast.as(act.person());
        var path = "/v1/screenings/" + model.id;
        var tag = act.tag().of(seen.etag());
        return switch (act.command()) {
            case SEAT -> {
                var panel = Map.of("panel", parts(reseated(act, model.seats())));
                yield () -> by.put(path + "/panel", tag, panel);
            }
            case ACCEPT, DECLINE, WITHDRAW ->
                    () ->
                            by.post(
                                    path + "/invitation-reply",
                                    tag,
                                    Map.of("reply", act.command().name(), "note", "As it is."));
            case RATE ->
                    () -> by.create(path + "/ratings", Story.sheet(ScreeningModel.relevance(act)));
            case RATE_AGAIN -> again(act, model, by, path);
            case CLOSE -> () -> by.post(path + "/closing", tag, null);
            case COMPLETE -> {
                var precautionary = model.quorate() == (act.variant() == 3);
                yield () ->
                        by.post(path + "/completion", tag, Map.of("precautionary", precautionary));
            }
            case LOWER -> {
                var precautionary = !model.quorate();
                yield () ->
                        by.post(
                                path + "/completion",
                                tag,
                                Map.of(
                                        "precautionary",
                                        precautionary,
                                        "outcome",
                                        "NOT_REQUIRED",
                                        "reason",
                                        "As last year."));
            }
            case COUNTERSIGN, REFUSE_LOWERING ->
                    () ->
                            by.post(
                                    path + "/countersignature",
                                    tag,
                                    Map.of(
                                            "agreed",
                                            act.command() == ScreeningCommand.COUNTERSIGN,
                                            "reason",
                                            "I have compared both years."));
            case HAND_CHAIR ->
                    () ->
                            by.put(
                                    path + "/chair",
                                    tag,
                                    Map.of("person", model.heir(act), "reason", "On leave."));
            case CANCEL -> () -> by.post(path + "/cancellation", tag, Map.of("reason", "Not now."));
            case LEAD_ON, OPEN, TOGETHER -> throw new AssertionError(act + " is sent otherwise");
        };
    }

    /** One's own sheet; with variant 3, and where there is none, the first one of another. */
    private static Callable<Api.Answer> again(
            PanelAct act, ScreeningModel model, Api by, String path) {
        var own = model.sheets().get(act.person());
        var sheet = own == null || act.variant() == 3 ? anothers(act, model) : own;
        return () ->
                by.put(
                        path + "/ratings/" + sheet.id(),
                        act.tag().of(sheet.etag()),
                        Story.sheet(ScreeningModel.relevance(act)));
    }

    private static ScreeningModel.Sheet anothers(PanelAct act, ScreeningModel model) {
        return model.sheets().entrySet().stream()
                .filter(sheet -> !sheet.getKey().equals(act.person()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> new ScreeningModel.Sheet(UUID.randomUUID(), "\"0\"", "low"));
    }
}
