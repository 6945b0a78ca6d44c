package org.laborinspection.casework;

import org.laborinspection.engine.TaskRule;
import org.laborinspection.engine.TaskStep;
import org.springframework.stereotype.Component;

/** A handler's task is worked in a case that has its two valid handlers (CASE-06). */
@Component
class HandlerRule implements TaskRule {

    private final Handlers handlers;

    HandlerRule(Handlers handlers) {
        this.handlers = handlers;
    }

    @Override
    public void check(TaskStep step) {
        if (step.words("only").contains("handlers")) {
            handlers.checkValid(step.caseNo());
        }
    }
}
