package org.laborinspection.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseKind;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.engine.EngineAccess;
import org.laborinspection.engine.TaskCheck;
import org.laborinspection.engine.TaskHands;
import org.laborinspection.staff.Absences;
import org.laborinspection.staff.Staff;
import org.laborinspection.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 转办 (HAND-01) and 委派 (HAND-02) of a task that somebody has claimed: only to who may claim it himself and whom no rule
 * keeps from it. The owner of a delegated task is who delegated it; the engine's own delegation, which would let a
 * task be resolved past the gate, is not used.
 */
@Service
@Transactional
public class Handover {

    /** The task itself says how it came to its assignee. */
    static final String NOTE = "handedOver";

    private static final String TRANSFER = "HAND-01";
    private static final String DELEGATION = "HAND-02";

    private final TaskService tasks;
    private final TaskDesk desk;
    private final TaskPeople people;
    private final TaskCheck checks;
    private final CaseFiles cases;
    private final CaseLog log;
    private final Staff staff;
    private final Absences absences;
    private final TaskHands hands;
    private final EngineAccess access;
    private final Clock clock;

    Handover(
            TaskService tasks,
            TaskDesk desk,
            TaskPeople people,
            TaskCheck checks,
            CaseFiles cases,
            CaseLog log,
            Staff staff,
            Absences absences,
            TaskHands hands,
            EngineAccess access,
            Clock clock) {
        this.tasks = tasks;
        this.desk = desk;
        this.people = people;
        this.checks = checks;
        this.cases = cases;
        this.log = log;
        this.staff = staff;
        this.absences = absences;
        this.hands = hands;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What this person may do with the task, and to whom he may hand it.
     *
     * @param note how the task came to its assignee; null where he claimed it
     */
    record Options(
            boolean transfer,
            boolean delegate,
            boolean giveBack,
            boolean recall,
            String owner,
            String note,
            List<Colleague> colleagues) {}

    record Colleague(String id, String name, String position) {

        static Colleague of(StaffMember member) {
            return new Colleague(member.userId(), member.name(), member.position());
        }
    }

    /** Read-only; a person to whom nothing is open sees nobody. */
    @Transactional(readOnly = true)
    Options options(String taskId, Reader by) {
        var task = desk.open(taskId, by);
        var mine = by.id().equals(task.getAssignee());
        var transfer = mayTransfer(cases.get(desk.caseNo(task)).kind(), task.getAssignee(), by);
        var delegate = mine && task.getOwner() == null;
        return new Options(
                transfer,
                delegate,
                mine && task.getOwner() != null,
                by.id().equals(task.getOwner()),
                task.getOwner() == null ? null : staff.nameOf(task.getOwner()),
                desk.text(task, NOTE),
                transfer || delegate ? colleagues(task) : List.of());
    }

    /** A superior hands a claimed task to another, who has it at once; a delegation ends with it (HAND-01). */
    void transfer(String taskId, Reader by, HandedTo order) {
        var task = desk.open(taskId, by);
        var kind = cases.get(desk.caseNo(task)).kind();
        Superiors.check(kind, by, TRANSFER, "转办");
        if (task.getAssignee() == null) {
            throw new Refusal(TRANSFER, Superiors.HOUSE, "“" + task.getName() + "”还没有人认领，无须转办，请由办理人员直接认领");
        }
        if (!mayTransfer(kind, task.getAssignee(), by)) {
            throw new Refusal(
                    TRANSFER, Superiors.HOUSE, staff.nameOf(task.getAssignee()) + "的事项不归您转办，请报局领导（稽核的，报分管领导）决定");
        }
        var to = fit(task, order.to(), TRANSFER);
        hand(task, to.userId(), null, "转办自" + staff.nameOf(task.getAssignee()) + "：" + order.reason());
        log(task, by, "TransferTask", order.reason(), "转办", task.getAssignee(), to.userId());
    }

    /** The assignee asks a colleague to do it; it stays his, and comes back by 退还 or 收回 (HAND-02). */
    void delegate(String taskId, Reader by, HandedTo order) {
        var task = desk.open(taskId, by);
        if (!by.id().equals(task.getAssignee())) {
            throw new Refusal(DELEGATION, Superiors.HOUSE, "只有认领“" + task.getName() + "”的人可以委派，请先认领");
        }
        if (task.getOwner() != null) {
            throw new Refusal(DELEGATION, Superiors.HOUSE, "受委派办理的事项不能再委派，不能办理的请退还给" + staff.nameOf(task.getOwner()));
        }
        var to = fit(task, order.to(), DELEGATION);
        hand(task, to.userId(), by.id(), staff.nameOf(by.id()) + "委派：" + order.reason());
        log(task, by, "DelegateTask", order.reason(), "委派", by.id(), to.userId());
    }

    /** Who was asked gives it back to who asked him. */
    void giveBack(String taskId, Reader by, String reason) {
        var task = desk.open(taskId, by);
        if (task.getOwner() == null || !by.id().equals(task.getAssignee())) {
            throw new Refusal(DELEGATION, Superiors.HOUSE, "“" + task.getName() + "”不是委派给您办理的，不能退还");
        }
        home(task);
        log(task, by, "ReturnTask", reason, "退还", by.id(), task.getOwner());
    }

    /** Who asked takes it back, as long as it is not done. */
    void recall(String taskId, Reader by, String reason) {
        var task = desk.open(taskId, by);
        if (!by.id().equals(task.getOwner())) {
            throw new Refusal(DELEGATION, Superiors.HOUSE, "“" + task.getName() + "”不是您委派出去的，不能收回");
        }
        home(task);
        log(task, by, "RecallTask", reason, "收回", task.getAssignee(), by.id());
    }

    /** Whether he may hand to another what this person has claimed in a case of that kind; null where nobody has. */
    public boolean mayTransfer(CaseKind kind, String assignee, Reader by) {
        return assignee != null && Superiors.mayOrder(kind, by, people.groupsOf(assignee));
    }

    private List<Colleague> colleagues(Task task) {
        return people.all(task.getId()).stream()
                .filter(id -> !id.equals(task.getAssignee()) && !id.equals(task.getOwner()))
                .filter(id -> !away(id) && checks.allows(task.getId(), id))
                .flatMap(id -> staff.find(id).stream())
                .map(Colleague::of)
                .toList();
    }

    /** Who is to have it: somebody else, a candidate of the task, here today, whom no rule keeps from it. */
    private StaffMember fit(Task task, String to, String rule) {
        var member = staff.find(to).orElseThrow(() -> Refusal.field("to", "没有这名工作人员，请重新选择"));
        if (to.equals(task.getAssignee())) {
            throw Refusal.field("to", "“" + task.getName() + "”已经由" + member.name() + "办理，请选择其他人员");
        }
        if (!people.mayClaim(task.getId(), to)) {
            throw new Refusal(rule, "岗位分离要求", member.name() + "不在可以办理“" + task.getName() + "”的人员之列，请另行选择");
        }
        if (away(to)) {
            throw new Refusal(rule, Superiors.HOUSE, member.name() + "今天请假，请另行选择");
        }
        try {
            checks.check(task.getId(), to);
        } catch (Refusal refusal) {
            throw new Refusal(
                    refusal.rule(),
                    refusal.article(),
                    member.name() + "不能办理：" + refusal.getMessage().replace("您", "该同志"));
        }
        return member;
    }

    private boolean away(String user) {
        return absences.on(LocalDate.now(clock)).stream()
                .anyMatch(absence -> absence.userId().equals(user));
    }

    /** Back to the owner; to all who may claim it where he may work it no longer. */
    private void home(Task task) {
        hand(task, checks.allows(task.getId(), task.getOwner()) ? task.getOwner() : null, null, null);
    }

    private void hand(Task task, String assignee, String owner, String note) {
        hands.give(task.getId(), assignee, owner);
        access.withoutAuthorization(() -> {
            tasks.setVariableLocal(task.getId(), NOTE, note);
            return null;
        });
    }

    private void log(Task task, Reader by, String action, String reason, String verb, String from, String to) {
        log.append(
                desk.caseNo(task),
                by.id(),
                action,
                null,
                reason,
                "%s“%s”，由%s交%s办理".formatted(verb, task.getName(), name(from), staff.nameOf(to)));
    }

    private String name(String id) {
        return id == null ? "（未认领）" : staff.nameOf(id);
    }
}
