package org.laborinspection.casework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseKind;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.HandlerLaw;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 转办 of a whole case: another takes the place of one of its handlers, at every open task of it (HAND-01, CASE-06, AUD-06).
 */
@Service
@Transactional
public class HandlerTransfer {

    private static final String RULE = "HAND-01";

    private final CaseAccess access;
    private final CaseFiles cases;
    private final CaseLog log;
    private final Staff staff;
    private final Team team;

    HandlerTransfer(CaseAccess access, CaseFiles cases, CaseLog log, Staff staff, Team team) {
        this.access = access;
        this.cases = cases;
        this.log = log;
        this.staff = staff;
        this.team = team;
    }

    /** Whether this reader may put another in the place of a handler now. */
    @Transactional(readOnly = true)
    public boolean mayReplace(CaseFile file, Reader by) {
        return handled(file) && Superiors.mayOrder(file.kind(), by);
    }

    /** Who could take the place of that handler; the same rules decide as when it is ordered. */
    @Transactional(readOnly = true)
    List<Handover.Colleague> successors(String caseNo, String out, Reader by) {
        var file = checked(caseNo, out, by);
        return team.eligible(HandlerLaw.of(file.kind()).group()).stream()
                .filter(member -> !file.isHandler(member.userId()) && fits(file, out, by, member.userId()))
                .map(Handover.Colleague::of)
                .toList();
    }

    void replace(String caseNo, String out, Reader by, HandedTo order) {
        var file = checked(caseNo, out, by);
        if (file.isHandler(order.to())) {
            throw Refusal.field("to", staff.nameOf(order.to()) + "已经是本案承办人员，请另行选择");
        }
        checkSuccessor(file, out, by, order.to());
        cases.release(caseNo, out, "转办：" + order.reason());
        team.appoint(caseNo, order.to());
        team.replace(caseNo, out, order.to());
        log.append(
                caseNo,
                by.id(),
                "TransferHandler",
                null,
                order.reason(),
                "转办，承办人员由%s调换为%s".formatted(staff.nameOf(out), staff.nameOf(order.to())));
    }

    private CaseFile checked(String caseNo, String out, Reader by) {
        var file = access.readable(caseNo, by);
        Superiors.check(file.kind(), by, RULE, "调换承办人员");
        if (!handled(file)) {
            throw new Refusal(RULE, Superiors.HOUSE, "本案尚未立案或者已经结案，不能调换承办人员");
        }
        if (!file.isHandler(out)) {
            throw Refusal.field("userId", "被调换的人员不是本案承办人员，请刷新后重新选择");
        }
        return file;
    }

    private static boolean handled(CaseFile file) {
        return file.filedOn() != null && file.closedOn() == null && file.archivedOn() == null;
    }

    private boolean fits(CaseFile file, String out, Reader by, String in) {
        try {
            checkSuccessor(file, out, by, in);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private void checkSuccessor(CaseFile file, String out, Reader by, String in) {
        var handlers = new ArrayList<>(file.handlerIds());
        handlers.remove(out);
        var others = new HashSet<>(
                file.kind() == CaseKind.AUDIT ? Set.of() : team.registrarAnd(file.caseNo(), "ReviewFiling"));
        handlers.forEach(others::remove);
        handlers.add(in);
        team.checkHandlers(file.caseNo(), by.id(), handlers, others);
    }
}
