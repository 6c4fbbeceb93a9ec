package org.dueregard.localstack.sample;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A modernisation programme that has to be assessed, and stop and search in London, June 2016: the
 * loop from the screening of a policy to the evidence of an action that a disparity has called for.
 * Every step looks whether it has been taken, so that a load that was cut short goes on where it
 * stopped.
 */
public final class LondonSample implements SampleLoader {

    @Override
    public String title() {
        return "the London sample";
    }

    @Override
    public List<String> load(URI gateway, UnaryOperator<String> tokens, Consumer<String> progress) {
        var api = new SampleApi(gateway, tokens);
        var communities = new CommunityStory(api);
        var governance = new GovernanceStory(api);
        var assessment = new AssessmentStory(api);
        var actions = new ActionStory(api);
        var figures = new FiguresStory(api);
        var modernisation = new ModernisationStory(api);

        progress.accept("Posts and a board that decides");
        governance.appointPostHolders();
        progress.accept("A programme of 18 strands, and what its duties asked for");
        modernisation.registerStrands();
        modernisation.showDuties();
        progress.accept("What communities said in 2005 is imported");
        communities.importFindings();
        progress.accept("A policy is registered, and a panel screens it");
        assessment.registerAndScreen();
        progress.accept("It is assessed and assured; a post takes on its mitigation");
        assessment.assessAndAssure();
        actions.acceptMitigation(assessment.assessmentId());
        progress.accept("It is signed off and published");
        assessment.signOffAndPublish();
        progress.accept(
                "10,490 records of June 2016 come in, and their sender certifies the month");
        figures.sendAndCertify();
        figures.sendObservations();
        progress.accept("A disparity reopens the assessment and proposes an action");
        var disparity = figures.awaitDisparity();
        assessment.awaitReviewBecauseOf(disparity);
        progress.accept("The action is taken on, done, and decided by the board");
        actions.explainOrReform(disparity);
        assessment.awaitEvidence(disparity);

        var found = new ArrayList<String>();
        found.addAll(figures.findings());
        found.addAll(assessment.findings());
        found.addAll(actions.findings());
        found.addAll(modernisation.findings());
        return List.copyOf(found);
    }
}
