package org.laborinspection.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoricFormPropertyEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.stereotype.Component;

/**
 * Keeps what a form submits, and the opinion, out of the engine's history, which would copy even transient form fields, and
 * everything that a client hands in as a variable that lasts: both are kept in the case and nowhere else.
 */
@Component
class NoFormDetails extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setEnableDefaultDbHistoryEventHandler(false);
        configuration.getCustomHistoryEventHandlers().add(new WithoutForms());
    }

    private static class WithoutForms implements HistoryEventHandler {

        private static final Set<String> SUBMITTED = Set.of("opinion", SubmittedJson.VARIABLE);

        private final DbHistoryEventHandler database = new DbHistoryEventHandler();

        @Override
        public void handleEvent(HistoryEvent event) {
            if (!submitted(event)) {
                database.handleEvent(event);
            }
        }

        private static boolean submitted(HistoryEvent event) {
            return event instanceof HistoricFormPropertyEventEntity
                    || event instanceof HistoricVariableUpdateEventEntity variable
                            && SUBMITTED.contains(variable.getVariableName());
        }

        @Override
        public void handleEvents(List<HistoryEvent> events) {
            events.forEach(this::handleEvent);
        }
    }
}
