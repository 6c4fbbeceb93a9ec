package org.dueregard.actionplan.coverage.web;

import org.dueregard.actionplan.coverage.ReturnType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of return. */
@Schema(name = "ActionPlanReturnType")
record ReturnTypeView(String code, String title) {
    static ReturnTypeView from(ReturnType type) {
        return new ReturnTypeView(type.code(), type.title());
    }
}
