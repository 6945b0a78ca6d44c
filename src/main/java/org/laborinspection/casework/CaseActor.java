package org.laborinspection.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.engine.Steps;

/** Who stands behind a step: the person signed in, or the system when a timer moved the case on. */
public final class CaseActor {

    public static final String SYSTEM = "system";

    private CaseActor() {}

    public static String of(DelegateExecution execution) {
        var authentication =
                execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        return authentication == null || authentication.getUserId() == null ? SYSTEM : authentication.getUserId();
    }

    /** The person signed in; a case does not begin without one. */
    public static String signedIn(DelegateExecution execution) {
        var actor = of(execution);
        if (actor.equals(SYSTEM)) {
            throw new Refusal("CASE-01", null, "请先登录再登记线索");
        }
        return actor;
    }

    /** Writes what a service task did to the log of its case. */
    public static void log(CaseLog log, DelegateExecution execution, String detail) {
        log.append(
                execution.getProcessBusinessKey(),
                of(execution),
                Steps.name(execution.getCurrentActivityId()),
                null,
                null,
                detail);
    }
}
