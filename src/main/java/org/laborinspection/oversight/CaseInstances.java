package org.laborinspection.oversight;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.laborinspection.engine.EngineAccess;
import org.springframework.stereotype.Component;

/** The process instance that runs a case itself: called by no other, and neither a watch of its clocks nor a 督办. */
@Component
class CaseInstances {

    private static final List<String> BESIDE = List.of(DeadlineWatch.KEY, Supervision.KEY);

    private final HistoryService history;
    private final EngineAccess access;

    CaseInstances(HistoryService history, EngineAccess access) {
        this.history = history;
        this.access = access;
    }

    /** Case number to instance id, of the cases that still run; where there are several, the first. */
    Map<String, String> of(Collection<String> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        return access.withoutAuthorization(() -> history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKeyIn(cases.toArray(String[]::new))
                .processDefinitionKeyNotIn(BESIDE)
                .rootProcessInstances()
                .unfinished()
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .collect(Collectors.toMap(
                        HistoricProcessInstance::getBusinessKey,
                        HistoricProcessInstance::getId,
                        (first, later) -> first)));
    }
}
