package org.laborinspection.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.staff.Absence;
import org.laborinspection.staff.Absences;
import org.laborinspection.staff.Staff;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** 请假与代行: recorded by himself or by a superior, ended by the same (HAND-03; domain table G). */
@Service
@Transactional
public class AbsenceDesk {

    private static final String RULE = "HAND-03";

    private final Absences absences;
    private final SubstituteRules rules;
    private final StandIns standIns;
    private final Staff staff;
    private final Clock clock;

    AbsenceDesk(Absences absences, SubstituteRules rules, StandIns standIns, Staff staff, Clock clock) {
        this.absences = absences;
        this.rules = rules;
        this.standIns = standIns;
        this.staff = staff;
        this.clock = clock;
    }

    /** From the first to the last day, both included. */
    record Leave(
            @NotBlank(message = "请选择请假人员") String userId,
            @NotBlank(message = "请选择代行人员") String substitute,
            @NotNull(message = "请填写请假起始日期") LocalDate from,
            @NotNull(message = "请填写请假终止日期") LocalDate until,
            @NotBlank(message = "请填写请假事由") @Size(max = 500, message = "请假事由不能超过500字") String reason) {}

    /** Records it, and when it begins today offers the tasks at once. */
    Absence record(Leave leave, Reader by) {
        if (!leave.userId().equals(by.id()) && !by.in(Superiors.ANYONE)) {
            throw new Refusal(RULE, Superiors.HOUSE, "只能登记本人请假；他人请假由大队长、局领导或者稽核部门负责人、分管领导登记");
        }
        check(leave);
        absences.lock(leave.userId(), leave.substitute());
        checkFree(leave);
        var id = absences.add(
                leave.userId(),
                leave.substitute(),
                leave.from(),
                leave.until(),
                leave.reason().strip(),
                by.id());
        var absence = absences.find(id).orElseThrow();
        if (absence.on(LocalDate.now(clock))) {
            standIns.offerAll(absence);
        }
        return absence;
    }

    /** He is back: what is not done goes back to him at once. */
    Absence end(long id, Reader by) {
        var absence = absences.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这条请假记录，请刷新后再试"));
        if (!absence.userId().equals(by.id()) && !by.in(Superiors.ANYONE)) {
            throw new Refusal(RULE, Superiors.HOUSE, "只能由请假人本人或者大队长、局领导（稽核的，部门负责人、分管领导）提前结束请假");
        }
        if (absence.endedAt() != null || absence.until().isBefore(LocalDate.now(clock))) {
            throw new Refusal(RULE, Superiors.HOUSE, "该请假已经结束，无须提前结束");
        }
        absences.end(id, by.id());
        standIns.takeBackAll(absence);
        return absences.find(id).orElseThrow();
    }

    private void check(Leave leave) {
        var today = LocalDate.now(clock);
        for (var id : List.of(leave.userId(), leave.substitute())) {
            if (staff.find(id).isEmpty()) {
                throw Refusal.field(id.equals(leave.userId()) ? "userId" : "substitute", "没有这名工作人员，请重新选择");
            }
        }
        if (leave.userId().equals(leave.substitute())) {
            throw new Refusal(RULE, Superiors.HOUSE, "本人不能代行本人的工作，请选择其他人员");
        }
        if (leave.until().isBefore(leave.from())) {
            throw Refusal.field("until", "终止日期不能早于起始日期");
        }
        if (leave.from().isBefore(today)) {
            throw Refusal.field("from", "起始日期不能早于今天：代行不溯及既往");
        }
        if (leave.until().isAfter(leave.from().plusYears(1))) {
            throw Refusal.field("until", "一次请假不能超过一年，请核对终止日期");
        }
        if (!rules.fits(leave.userId(), leave.substitute())) {
            throw new Refusal(
                    RULE,
                    "岗位分离要求",
                    staff.nameOf(leave.substitute()) + "与" + staff.nameOf(leave.userId())
                            + "不在同一岗位，不能代行（副大队长可以代行大队长），请另行选择");
        }
    }

    /** Neither two at once for the same person, nor a substitute who is away himself. */
    private void checkFree(Leave leave) {
        var name = staff.nameOf(leave.userId());
        for (var other : absences.of(leave.userId(), leave.from(), leave.until())) {
            if (other.userId().equals(leave.userId())) {
                throw new Refusal(
                        RULE,
                        Superiors.HOUSE,
                        name + "在" + Dates.say(other.from()) + "至" + Dates.say(other.until()) + "已经登记请假，请先提前结束或者改期");
            }
            throw new Refusal(
                    RULE,
                    Superiors.HOUSE,
                    name + "在此期间代" + staff.nameOf(other.userId()) + "办理（" + Dates.say(other.from()) + "至"
                            + Dates.say(other.until()) + "），请先另行安排代行人员");
        }
        absences.of(leave.substitute(), leave.from(), leave.until()).stream()
                .filter(other -> other.userId().equals(leave.substitute()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(
                            RULE,
                            Superiors.HOUSE,
                            staff.nameOf(leave.substitute()) + "在" + Dates.say(other.from()) + "至"
                                    + Dates.say(other.until()) + "也请假，不能代行，请另行选择");
                });
    }
}
