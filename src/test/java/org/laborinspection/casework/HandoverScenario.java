package org.laborinspection.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.engine.EngineAccess;
import org.laborinspection.inspection.CaseScenario;
import org.laborinspection.staff.Staff;
import org.laborinspection.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

/** The office with two people at the desks where work is handed over. */
abstract class HandoverScenario extends CaseScenario {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired
    Handover handover;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    Staff staff;

    @Autowired
    EngineAccess access;

    @BeforeEach
    void hire() {
        hire("reviewer2", "示例审核员乙", "brigade-reviewer");
        hire("chief2", "示例大队长乙", "brigade-chief");
        hire("clerk2", "示例窗口员乙", "window-clerk");
        hire("bothdesks", "示例两岗人员", "window-clerk", "brigade-reviewer");
    }

    @AfterEach
    void everybodyIsBack() {
        jdbc.sql("delete from li_absence_task").update();
        jdbc.sql("delete from li_absence").update();
    }

    void hire(String id, String name, String... groups) {
        if (identity.createUserQuery().userId(id).count() == 0) {
            var user = identity.newUser(id);
            user.setFirstName(name);
            user.setLastName("");
            user.setPassword("Demo#2026-ok");
            identity.saveUser(user);
            for (var group : groups) {
                identity.createMembership(id, group);
            }
        }
        staff.put(new StaffMember(id, name, "示例岗位", null, null, null, null));
    }

    Reader reader(String user) {
        return new Reader(
                user, access.withoutAuthorization(() -> identity.createGroupQuery().groupMember(user).list().stream()
                        .map(Group::getId)
                        .collect(Collectors.toSet())));
    }

    /** What that person does, signed in as he is over HTTP. */
    void as(String user, Runnable act) {
        office.as(user, () -> {
            act.run();
            return null;
        });
    }

    void transfer(String by, String task, String to) {
        as(by, () -> handover.transfer(task, reader(by), new HandedTo(to, "原办理人外出培训")));
    }

    void delegate(String by, String task, String to) {
        as(by, () -> handover.delegate(task, reader(by), new HandedTo(to, "请协助办理")));
    }

    /** A case that waits for its review, and the task of it. */
    String toReview() {
        office.on(DAY);
        var caseNo = register(complaint(DAY));
        prepare(caseNo);
        return caseNo;
    }

    String claimed(String caseNo, String user, String step) {
        office.claim(caseNo, user, step);
        return office.task(caseNo, step).getId();
    }

    Task task(String id) {
        return tasks.createTaskQuery().taskId(id).singleResult();
    }

    void complete(String user, String id, String outcome) {
        as(user, () -> tasks.complete(id, Map.of("outcome", outcome)));
    }

    CaseLog.Line last(String caseNo) {
        var lines = log.of(caseNo);
        return lines.get(lines.size() - 1);
    }

    Set<String> candidates(String task) {
        return tasks.getIdentityLinksForTask(task).stream()
                .filter(link -> "candidate".equals(link.getType()) && link.getUserId() != null)
                .map(link -> link.getUserId())
                .collect(Collectors.toSet());
    }

    List<String> actions(String caseNo) {
        return log.of(caseNo).stream().map(CaseLog.Line::action).toList();
    }
}
