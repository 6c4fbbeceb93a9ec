package org.dueregard.actionplan.web;

import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;

/**
 * Requests that may lack what a rule asks for. The rule refuses that together with every other rule
 * that is broken; where the form is broken as well, it is named with that.
 */
@ApplicationScoped
public class Forms {
    private final Validator validator;

    Forms(Validator validator) {
        this.validator = validator;
    }

    /** What a rule asks for, and the form only where it is broken anyway. */
    public interface Ruled {}

    /** The request, in form; otherwise refused with all that is missing or malformed. */
    public <T> T require(T request) {
        if (!validator.validate(request).isEmpty()) {
            throw new ResteasyReactiveViolationException(
                    validator.validate(request, Default.class, Ruled.class));
        }
        return request;
    }
}
