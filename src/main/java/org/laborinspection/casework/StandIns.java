package org.laborinspection.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.task.Task;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casework.TaskPeople.Candidates;
import org.laborinspection.engine.EngineAccess;
import org.laborinspection.engine.TaskCheck;
import org.laborinspection.engine.TaskHands;
import org.laborinspection.engine.TaskOpened;
import org.laborinspection.staff.Absence;
import org.laborinspection.staff.Absences;
import org.laborinspection.staff.Absences.Offer;
import org.laborinspection.staff.Staff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * 代行 (HAND-03): while somebody is away, what is offered to him is offered to his substitute too, where that one may work
 * it, and what he had claimed is free again for those who may; afterwards it all goes back. Each task is a transaction of
 * its own, and {@link #pass} may run again at any time: what it did not do yet changes nobody's rights.
 */
@Component
public class StandIns {

    private static final Logger LOG = LoggerFactory.getLogger(StandIns.class);

    private final Absences absences;
    private final SubstituteRules rules;
    private final TaskService tasks;
    private final TaskPeople people;
    private final TaskCheck checks;
    private final CaseFiles cases;
    private final CaseLog log;
    private final Staff staff;
    private final TaskHands hands;
    private final EngineAccess access;
    private final TransactionOperations transaction;
    private final Clock clock;

    StandIns(
            Absences absences,
            SubstituteRules rules,
            TaskService tasks,
            TaskPeople people,
            TaskCheck checks,
            CaseFiles cases,
            CaseLog log,
            Staff staff,
            TaskHands hands,
            EngineAccess access,
            TransactionOperations transaction,
            Clock clock) {
        this.absences = absences;
        this.rules = rules;
        this.tasks = tasks;
        this.people = people;
        this.checks = checks;
        this.cases = cases;
        this.log = log;
        this.staff = staff;
        this.hands = hands;
        this.access = access;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Takes back what absences that are over left, and offers what those of today leave; says how many tasks it moved. */
    public int pass() {
        var today = LocalDate.now(clock);
        var moved = 0;
        for (var offer : absences.over(today)) {
            moved += each(offer.taskId(), () -> takeBack(offer));
        }
        for (var absence : absences.on(today)) {
            moved += offerAll(absence);
        }
        return moved;
    }

    /** Offers what the absent has on his desk and in his lists today. */
    int offerAll(Absence absence) {
        var moved = 0;
        for (var task : involving(absence.userId())) {
            moved += each(
                    task,
                    () -> access.together(() -> {
                        DelegateTask open =
                                Context.getCommandContext().getTaskManager().findTaskById(task);
                        return open != null && offer(absence, open);
                    }));
        }
        return moved;
    }

    /** Takes back what is still offered because of it. */
    void takeBackAll(Absence absence) {
        absences.offers(absence.id()).forEach(this::takeBack);
    }

    @EventListener
    void on(TaskOpened event) {
        for (var absence : absences.on(LocalDate.now(clock))) {
            offer(absence, event.task());
        }
    }

    private boolean offer(Absence absence, DelegateTask task) {
        var caseNo = task.getExecution().getProcessBusinessKey();
        if (caseNo == null
                || cases.find(caseNo).isEmpty()
                || absences.offered(task.getId(), absence.substitute())
                        .filter(known -> known.absence().id() == absence.id())
                        .isPresent()) {
            return false;
        }
        var candidates = Candidates.of(task.getCandidates());
        var substitute = absence.substitute();
        var own = candidates.include(substitute, people.groupsOf(substitute));
        var held = absence.userId().equals(task.getAssignee());
        if (held && task.getOwner() != null) {
            goHome(task);
            return true;
        }
        if (own && !held
                || !own && !rules.mayStandIn(absence, candidates, cases.get(caseNo))
                || !checks.allows(task, substitute)) {
            return false;
        }
        access.withoutAuthorization(() -> {
            if (!own) {
                task.addCandidateUser(substitute);
            }
            if (held) {
                task.setAssignee(null);
            }
            return null;
        });
        absences.offer(absence.id(), task.getId(), !own, held);
        if (held) {
            log(
                    caseNo,
                    "StandIn",
                    absence.reason(),
                    "%s请假至%s，“%s”交由%s代行认领"
                            .formatted(
                                    name(absence.userId()),
                                    Dates.say(absence.until()),
                                    task.getName(),
                                    name(substitute)));
        }
        return true;
    }

    /** What was delegated to somebody who is away goes back to who delegated it. */
    private void goHome(DelegateTask task) {
        log(
                task.getExecution().getProcessBusinessKey(),
                "StandIn",
                null,
                "%s请假，“%s”退还给%s".formatted(name(task.getAssignee()), task.getName(), name(task.getOwner())));
        var owner = task.getOwner();
        access.withoutAuthorization(() -> {
            task.setOwner(null);
            task.setAssignee(checks.allows(task, owner) ? owner : null);
            return null;
        });
    }

    private boolean takeBack(Offer offer) {
        var absence = offer.absence();
        absences.forget(offer);
        var task = access.withoutAuthorization(
                () -> tasks.createTaskQuery().taskId(offer.taskId()).singleResult());
        if (task == null) {
            return false;
        }
        var claimed = absence.substitute().equals(task.getAssignee())
                || absence.substitute().equals(task.getOwner());
        if (claimed || task.getAssignee() == null && offer.held()) {
            giveBack(task, absence);
        }
        if (offer.linked()) {
            hands.takeOffer(task.getId(), absence.substitute());
        }
        return true;
    }

    private void giveBack(Task task, Absence absence) {
        var back = people.mayClaim(task.getId(), absence.userId()) && checks.allows(task.getId(), absence.userId())
                ? absence.userId()
                : null;
        hands.give(task.getId(), back, null);
        var caseNo = (String) access.withoutAuthorization(() -> tasks.getVariable(task.getId(), "caseNo"));
        log(
                caseNo,
                "StandInEnded",
                null,
                "%s代行结束，“%s”退回%s"
                        .formatted(name(absence.substitute()), task.getName(), back == null ? "待认领" : name(back)));
    }

    private Set<String> involving(String user) {
        var found = new LinkedHashSet<String>();
        var groups = people.groupsOf(user);
        access.withoutAuthorization(() -> {
            tasks.createTaskQuery().taskAssignee(user).list().forEach(task -> found.add(task.getId()));
            tasks.createTaskQuery()
                    .taskCandidateUser(user)
                    .includeAssignedTasks()
                    .list()
                    .forEach(task -> found.add(task.getId()));
            if (!groups.isEmpty()) {
                tasks.createTaskQuery()
                        .taskCandidateGroupIn(List.copyOf(groups))
                        .includeAssignedTasks()
                        .list()
                        .forEach(task -> found.add(task.getId()));
            }
            return null;
        });
        return found;
    }

    private int each(String task, BooleanSupplier work) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> work.getAsBoolean())) ? 1 : 0;
        } catch (DuplicateKeyException e) {
            LOG.debug("Another node has just moved {}", task);
        } catch (RuntimeException e) {
            LOG.warn("Task {} was not moved; the next pass tries again", task, e);
        }
        return 0;
    }

    private void log(String caseNo, String action, String reason, String detail) {
        log.append(caseNo, CaseActor.SYSTEM, action, null, reason, detail);
    }

    private String name(String id) {
        return staff.nameOf(id);
    }
}
