package org.laborinspection.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/**
 * What must hold in every model: only who claimed a task completes it; no generated forms and no expressions in what
 * Tasklist shows, because it compiles both as templates and would run what a complainant wrote.
 */
class ModelGuard extends AbstractBpmnParseListener {

    private final ObjectProvider<TaskGate> gate;

    ModelGuard(ObjectProvider<TaskGate> gate) {
        this.gate = gate;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        refuseTemplates(element);
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addTaskListener(
                TaskListener.EVENTNAME_CREATE, task -> gate.getObject().opened().notify(task));
        definition.addTaskListener(
                TaskListener.EVENTNAME_ASSIGNMENT,
                task -> gate.getObject().assigned().notify(task));
        definition.addTaskListener(
                TaskListener.EVENTNAME_COMPLETE,
                task -> gate.getObject().completed().notify(task));
        definition.addTaskListener(
                TaskListener.EVENTNAME_DELETE, task -> gate.getObject().ended(task.getId()));
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        refuseTemplates(element);
    }

    private static void refuseTemplates(Element element) {
        Element extensions = element.element("extensionElements");
        boolean generated =
                extensions != null && extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formData") != null;
        String formKey = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formKey");
        if (generated || dynamic(element.attribute("name")) || dynamic(formKey)) {
            throw new ProcessEngineException(
                    "Generated form or expression in a name or form key: " + element.attribute("id"));
        }
    }

    private static boolean dynamic(String text) {
        return text != null && (text.contains("${") || text.contains("#{") || text.contains("{{"));
    }
}
