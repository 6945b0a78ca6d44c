package org.laborinspection.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** What a person handed in with a task: who, for which case, the outcome, the opinion and the fields of the form. */
public final class Submission {

    private final DelegateTask task;
    private final String actor;
    private final String outcome;
    private final String opinion;
    private final SubmittedJson json;

    Submission(DelegateTask task, String actor, String outcome, String opinion, SubmittedJson json) {
        this.task = task;
        this.actor = actor;
        this.outcome = outcome;
        this.opinion = opinion;
        this.json = json;
    }

    /** The case number, which is the business key of the process instance. */
    public String caseNo() {
        return task.getExecution().getProcessBusinessKey();
    }

    /** The task's name in the code: its id without the prefix. */
    public String step() {
        return Steps.name(task.getTaskDefinitionKey());
    }

    public String actor() {
        return actor;
    }

    public String outcome() {
        return outcome;
    }

    public boolean is(String value) {
        return value.equals(outcome);
    }

    public String opinion() {
        return opinion;
    }

    /** The submitted fields as a record, checked by its constraints; refused with the name of the field. */
    public <T> T as(Class<T> type) {
        return json.submitted(task, type);
    }

    /** The process engine, for steps that must reach other tasks of the case. */
    public org.camunda.bpm.engine.ProcessEngineServices engine() {
        return task.getProcessEngineServices();
    }

    public <T> T get(Variable<T> variable) {
        return variable.from(task.getExecution());
    }

    public <T> void set(Variable<T> variable, T value) {
        variable.to(task.getExecution(), value);
    }
}
