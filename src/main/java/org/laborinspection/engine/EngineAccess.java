package org.laborinspection.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Engine calls the application makes for itself, after its own rule has said yes. */
@Component
public class EngineAccess {

    private final IdentityService identity;
    private final ProcessEngine engine;

    EngineAccess(IdentityService identity, ProcessEngine engine) {
        this.identity = identity;
        this.engine = engine;
    }

    /** Does the work without the engine's authorization checks, then lets the person at hand be signed in again. */
    public <T> T withoutAuthorization(Supplier<T> work) {
        Authentication before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            identity.setAuthentication(before);
        }
    }

    /** Does many engine calls of that kind as one, whose changes are written together at the end. */
    public <T> T together(Supplier<T> work) {
        return withoutAuthorization(() -> ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> work.get()));
    }
}
