package org.laborinspection.casework;

import org.camunda.bpm.engine.RuntimeService;
import org.laborinspection.engine.EngineAccess;
import org.laborinspection.engine.Variable;
import org.springframework.stereotype.Component;

/** Begins what runs beside a case, by message. */
@Component
public class BesideCase {

    private final RuntimeService runtime;
    private final EngineAccess access;

    BesideCase(RuntimeService runtime, EngineAccess access) {
        this.runtime = runtime;
        this.access = access;
    }

    /**
     * It has its own request, an entry of the case, its own paper to come and its own answers: the step that begins it is
     * still to be asked for its own.
     */
    public void begin(String message, String caseNo, Variable<Long> request, long entry, Variable<Long> paper) {
        access.withoutAuthorization(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseNo)
                .setVariableToTriggeredScope(request.name(), entry)
                .setVariableToTriggeredScope(paper.name(), null)
                .setVariableToTriggeredScope("outcome", null)
                .correlateWithResult());
    }
}
