package org.dueregard.actionplan.post.web;

import org.dueregard.actionplan.post.PostRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role that several posts share. */
@Schema(name = "ActionPlanPostRole")
record RoleView(String code, String title) {
    static RoleView from(PostRole role) {
        return new RoleView(role.code(), role.title());
    }
}
