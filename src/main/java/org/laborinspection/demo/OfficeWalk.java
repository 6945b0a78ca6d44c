package org.laborinspection.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.laborinspection.audit.AuditLead;
import org.laborinspection.audit.SocialInsuranceAudit;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.Informants;
import org.laborinspection.casefile.Registration;
import org.laborinspection.casework.RecusalRequest;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.engine.SubmittedJson;
import org.laborinspection.inspection.LaborInspectionCase;
import org.laborinspection.inspection.OnTheSpotPenalty;
import org.laborinspection.oversight.Supervision;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Walks through the office as its people do: each step is claimed and completed by a named person, on a given day,
 * through the same engine calls as Tasklist makes.
 */
@Component
@Profile("demo")
public class OfficeWalk {

    private final ProcessEngine engine;
    private final LaborInspectionCase process;
    private final OnTheSpotPenalty onTheSpot;
    private final SocialInsuranceAudit audits;
    private final Supervision supervision;
    private final Deadlines deadlines;
    private final Informants informants;
    private final ObjectMapper json;

    OfficeWalk(
            ProcessEngine engine,
            LaborInspectionCase process,
            OnTheSpotPenalty onTheSpot,
            SocialInsuranceAudit audits,
            Supervision supervision,
            Deadlines deadlines,
            Informants informants,
            ObjectMapper json) {
        this.engine = engine;
        this.process = process;
        this.onTheSpot = onTheSpot;
        this.audits = audits;
        this.supervision = supervision;
        this.deadlines = deadlines;
        this.informants = informants;
        this.json = json;
    }

    /** Lets it be ten in the morning of that day. */
    public OfficeWalk on(LocalDate day) {
        return at(day.atTime(LocalTime.of(10, 0)));
    }

    public OfficeWalk at(LocalDateTime time) {
        ClockUtil.setCurrentTime(Date.from(time.atZone(Office.ZONE).toInstant()));
        return this;
    }

    /** Registers a lead; a complaint gets a sealed informant. Returns the case number. */
    public String register(String user, Map<String, Object> lead) {
        return as(user, () -> {
            var fields = new java.util.HashMap<>(lead);
            if ("COMPLAINT".equals(lead.get("source"))) {
                var id = UUID.randomUUID().toString();
                informants.seal(id, new Informants.Identity("示例投诉人", null, "00000000000", null), user);
                fields.put("informant", id);
            }
            return process.register(json.convertValue(fields, Registration.class));
        });
    }

    /** An officer finds an offence on the spot. Returns the case number. */
    public String discover(String user, Map<String, Object> lead) {
        return as(user, () -> onTheSpot.register(json.convertValue(lead, Registration.class)));
    }

    /** Registers a lead for an audit; a report or complaint gets a sealed informant. Returns the case number. */
    public String registerAudit(String user, Map<String, Object> lead) {
        return as(user, () -> {
            var fields = new java.util.HashMap<>(lead);
            if ("COMPLAINT".equals(lead.get("source")) || "REPORT".equals(lead.get("source"))) {
                var id = UUID.randomUUID().toString();
                informants.seal(id, new Informants.Identity("示例举报人", null, "00000000000", null), user);
                fields.put("informant", id);
            }
            return audits.register(json.convertValue(fields, AuditLead.class));
        });
    }

    /** Somebody asks that an auditor be recused. */
    public void requestAuditorRecusal(String caseNo, String user, RecusalRequest request) {
        as(user, () -> {
            audits.requestRecusal(caseNo, request, user);
            return null;
        });
    }

    /** Claims and completes the step of the case. */
    public void done(String caseNo, String user, String step, String outcome, String opinion, Map<String, ?> fields) {
        var task = task(caseNo, step);
        as(user, () -> {
            engine.getTaskService().claim(task.getId(), user);
            engine.getTaskService().complete(task.getId(), variables(outcome, opinion, fields));
            return null;
        });
    }

    public void done(String caseNo, String user, String step, String outcome) {
        done(caseNo, user, step, outcome, null, Map.of());
    }

    public void done(String caseNo, String user, String step, String outcome, String opinion) {
        done(caseNo, user, step, outcome, opinion, Map.of());
    }

    /** Claims the step and leaves it open on that person's desk. */
    public void claim(String caseNo, String user, String step) {
        var task = task(caseNo, step);
        as(user, () -> {
            engine.getTaskService().claim(task.getId(), user);
            return null;
        });
    }

    /** Somebody asks that a handler of the case be recused. */
    public void requestRecusal(String caseNo, String user, RecusalRequest request) {
        as(user, () -> {
            process.requestRecusal(caseNo, request, user);
            return null;
        });
    }

    /** Somebody gives the handlers an instruction 督办意见 about a limit of the case itself. */
    public void instruct(String caseNo, String user, String limit, String instruction) {
        var clock = deadlines.current(ClockKey.of(caseNo, limit)).orElseThrow();
        as(user, () -> supervision.give(clock, instruction, null, user));
    }

    /** The open task of that step, the oldest first where there are several. */
    public Task task(String caseNo, String step) {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNo)
                .taskDefinitionKey("Task_" + step)
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(caseNo + " is not at " + step + " but at " + steps(caseNo)));
    }

    /** Where the case waits, by element id. */
    public List<String> steps(String caseNo) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(caseNo).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** What that person does, with his groups. */
    public <T> T as(String user, Callable<T> act) {
        var identity = engine.getIdentityService();
        var groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(user, groups);
        try {
            return act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            identity.clearAuthentication();
        }
    }

    private Map<String, Object> variables(String outcome, String opinion, Map<String, ?> fields) {
        var variables = Variables.createVariables();
        if (outcome != null) {
            variables.putValue("outcome", outcome);
        }
        if (opinion != null) {
            variables.putValueTyped("opinion", Variables.stringValue(opinion, true));
        }
        return variables.putValueTyped(
                SubmittedJson.VARIABLE,
                Variables.stringValue(json.valueToTree(fields).toString(), true));
    }
}
