package org.dueregard.platform.caller;

/** The roles that a token can grant; for {@code @RolesAllowed}. */
public final class Roles {
    public static final String POLICY_AUTHOR = "policy-author";
    public static final String PANEL_MEMBER = "panel-member";
    public static final String PANEL_CHAIR = "panel-chair";
    public static final String ASSURER = "assurer";
    public static final String DECISION_MAKER = "decision-maker";
    public static final String PUBLISHER = "publisher";
    public static final String PROGRAMME_OFFICE = "programme-office";
    public static final String BODY_CHAIR = "body-chair";
    public static final String DATA_PROVIDER = "data-provider";
    public static final String ANALYST = "analyst";
    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}
