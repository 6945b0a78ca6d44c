package org.laborinspection.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the {@link TaskGate} before every user task of every model. */
@Component
class TaskGatePlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<TaskGate> gate;

    TaskGatePlugin(ObjectProvider<TaskGate> gate) {
        this.gate = gate;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var listeners = configuration.getCustomPreBPMNParseListeners() == null
                ? new ArrayList<org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener>()
                : new ArrayList<>(configuration.getCustomPreBPMNParseListeners());
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
                definition.addTaskListener(
                        TaskListener.EVENTNAME_CREATE,
                        task -> gate.getObject().opened().notify(task));
                definition.addTaskListener(
                        TaskListener.EVENTNAME_ASSIGNMENT,
                        task -> gate.getObject().assigned().notify(task));
                definition.addTaskListener(
                        TaskListener.EVENTNAME_COMPLETE,
                        task -> gate.getObject().completed().notify(task));
            }
        });
        configuration.setCustomPreBPMNParseListeners(List.copyOf(listeners));
    }
}
