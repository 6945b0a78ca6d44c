package org.laborinspection.inspection;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.laborinspection.casefile.Registration;
import org.laborinspection.engine.SubmittedJson;
import org.laborinspection.engine.Variable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The process of a penalty imposed on the spot (CASE-S1): its key, its own variable, and what starts it. */
@Service
public class OnTheSpotPenalty {

    public static final String KEY = "OnTheSpotPenalty";

    /** How the fine comes in: {@link Way} by name. */
    static final Variable<String> PAYMENT = new Variable<>("payment", String.class);

    /** Taken by the officers, owed by the party, or no fine at all. */
    enum Way {
        COLLECTED,
        OWED,
        NONE
    }

    private final RuntimeService runtime;
    private final SubmittedJson json;

    OnTheSpotPenalty(RuntimeService runtime, SubmittedJson json) {
        this.runtime = runtime;
        this.json = json;
    }

    /** Registers what an officer finds and returns the case number; the person signed in at the engine is that officer. */
    @Transactional
    public String register(Registration lead) {
        return runtime.startProcessInstanceByKey(
                        KEY, Map.of(SubmittedJson.VARIABLE, Variables.stringValue(json.write(lead), true)))
                .getBusinessKey();
    }
}
